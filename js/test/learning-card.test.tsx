/** What a card shows when a model learns: why it is asked, the panel, the text around, a comparison. */
import { act, cleanup } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { fakeTask } from "../src/fake-view";
import type { ModelState, TaskBody, WireWhy } from "../src/protocol.gen";
import { answers, drawn, show, TEXT } from "./show";

afterEach(cleanup);

const WHY: WireWhy = {
  reason: "cost",
  text: "most to learn per second of 128 texts",
  score: 0.53,
  was: 0.31,
  merit: 1,
  seconds: 4,
  looked_at: 128,
  version: "v14",
};
const MODEL: ModelState = {
  version: "v14",
  learned: 240,
  waiting: 6,
  training: true,
  curve: [
    { answers: 0, f: 0, low: 0, high: 0.1 },
    { answers: 240, f: 0.61, low: 0.5, high: 0.7 },
  ],
  measured_on: 48,
  measured_by: "random",
  advice: "This model is not learning, because only ORG was accepted.",
};
const CUT: Partial<TaskBody> = {
  context: { before: "It rained.\n", after: " Then it stopped." },
  origin: { id: 3, start: 11, input_hash: 1 },
};

describe("why a card is shown", () => {
  const line = (why: Partial<WireWhy>, more: Partial<TaskBody> = {}) =>
    show([fakeTask(TEXT, { _why: { ...WHY, ...why }, ...more })]).find(".why").textContent;

  test("is told in words, with the score and where it came from", () => {
    const text = line({});
    for (const words of ["sure of this text", "0.53", "was 0.31", "asked because", WHY.text, "v14"])
      expect(text).toContain(words);
    expect(text).toContain("▲");
  });

  test("has a falling score, the same one, and none", () => {
    expect(line({ was: 0.8 })).toContain("▼");
    cleanup();
    expect(line({ was: 0.53 })).not.toMatch(/[▲▼]/);
    cleanup();
    expect(line({ was: null })).not.toContain("was");
    cleanup();
    expect(line({ score: null, was: null })).toBe(`asked because${WHY.text}model v14`);
  });

  test("speaks of the span where one is asked about", () => {
    const spans = [{ start: 0, end: 9, label: "ORG" }];
    expect(line({}, { spans, _view_id: "ner" })).toMatch(/^model0\.53/);
  });

  test("is not made up", () => {
    expect(show([fakeTask(TEXT)]).all(".why")).toEqual([]);
  });
});

describe("the panel of the model", () => {
  const panel = (model: ModelState | null) => {
    const shown = show([fakeTask(TEXT)]);
    act(() => {
      shown.view.model.value = model;
    });
    return shown;
  };

  test("has version, work ahead, curve and advice", () => {
    const { find } = panel(MODEL);
    const text = find(".model").textContent;
    expect(text).toContain("v14 · training… (+6 answers waiting)");
    expect(text).toContain("F 0.61");
    expect(text).toContain("0.50 to 0.70 (95 %), on 48 random texts the model had not seen");
    expect(text).toContain(MODEL.advice);
    expect(find(".model svg").getAttribute("aria-label")).toBe("F 0.61 after 240 answers");
    expect(find(".model .line").getAttribute("d")).not.toMatch(/NaN/);
  });

  test("says so while there is no curve", () => {
    const { find, all } = panel({ ...MODEL, advice: null, curve: [], measured_on: 0, waiting: 1 });
    expect(find(".model").textContent).toContain("+1 answer waiting");
    expect(find(".model").textContent).toContain(
      "No curve yet: it takes a few random texts, and labels on them.",
    );
    expect(all("svg")).toEqual([]);
  });

  test("names the eval texts", () => {
    const { find } = panel({ ...MODEL, measured_by: "eval", training: false, waiting: 0 });
    expect(find(".model").textContent).toContain("on 48 eval texts");
    expect(find(".model").textContent).not.toContain("training");
  });

  test("draws a single point of zero answers", () => {
    const { find } = panel({ ...MODEL, curve: [{ answers: 0, f: 0, low: 0, high: 0 }] });
    expect(find("svg").innerHTML).not.toMatch(/NaN|Infinity/);
  });

  test("is not there without a model", () => {
    expect(panel(null).all(".model")).toEqual([]);
  });
});

