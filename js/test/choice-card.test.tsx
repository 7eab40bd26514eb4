/** Options with the model's opinion: scores, their change, what it would choose; and many of them. */
import { cleanup } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { fakeTask } from "../src/fake-view";
import type { TaskBody, WireOption } from "../src/protocol.gen";
import { show } from "./show";

afterEach(cleanup);

const OPTIONS: WireOption[] = [
  { id: "refund", text: "Refund", score: 0.64, was: 0.52 },
  { id: "delivery", text: "Delivery", score: 0.3, was: 0.304 },
  { id: "praise", text: "Praise", score: 0.25, was: 0.4 },
  { id: "other", text: "Other", score: null },
];
const MANY = Array.from({ length: 20 }, (_, index): WireOption => {
  return { id: `o${index}`, text: `Intent ${index}`, score: index === 17 ? 0.9 : index / 1000 };
});

const choice = (more: Partial<TaskBody> = {}, exclusive = true) =>
  show(
    [fakeTask("Money!", { options: OPTIONS, accept: ["refund"], _view_id: "choice", ...more })],
    {
      exclusive,
      view_id: "choice",
    },
  );

describe("an option with a score", () => {
  test("shows it, and how it changed where that can be seen", () => {
    const { all } = choice();
    const figures = all(".option .figures").map((figure) => figure.textContent);
    expect(figures).toEqual(["▲ .120.64", "0.30", "▼ .150.25", "–"]);
    expect(all(".option").map((option) => option.style.getPropertyValue("--sure"))).toEqual([
      "0.64",
      "0.3",
      "0.25",
      "",
    ]);
  });

  test("says the same to those who hear it", () => {
    const { all } = choice();
    expect(all(".option").map((option) => option.getAttribute("aria-description"))).toEqual([
      "suggested, 0.64, was 0.52 before your last answers",
      "0.30",
      "0.25, was 0.40 before your last answers",
      "no suggestion",
    ]);
  });

  test("is only there where a model has an opinion", () => {
    const { all } = choice({ options: OPTIONS.map(({ id, text }) => ({ id, text })), accept: [] });
    expect(all(".option .figures")).toEqual([]);
    expect(all("[aria-description]")).toEqual([]);
  });
});

describe("what the model would choose", () => {
  test("is chosen, and is a suggestion until somebody touches it", () => {
    const { all, press, find, view } = choice({ accept: ["refund", "praise"] }, false);
    const suggested = () => all(".suggested").map((option) => option.dataset.label);
    expect(suggested()).toEqual(["refund", "praise"]);
    expect(find("[data-label=refund]").getAttribute("aria-checked")).toBe("true");
    press("2");
    expect(suggested()).toEqual(["refund", "praise"]);
    press("1 1");
    expect(suggested()).toEqual(["praise"]);
    expect(view.current.value?.draft.accept).toEqual(["praise", "delivery", "refund"]);
  });

  test("gives way to another choice where one is right", () => {
    const { all, press, view } = choice();
    press("2");
    expect(all(".suggested")).toEqual([]);
    expect(view.current.value?.draft.accept).toEqual(["delivery"]);
  });
});

describe("many options", () => {
  test("keep their order until the likely ones are asked for, and then on the next card too", () => {
    const task = (text: string) => fakeTask(text, { options: MANY, _view_id: "choice" });
    const { all, press, click, find, view } = show([task("One."), task("Two.")], {
      exclusive: true,
    });
    const first = () => all(".option")[0]?.dataset.label;
    expect(first()).toBe("o0");
    click("[data-action=likelyFirst]");
    expect(first()).toBe("o17");
    expect(find("[data-label=o17] kbd").textContent).toBe("1");
    press("1");
    expect(view.current.value?.draft.accept).toEqual(["o17"]);
    press("a");
    expect(first()).toBe("o17");
    click("[data-action=likelyFirst]");
    expect(first()).toBe("o0");
  });

  test("have nothing to sort by without scores, nor are a few worth sorting", () => {
    const plain = MANY.map(({ id, text }) => ({ id, text }));
    expect(choice({ options: plain, accept: [] }).all("[data-action=likelyFirst]")).toEqual([]);
    cleanup();
    expect(choice().all("[data-action=likelyFirst]")).toEqual([]);
  });
});

describe("one label", () => {
  const why = {
    reason: "undecided",
    text: "closest to undecided",
    score: 0.64,
    was: 0.52,
    merit: null,
    seconds: null,
    looked_at: 9,
    version: "v3",
  };
  const asked = (score: number | null) =>
    show([fakeTask("Hm.", { label: "SPAM", _view_id: "classification", _why: { ...why, score } })]);

  test("has its score beside it, once", () => {
    const { find } = asked(0.64);
    expect(find(".headline").textContent).toBe("SPAM▲ .120.64");
    expect(find(".headline progress").getAttribute("aria-valuetext")).toBe(
      "0.64, was 0.52 before your last answers",
    );
    expect(find(".why").textContent).toBe("asked becauseclosest to undecidedmodel v3");
  });

  test("says that the model has no opinion", () => {
    expect(asked(null).find(".headline").textContent).toBe("SPAMno suggestion");
  });
});

test.each([[OPTIONS], [MANY]])("options have names and roles for everyone", async (options) => {
  for (const exclusive of [true, false]) {
    const { card } = choice({ options }, exclusive);
    const { violations } = await axe.run(card, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    cleanup();
  }
});
