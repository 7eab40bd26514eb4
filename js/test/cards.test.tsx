import { act, cleanup, fireEvent } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { fakeTask } from "../src/fake-view";
import type { RichNode } from "../src/protocol.gen";
import { answers, show, TEXT } from "./show";

afterEach(cleanup);

describe("every card", () => {
  test("keeps to the DOM contract", () => {
    const { card, find, all } = show([fakeTask(TEXT)]);
    expect(card.getAttribute("role")).toBe("group");
    expect(card.tabIndex).toBe(0);
    expect(card.dataset.state).toBe("ready");
    expect(card.dataset.task).toBe(String(fakeTask(TEXT).task._task_hash));
    for (const action of ["accept", "reject", "ignore", "undo", "flag", "note", "help"]) {
      expect(find(`button[data-action=${action}]`)).toBeTruthy();
    }
    expect(all("button[data-label]").map((chip) => chip.dataset.label)).toEqual([
      "PERSON",
      "ORG",
      "PRODUCT",
      "LOCATION",
    ]);
    expect(all("[data-token]").map((token) => token.dataset.token)).toEqual([..."0123456"]);
    expect(find("[data-saved]").dataset.saved).toBe("saved");
  });

  test("answers by key and by button, and keeps the focus", () => {
    const tasks = ["One.", "Two.", "Three.", "Four."].map((text) => fakeTask(text));
    const { view, press, click, card } = show(tasks);
    press("a x Space");
    click("[data-action=accept]");
    expect(answers(view)).toEqual(["accept", "reject", "ignore", "accept"]);
    expect(document.activeElement).toBe(card);
    expect(card.dataset.state).toBe("done");
  });

  test("a key held down answers once", () => {
    const { view, press } = show([fakeTask("One."), fakeTask("Two.")]);
    press("a");
    press("a a a", { repeat: true });
    expect(answers(view)).toEqual(["accept"]);
  });

  test("keys with Ctrl are the notebook's, Space on a button is the button's", () => {
    const { view, press, find } = show([fakeTask("One.")]);
    press("a", { ctrlKey: true });
    press("Space", {}, find("[data-action=help]"));
    expect(answers(view)).toEqual([]);
  });

  test("shows text as text", () => {
    const text = "<b>bold</b> &amp; <script>alert(1)</script> \u202e\u001b[31m";
    const { find, all } = show([fakeTask(text, { _view_id: "text" })]);
    expect(find(".text").textContent).toBe(text);
    expect(all(".text script, .text b")).toEqual([]);
    expect(all("[data-sign]").map((sign) => sign.dataset.sign)).toEqual(["U+202E", "U+001B"]);
  });

  test("marks line ends without putting anything into the text", () => {
    const { find, all } = show([fakeTask(TEXT)]);
    expect(all(".newline")).toHaveLength(1);
    expect(find(".text").textContent).toBe(TEXT);
  });

  test("tells what is not saved and gives it away", () => {
    const { view, find } = show([fakeTask("One.")]);
    act(() => {
      view.saved.value = "failed";
      view.waiting.value = 3;
      view.connection.value = "lost";
      view.saveError.value = "The disk is full.";
    });
    expect(find("[data-saved]").dataset.saved).toBe("failed");
    expect(find(".save").textContent).toContain("3 not saved");
    expect(find(".save").textContent).toContain("The disk is full.");
    expect(find("[data-action=copy]")).toBeTruthy();
    act(() => void fireEvent.click(find("[data-action=retry]")));
    expect(view.commands).toContainEqual({ type: "retry" });
  });

  test("shows notices until they are dismissed", () => {
    const { view, find, all, click } = show([fakeTask("One.")]);
    act(() => {
      view.notices.value = [{ level: "error", code: "row", message: "Row 3.", hint: "Fix it." }];
    });
    expect(find("[data-notice=row]").textContent).toContain("Row 3. Fix it.");
    click("[data-action=dismiss]");
    expect(all("[data-notice]")).toEqual([]);
  });

  test("says that an earlier answer is open, and why one was refused", () => {
    const { view, find, click } = show([fakeTask("One.")]);
    act(() => {
      const current = view.current.value;
      if (current) view.current.value = { ...current, revises: "e1", refusal: "Too long." };
    });
    expect(find("[data-refusal]").textContent).toBe("Too long.");
    click("[data-action=leave]");
    expect(view.commands).toEqual([{ type: "leave" }]);
  });

  test("opens a past answer", () => {
    const { view, press, click } = show([fakeTask("One."), fakeTask("Two.")]);
    press("a");
    click("[data-event=e184]");
    expect(view.commands.at(-1)).toEqual({ type: "open", eventId: "e184" });
  });

  test("takes a note and a flag", () => {
    const { view, press, find } = show([fakeTask("One.")]);
    press("f m");
    const field = find("textarea") as HTMLTextAreaElement;
    act(() => void fireEvent.input(field, { target: { value: "odd" } }));
    press("a", {}, field); // typed, not obeyed
    expect(view.current.value?.draft).toMatchObject({ note: "odd", flagged: true });
    press("Enter", {}, field);
    expect(answers(view)).toEqual([]);
    expect(document.activeElement).toBe(find(".nba-card"));
  });

  test("help and instructions open, close by Escape, and answers wait meanwhile", () => {
    const instructions: RichNode[] = [
      { tag: "p", children: [{ text: "See " }, { tag: "a", href: "https://e.org", text: "this" }] },
      { tag: "a", href: "javascript:alert(1)", text: "not a link" },
      { tag: "script", text: "alert(1)" },
    ];
    const { view, press, find, all } = show([fakeTask("One.")], { instructions });
    press("?");
    expect(find("[role=dialog]").textContent).toContain("Extend the selection");
    press("a Escape");
    expect(answers(view)).toEqual([]);
    press("i");
    expect(all("[role=dialog] a").map((link) => link.getAttribute("href"))).toEqual([
      "https://e.org",
    ]);
    expect(all("[role=dialog] script")).toEqual([]);
    press("Escape");
    expect(all("[role=dialog]")).toEqual([]);
  });

  test("says what happened when all is done", () => {
    const { find } = show([]);
    expect(find(".main").textContent).toContain("session.df");
  });
});

