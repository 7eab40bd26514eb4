import { describe, expect, it } from "vitest";
import { createKeymap, DEFAULT_KEYS, keyName, labelIndex } from "../src/keymap";

/** What a press of a key means, with the given target. */
function press(
  key: string,
  init: KeyboardEventInit & { code?: string } = {},
  keymap = createKeymap(),
  target: HTMLElement = document.createElement("div"),
) {
  let command: string | null = null;
  target.addEventListener("keydown", (event) => {
    command = keymap.command(event);
  });
  target.dispatchEvent(new KeyboardEvent("keydown", { key, ...init }));
  return command;
}

describe("the default keys", () => {
  it.each([
    ["a", "accept"],
    ["x", "reject"],
    [" ", "ignore"],
    ["Backspace", "undo"],
    ["z", "undo"],
    ["f", "flag"],
    ["n", "complete"],
    ["m", "note"],
    ["[", "widenBefore"],
    ["]", "widenAfter"],
    ["j", "nextSpan"],
    ["k", "previousSpan"],
    ["?", "help"],
    ["h", "history"],
    ["Enter", "confirm"],
    ["Escape", "cancel"],
    ["Delete", "removeSpan"],
    ["ArrowLeft", "cursorLeft"],
    ["1", "label1"],
    ["0", "label10"],
    ["q", null],
    ["F5", null],
    ["Tab", null],
  ])("%j means %s", (key, command) => {
    expect(press(key)).toBe(command);
  });

  it.each([
    ["Backspace", "redo"],
    ["Z", "redo"],
    ["ArrowRight", "extendRight"],
    ["?", "help"],
    ["A", null],
    ["Enter", null],
  ])("shift and %j mean %s", (key, command) => {
    expect(press(key, { shiftKey: true })).toBe(command);
  });

  it("mean one thing each", () => {
    const keys = Object.values(DEFAULT_KEYS).flat();
    expect(new Set(keys).size).toBe(keys.length);
    expect(createKeymap().problems).toEqual([]);
  });
});

describe("keys that are not ours", () => {
  it.each(["ctrlKey", "metaKey", "altKey", "isComposing"])("with %s", (modifier) => {
    expect(press("a", { [modifier]: true })).toBeNull();
  });

  it.each(["input", "textarea", "select"])("in a field: %s", (tag) => {
    expect(press("a", {}, createKeymap(), document.createElement(tag))).toBeNull();
  });

  it("but a checkbox is no text field", () => {
    const box = document.createElement("input");
    box.type = "checkbox";
    expect(press("a", {}, createKeymap(), box)).toBe("accept");
  });
});

describe("keyboard layouts", () => {
  it.each([
    ["&", { code: "Digit1" }, "label1"], // AZERTY
    ["1", { code: "Digit1", shiftKey: true }, "label1"],
    ["à", { code: "Digit0" }, "label10"],
    ["1", { code: "Numpad1" }, "label1"],
    ["!", { code: "Digit1", shiftKey: true }, null], // US shift+1
    ["ф", { code: "KeyA" }, "accept"], // Russian
    ["Я", { code: "KeyZ", shiftKey: true }, "redo"],
    ["a", { code: "KeyQ" }, "accept"], // AZERTY: the letter counts, not the place
    ["q", { code: "KeyA" }, null],
  ])("%j at %j", (key, init, command) => {
    expect(press(key, init)).toBe(command);
  });
});

describe("remapping", () => {
  it("replaces the keys of a command", () => {
    const keymap = createKeymap({ accept: ["J", "Enter"], label1: ["p"] });
    expect(press("j", {}, keymap)).toBe("accept");
    expect(press("a", {}, keymap)).toBeNull();
    expect(press("Enter", {}, keymap)).toBe("accept");
    expect(press("p", {}, keymap)).toBe("label1");
    expect(keymap.keys("confirm")).toEqual([]);
    expect(keymap.keys("accept")).toEqual(["j", "enter"]);
    expect(keymap.problems).toEqual([]);
  });

  it("tells of unknown commands and of keys given twice", () => {
    const keymap = createKeymap({ acept: ["j"], accept: ["k"], reject: ["k"] });
    expect(keymap.problems[0]).toContain('no command "acept"');
    expect(keymap.problems[1]).toBe('the key "k" is given to "accept" and to "reject"');
    expect(press("k", {}, keymap)).toBe("accept");
  });
});

it("names label numbers and keys for people", () => {
  expect(labelIndex("label1")).toBe(0);
  expect(labelIndex("label10")).toBe(9);
  expect(labelIndex("accept")).toBeNull();
  expect(["a", "shift+z", "arrowleft", "space"].map(keyName)).toEqual(["A", "⇧Z", "←", "Space"]);
});
