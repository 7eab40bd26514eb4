import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CardHost, createHost, hostName } from "../src/host";
import { detectTheme } from "../src/theme";

const SUPPRESS = "data-lm-suppress-shortcuts";
let cell: HTMLElement;
let host: CardHost;
let inside: HTMLElement;
const documentKeys = vi.fn(); // what a notebook sees, listening as Notebook 7 does

beforeEach(() => {
  document.body.replaceChildren();
  cell = document.createElement("div");
  cell.className = "jp-Cell";
  document.body.append(cell);
  host = createHost(cell, ".nba-card { color: red }");
  inside = document.createElement("button");
  host.root.append(inside);
  documentKeys.mockClear();
});

afterEach(() => {
  host.dispose();
  for (const name of [...document.body.attributes]) document.body.removeAttribute(name.name);
});

function press(key: string, init: KeyboardEventInit = {}, type = "keydown") {
  const { code = "" } = init;
  const event = new KeyboardEvent(type, {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  // happy-dom takes every Alt for AltGr.
  event.getModifierState = (name) => name === "AltGraph" && code === "AltRight";
  inside.dispatchEvent(event);
}

/** Whether a notebook that looks at the attribute, capturing, would take the key. */
function notebookTakes(key: string, init: KeyboardEventInit = {}) {
  let taken = false;
  const look = () => {
    taken = !host.element.hasAttribute(SUPPRESS);
  };
  document.addEventListener("keydown", look, true);
  press(key, init);
  document.removeEventListener("keydown", look, true);
  return taken;
}

describe("the card's place", () => {
  it("is an own shadow root with the styles", () => {
    expect(host.element.parentElement).toBe(cell);
    expect(host.element.shadowRoot?.contains(host.root)).toBe(true);
    const sheets = host.element.shadowRoot?.adoptedStyleSheets ?? [];
    const style = host.element.shadowRoot?.querySelector("style")?.textContent ?? "";
    expect(style + [...(sheets[0]?.cssRules ?? [])].map((rule) => rule.cssText).join()).toContain(
      "nba-card",
    );
  });

  it("is gone after its end", () => {
    host.dispose();
    expect(cell.children).toHaveLength(0);
  });
});

describe("keys", () => {
  it.each(["a", "x", "Enter", "Escape", "Backspace", "ArrowDown", " "])(
    "%j stays in the card",
    (key) => {
      document.addEventListener("keydown", documentKeys);
      expect(notebookTakes(key)).toBe(false);
      expect(notebookTakes(key, { shiftKey: true })).toBe(false);
      expect(documentKeys).not.toHaveBeenCalled();
      document.removeEventListener("keydown", documentKeys);
    },
  );

  it.each([
    ["s", { ctrlKey: true }],
    ["s", { metaKey: true }],
    ["Enter", { ctrlKey: true }],
    ["F", { altKey: true }],
  ])("%j with %j go to the notebook", (key, init) => {
    document.addEventListener("keydown", documentKeys);
    press("Control", { ctrlKey: true });
    expect(notebookTakes(key, init)).toBe(true);
    expect(documentKeys).toHaveBeenCalledTimes(2);
    document.removeEventListener("keydown", documentKeys);
  });

  it("go to the card again after Control, however its end was missed", () => {
    press("Control", { ctrlKey: true });
    expect(host.element.hasAttribute(SUPPRESS)).toBe(false);
    press("Control", {}, "keyup");
    expect(host.element.hasAttribute(SUPPRESS)).toBe(true);
    press("Control", { ctrlKey: true });
    window.dispatchEvent(new Event("blur"));
    expect(host.element.hasAttribute(SUPPRESS)).toBe(true);
    press("Control", { ctrlKey: true });
    inside.dispatchEvent(new FocusEvent("focusout", { bubbles: true, composed: true }));
    expect(host.element.hasAttribute(SUPPRESS)).toBe(true);
    press("Control", { ctrlKey: true });
    expect(notebookTakes("a")).toBe(false);
  });

  it.each(["a", "c", "v", "x", "z"])("Ctrl+%s edits text, not cells", (key) => {
    expect(notebookTakes(key, { ctrlKey: true })).toBe(false);
  });

  it("AltGr types a character", () => {
    expect(notebookTakes("@", { ctrlKey: true, altKey: true, code: "AltRight" })).toBe(false);
  });

  it("Escape gives the keyboard back to the cell", () => {
    inside.focus();
    press("Escape");
    expect(document.activeElement).toBe(cell);
  });

  it("Escape stays when the card used it", () => {
    inside.focus();
    inside.addEventListener("keydown", (event) => event.preventDefault());
    press("Escape");
    expect(document.activeElement).not.toBe(cell);
  });

  it("are the notebook's when the card is gone", () => {
    host.dispose();
    cell.append(host.element);
    document.addEventListener("keydown", documentKeys);
    press("a");
    expect(documentKeys).toHaveBeenCalledTimes(1);
    document.removeEventListener("keydown", documentKeys);
  });
});

describe("the theme", () => {
  it.each([
    ["data-jp-theme-light", "true", "light"],
    ["data-jp-theme-light", "false", "dark"],
    ["class", "vscode-dark", "dark"],
    ["class", "vscode-light", "light"],
    ["class", "vscode-high-contrast", "dark"],
    ["class", "vscode-high-contrast vscode-high-contrast-light", "light"],
    ["data-vscode-theme-kind", "vscode-dark", "dark"],
    ["class", "dark", "dark"],
    ["theme", "dark", "dark"],
  ])("with %s=%j is read as such", (name, value, theme) => {
    document.body.setAttribute(name, value);
    expect(detectTheme()).toBe(theme);
  });

  it("is put on the host and follows the page", async () => {
    document.body.setAttribute("data-jp-theme-light", "false");
    await vi.waitFor(() => expect(host.element.dataset.theme).toBe("dark"));
    expect(host.element.style.colorScheme).toBe("dark");
    document.body.setAttribute("data-jp-theme-light", "true");
    await vi.waitFor(() => expect(host.element.dataset.theme).toBe("light"));
  });
});

describe("the host's name", () => {
  it("is found by what is in the page", () => {
    expect(hostName()).toBe("browser");
    document.body.className = "vscode-dark";
    expect(hostName()).toBe("vscode");
    document.body.insertAdjacentHTML("beforeend", '<div class="jp-LabShell"></div>');
    expect(hostName()).toBe("jupyterlab");
    document.body.setAttribute("data-notebook", "notebooks");
    expect(hostName()).toBe("notebook");
  });
});