describe("labels", () => {
  const labels = Array.from({ length: 40 }, (_, index) => `LABEL_${index}`);

  test("have a search box from twelve on, which works from the keyboard", () => {
    const { view, press, find, all, card } = show([fakeTask(TEXT)], { labels });
    press("/");
    const search = find("input[type=search]") as HTMLInputElement;
    expect(document.activeElement).toBe(search);
    act(() => void fireEvent.input(search, { target: { value: "label_3" } }));
    expect(all("[role=radio]")).toHaveLength(11);
    press("ArrowDown Enter", {}, search);
    expect(view.activeLabel.value).toBe("LABEL_30");
    expect(document.activeElement).toBe(card);
    expect(all("[role=radio]")).toHaveLength(40);
  });

  test("one of them is in the tab order, arrows move on", () => {
    const { view, press, all, find } = show([fakeTask(TEXT)]);
    expect(all("[role=radio]").filter((chip) => chip.tabIndex === 0)).toHaveLength(1);
    press("ArrowRight", {}, find("[data-label=PERSON]"));
    expect(view.activeLabel.value).toBe("ORG");
  });

  test("keep to the remapped keys", () => {
    const { view, press, find } = show([fakeTask(TEXT)], { keymap: { label2: ["o"] } });
    press("o");
    expect(view.activeLabel.value).toBe("ORG");
    expect(find("[data-label=ORG] kbd").textContent).toBe("O");
  });
});

describe("other cards", () => {
  const options = ["Refund", "Delivery", "Praise"].map((text) => ({
    id: text.toLowerCase(),
    text,
  }));
  const choice = fakeTask("Money back!", { options, _view_id: "choice", accept: ["refund"] });

  test("choose several options, by key and by click", () => {
    const { view, press, click, find } = show([choice]);
    press("2");
    click("[data-label=praise]");
    press("1");
    expect(view.current.value?.draft.accept).toEqual(["delivery", "praise"]);
    expect(find("[data-label=praise]").getAttribute("aria-checked")).toBe("true");
    expect(find("[role=checkbox]")).toBeTruthy();
  });

  test("choose one option where one is right", () => {
    const { view, press, find } = show([choice], { exclusive: true });
    press("3");
    expect(view.current.value?.draft.accept).toEqual(["praise"]);
    press("3 Enter");
    expect(find(".nba-card").dataset.state).toBe("done");
    expect(answers(view)).toEqual(["accept"]);
  });

  test("find one of 77 options", () => {
    const many = Array.from({ length: 77 }, (_, index) => ({
      id: `o${index}`,
      text: `Intent ${index}`,
    }));
    const { view, press, find } = show([fakeTask("Hm.", { options: many, _view_id: "choice" })]);
    press("/");
    const search = find("input[type=search]");
    act(() => void fireEvent.input(search, { target: { value: "intent 76" } }));
    press("Enter", {}, search);
    expect(view.current.value?.draft.accept).toEqual(["o76"]);
  });

  test("ask about one span", () => {
    const spans = [{ start: 0, end: 9, label: "ORG", score: 0.53, source: "model" }];
    const { find } = show([fakeTask(TEXT, { spans, _view_id: "ner" })]);
    expect(find("mark.asked").dataset.label).toBe("ORG");
    expect(find("[data-asked]").textContent).toBe("Is this an ORG?");
    expect(find(".why").textContent).toContain("0.53");
  });

  test("ask about one label", () => {
    const { find } = show([fakeTask(TEXT, { label: "SPORT", _view_id: "classification" })]);
    expect(find(".headline [data-label]").textContent).toBe("SPORT");
  });

  test("tell where a text comes from", () => {
    const task = fakeTask("One.", { meta: { score: 0.12345 }, _source: { place: "news.jsonl:4" } });
    expect(show([task]).find(".meta").textContent).toBe("score0.123sourcenews.jsonl:4");
  });

  test("do not repeat what the reason says", () => {
    const meta = { score: 0.8, nearest: ["page", "typo"], rank: 3 };
    const why = { score: 0.8, was: null, merit: 0.8, seconds: null, looked_at: 99, version: "" };
    const like = { ...why, reason: "similar", text: "like “page” and “typo”" };
    expect(show([fakeTask("error", { meta, _why: like })]).find(".meta").textContent).toBe("rank3");
    cleanup();
    const other = { ...why, reason: "stream", text: "not chosen among others" };
    expect(show([fakeTask("error", { meta, _why: other })]).find(".meta").textContent).toContain(
      'nearest["page","typo"]',
    );
  });
});

// Colours and sizes need a real browser; names, roles and their nesting do not.
test.each([
  ["ner_manual", {}],
  ["spans_manual", {}],
  ["ner", {}],
  ["choice", { options: [{ id: "a", text: "A" }] }],
  ["classification", { label: "A" }],
  ["text", {}],
  ["compare", { options: [{ id: "A", text: "A", spans: [] }] }],
] as const)("%s has names and roles for everyone", async (_view_id, more) => {
  const spans = [{ start: 0, end: 9, label: "ORG", score: 0.5 }];
  const { card } = show([fakeTask(TEXT, { spans, _view_id, ...structuredClone(more) } as object)]);
  const { violations } = await axe.run(card, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