describe("the text around", () => {
  test("is in the same flow, as it is, and never labelled", () => {
    const { find, all, view, drag } = show([fakeTask(TEXT, CUT)]);
    expect(find(".chunk").textContent).toBe(`It rained.\n${TEXT} Then it stopped.`);
    expect(all("[data-context] [data-token]")).toEqual([]);
    expect(find("[data-context=before]").getAttribute("aria-label")).toContain("before");
    expect(find("[data-cut]").textContent).toBe("part of a longer text");
    drag(0, 1);
    expect(drawn(view)).toEqual([["Ana Sousa", "PERSON"]]);
  });

  test("leaves what is pressed there to the browser", () => {
    const { find, view, press } = show([fakeTask(TEXT, CUT)]);
    const event = new PointerEvent("pointerdown", { button: 0, bubbles: true, pointerId: 1 });
    document.elementFromPoint = () => find("[data-token='0']");
    act(() => void find("[data-context=before]").dispatchEvent(event));
    act(() => void find(".text").dispatchEvent(new PointerEvent("pointerup", { pointerId: 1 })));
    press("Enter");
    expect(view.commands).toEqual([{ type: "answer", answer: "accept" }]);
  });

  test("is joined by keys and buttons", () => {
    const { view, press, click } = show([fakeTask(TEXT, CUT)]);
    press("[");
    click("button[data-action=widenAfter]");
    expect(view.commands).toEqual([
      { type: "widen", side: "before" },
      { type: "widen", side: "after" },
    ]);
  });

  test("has no button where nothing can be joined", () => {
    const { all } = show([fakeTask(TEXT, { ...CUT, context: { before: "", after: " \n" } })]);
    expect(all(".join")).toEqual([]);
    cleanup();
    const revised = show([fakeTask(TEXT, CUT)]);
    act(() => {
      const current = revised.view.current.value;
      if (current) revised.view.current.value = { ...current, revises: "e1" };
    });
    expect(revised.all(".join")).toEqual([]);
  });

  test("shows that there is more beyond", () => {
    const before = "word ".repeat(40);
    const { find } = show([fakeTask(TEXT, { ...CUT, context: { before, after: "." } })]);
    expect(find("[data-context=before]").className).toContain("goes-on");
    expect(find("[data-context=after]").className).not.toContain("goes-on");
  });
});

describe("the score of a suggestion", () => {
  const spans = [{ start: 0, end: 9, label: "PERSON", source: "model", score: 0.94 }];

  test("is the length of its line, and is told on hover and when it is chosen", () => {
    const { find, press } = show([fakeTask(TEXT, { spans })]);
    expect(find("mark.suggest").style.getPropertyValue("--sure")).toBe("0.94");
    expect(find("mark.suggest").title).toBe("model 0.94");
    press("j");
    expect(find("[role=toolbar] .figures").textContent).toBe("0.94");
  });

  test("is gone when it is confirmed", () => {
    const { find, press } = show([fakeTask(TEXT, { spans })]);
    press("j Enter");
    expect(find("mark").title).toBe("");
  });
});

describe("two models compared", () => {
  const options = [
    { id: "A", text: "A", spans: [{ start: 0, end: 9, label: "PERSON" }] },
    { id: "B", text: "B", spans: [{ start: 16, end: 25, label: "ORG" }] },
  ];
  const sides = { _sides: { A: "secret_sm", B: "secret_lg" } } as Partial<TaskBody>;
  const task = fakeTask(TEXT, { options, _view_id: "compare", ...sides });

  test("shows the text twice and nobody's name", () => {
    const { all, card } = show([task]);
    expect(all(".text")).toHaveLength(2);
    expect(all("mark").map((mark) => mark.dataset.label)).toEqual(["PERSON", "ORG"]);
    expect(card.outerHTML).not.toContain("secret");
  });

  test("one is chosen, the other instead, or neither", () => {
    const { view, press, click, find } = show([task]);
    const accepted = () => view.current.value?.draft.accept;
    press("1");
    expect(accepted()).toEqual(["A"]);
    press("2");
    expect(accepted()).toEqual(["B"]);
    expect(find("button[data-label=B]").getAttribute("aria-checked")).toBe("true");
    click("button[data-label=B]");
    expect(accepted()).toEqual([]);
    press("a");
    expect(answers(view)).toEqual(["accept"]);
  });
});

test("cards of one session may be of different kinds", () => {
  const spans = [{ start: 0, end: 9, label: "PERSON" }];
  const { press, find, all } = show(
    [fakeTask(TEXT, { spans }), fakeTask(`${TEXT}.`, { spans, _view_id: "ner" })],
    { view_id: "ner", overlap: true },
  );
  expect(all("mark.asked, mark.rail")).toEqual([]);
  press("a");
  expect(find("mark.asked")).toBeTruthy();
});

test("everything has names and roles for everyone", async () => {
  const spans = [{ start: 0, end: 9, label: "ORG", score: 0.5, source: "model" }];
  for (const _view_id of ["ner", "ner_manual"] as const) {
    const { card, view } = show([fakeTask(TEXT, { ...CUT, spans, _view_id, _why: WHY })]);
    act(() => {
      view.model.value = MODEL;
    });
    const { violations } = await axe.run(card, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    cleanup();
  }
});
