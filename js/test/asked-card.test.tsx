import { cleanup } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { decide } from "../src/decision";
import type { FakeView } from "../src/fake-view";
import { fakeTask } from "../src/fake-view";
import type { WireAnswer, WireSpan } from "../src/protocol.gen";
import { answers, show, TEXT } from "./show";

afterEach(cleanup);

const ASKED: WireSpan = { start: 16, end: 25, label: "ORG", score: 0.53, source: "model" };
const KNOWN: WireSpan = { start: 0, end: 9, label: "ORG" };
const LABS: WireSpan = { start: 16, end: 32, label: "ORG", token_start: 4, token_end: 6 };

const question = (more = {}) =>
  show([fakeTask(TEXT, { spans: [ASKED], known: [KNOWN], _view_id: "ner", ...more })]);

/** What would be sent for the card as it stands. */
function decided(view: FakeView, answer: WireAnswer) {
  const current = view.current.value;
  if (!current) throw new Error("no card");
  const { spans, complete, answer: sent } = decide(current.task.task, current.draft, answer);
  return { answer: sent, spans, complete };
}

describe("the right span in the place of the one asked about", () => {
  test("is drawn by dragging, with the same label", () => {
    const { view, drag, find } = question();
    drag(4, 6);
    expect(decided(view, "accept")).toEqual({ answer: "accept", spans: [LABS] });
    expect(find("[data-asked]").textContent).toBe("instead: Northwind 🎉 Labs");
    expect(find("mark.asked").className).toContain("replaced");
  });

  test("is drawn by keys, the cursor waking up at the question", () => {
    const { view, press } = question();
    press("ArrowRight");
    press("ArrowRight ArrowRight", { shiftKey: true });
    press("Enter");
    expect(decided(view, "accept").spans).toEqual([LABS]);
    press("Enter");
    expect(answers(view)).toEqual(["accept"]);
  });

  test("is drawn, not passed by, when words are selected and accept is pressed", () => {
    const { view, press } = question();
    press("ArrowRight");
    press("ArrowRight ArrowRight", { shiftKey: true });
    press("a");
    expect(answers(view)).toEqual([]);
    expect(decided(view, "accept").spans).toEqual([LABS]);
    press("a");
    expect(answers(view)).toEqual(["accept"]);
  });

  test("is taken back by Escape", () => {
    const { view, drag, press, find } = question();
    drag(4, 6);
    press("Escape"); // the cursor first
    press("Escape");
    expect(decided(view, "accept")).toEqual({ answer: "accept", spans: [ASKED] });
    expect(find("[data-asked]").textContent).toBe("Is this an ORG?");
  });

  test("is never the one asked about, nor over a known one", () => {
    const { view, drag } = question({ spans: [{ ...ASKED, end: 27 }] });
    drag(4, 5);
    drag(1, 2);
    expect(view.commands).toEqual([]);
    drag(5, 6);
    expect(decided(view, "accept").spans).toMatchObject([{ start: 26, end: 32 }]);
  });

  test("can be resized and removed, known and asked ones cannot", () => {
    const { view, drag, press, all } = question();
    drag(4, 6);
    expect(all("[data-remove]")).toHaveLength(1);
    press("Escape j , Delete");
    expect(decided(view, "accept").spans).toEqual([ASKED]);
  });
});

describe("a plain answer", () => {
  test("repeats what was asked, and leaves the known spans out", () => {
    const { view } = question();
    expect(decided(view, "accept")).toEqual({ answer: "accept", spans: [ASKED] });
    expect(decided(view, "reject")).toEqual({ answer: "reject", spans: [ASKED] });
    expect(decided(view, "ignore")).toEqual({ answer: "ignore", spans: null });
  });

  test("shows the known spans solid", () => {
    const { all } = question();
    expect(all("mark[data-label]").map((mark) => mark.className)).toEqual(["hue", "hue asked"]);
  });
});

describe("nothing else here", () => {
  test("goes with all spans that are right", () => {
    const { view, press, find, drag } = question();
    expect(find("[data-action=complete]").getAttribute("aria-pressed")).toBe("false");
    press("n");
    expect(find("[data-action=complete]").getAttribute("aria-pressed")).toBe("true");
    expect(decided(view, "accept")).toMatchObject({ spans: [KNOWN, ASKED], complete: true });
    expect(decided(view, "reject")).toMatchObject({ spans: [KNOWN], complete: true });
    expect(decided(view, "ignore")).toEqual({ answer: "ignore", spans: null });
    drag(4, 6);
    expect(decided(view, "accept")).toMatchObject({ spans: [KNOWN, LABS], complete: true });
  });

  test("is taken back by the button", () => {
    const { view, press, click } = question();
    press("n");
    click("[data-action=complete]");
    expect(decided(view, "accept")).toEqual({ answer: "accept", spans: [ASKED] });
  });

  test("means nothing on other cards", () => {
    const { view, press } = show([fakeTask(TEXT)]);
    press("n");
    expect(view.commands).toEqual([]);
  });
});

test("a card with several spans only shows them", () => {
  const { all, find } = question({ spans: [KNOWN, ASKED], known: [] });
  expect(find(".labels").textContent).toBe("Are these right?");
  expect(all("[data-token], [data-action=complete]")).toEqual([]);
});

test("the help has the keys of the question", () => {
  const { press, find } = question();
  press("?");
  expect(find("[role=dialog]").textContent).toContain("Nothing else of this label is here");
});
