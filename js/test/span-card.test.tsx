import { cleanup } from "@testing-library/preact";
import { afterEach, describe, expect, test } from "vitest";
import { fakeTask } from "../src/fake-view";
import { answers, drawn, show, TEXT } from "./show";

afterEach(cleanup);

describe("marking spans", () => {
  test("by dragging, in both directions", () => {
    const { view, drag, click, all } = show([fakeTask(TEXT)]);
    drag(1, 0);
    click("[data-label=ORG]");
    drag(4, 6);
    expect(drawn(view)).toEqual([
      ["Ana Sousa", "PERSON"],
      ["Northwind 🎉 Labs", "ORG"],
    ]);
    const marks = all("mark[data-label]");
    expect(marks.map((mark) => [mark.dataset.start, mark.dataset.end])).toEqual([
      ["0", "9"],
      ["16", "32"],
    ]);
  });

  test("over a line end keeps the ends on words", () => {
    const { view, drag } = show([fakeTask(TEXT)]);
    drag(3, 2);
    expect(drawn(view)).toEqual([["joins", "PERSON"]]);
  });

  test("by keys alone", () => {
    const { view, press } = show([fakeTask(TEXT)]);
    press("ArrowRight");
    press("ArrowRight", { shiftKey: true });
    press("2");
    press("End Enter Enter");
    expect(view.commands.filter(({ type }) => type === "spans")).toHaveLength(2);
    expect(answers(view)).toEqual(["accept"]);
    const last = view.commands.findLast((command) => command.type === "spans");
    expect(last?.spans).toEqual([
      { start: 0, end: 9, label: "ORG", token_start: 0, token_end: 1 },
      { start: 28, end: 32, label: "ORG", token_start: 6, token_end: 6 },
    ]);
  });

  test("replaces what is in the way in ner_manual and nests in spans_manual", () => {
    const spans = [{ start: 4, end: 9, label: "ORG" }];
    const flat = show([fakeTask(TEXT, { spans })]);
    flat.drag(0, 2);
    expect(drawn(flat.view)).toEqual([["Ana Sousa joins", "PERSON"]]);
    cleanup();
    const nested = show([fakeTask(TEXT, { spans, _view_id: "spans_manual" })]);
    nested.drag(0, 2);
    expect(drawn(nested.view)).toHaveLength(2);
    expect(nested.find("mark[data-label=PERSON] mark[data-label=ORG]")).toBeTruthy();
  });

  test("crossing spans are drawn in parts, of which one has the label", () => {
    const spans = [
      { start: 0, end: 9, label: "A" },
      { start: 4, end: 15, label: "B" },
    ];
    const { all, find } = show([fakeTask(TEXT, { spans, _view_id: "spans_manual" })]);
    expect(all("mark")).toHaveLength(3);
    expect(all("mark[data-label]")).toHaveLength(2);
    expect(find("mark[data-label=B]").dataset.end).toBe("15");
  });

  test("a chosen span is relabelled, resized and removed by keys", () => {
    const spans = [{ start: 0, end: 3, label: "PERSON" }];
    const { view, press, find } = show([fakeTask(TEXT, { spans })]);
    press("j");
    expect(find("[role=toolbar] select")).toBeTruthy();
    press("4 .");
    expect(drawn(view)).toEqual([["Ana Sousa", "LOCATION"]]);
    press("<");
    expect(drawn(view)).toEqual([["Sousa", "LOCATION"]]);
    press("Delete");
    expect(drawn(view)).toEqual([]);
  });

  test("an end never passes the other and never rests on a line end", () => {
    const spans = [{ start: 10, end: 15, label: "PERSON" }];
    const { view, press } = show([fakeTask(TEXT, { spans })]);
    press("j > >");
    expect(drawn(view)).toEqual([["joins", "PERSON"]]);
    press(".");
    expect(drawn(view)).toEqual([["joins\nNorthwind", "PERSON"]]);
  });

  test("suggestions are outlined until confirmed", () => {
    const spans = [{ start: 0, end: 9, label: "PERSON", source: "model", score: 0.9 }];
    const { view, press, find, all } = show([fakeTask(TEXT, { spans })]);
    expect(find("mark.suggest").textContent).toContain("PERSON?");
    press("j Enter");
    expect(all("mark.suggest")).toEqual([]);
    expect(view.spans[0]).not.toHaveProperty("source");
    expect(answers(view)).toEqual([]);
  });

  test("Escape drops the selection first and then is left to the page", () => {
    const { press, card, all } = show([fakeTask(TEXT)]);
    press("ArrowRight Escape");
    expect(all(".chosen, .cursor")).toEqual([]);
    const event = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    card.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  test("works on characters, never on half of one", () => {
    const task = { ...fakeTask("字👨‍👩‍👧e\u0301!"), bounds: [] };
    const { view, drag, all } = show([task]);
    expect(all("[data-token]")).toHaveLength(4);
    drag(1, 2);
    expect(view.spans).toEqual([{ start: 1, end: 8, label: "PERSON" }]);
  });

  test("a long text has elements only near the screen", () => {
    const text = `${"word ".repeat(300)}\n`.repeat(40);
    const { all, find } = show([fakeTask(text)]);
    expect(all("[data-chunk]").length).toBeGreaterThan(15);
    expect(all("[data-token]").length).toBeGreaterThan(0);
    expect(all("[data-token]").length).toBeLessThan(1000);
    expect(find(".text").textContent).toBe(text);
  });
});
