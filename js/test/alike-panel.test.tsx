/** The preview of "label all like this": what would be labelled, exceptions, and the keyboard. */
import { act, cleanup, fireEvent } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { fakeTask } from "../src/fake-view";
import type { AlikeReply, HistoryEntry, WireViewId } from "../src/protocol.gen";
import type { Alike } from "../src/view";
import { answers, show } from "./show";

afterEach(cleanup);

const ENTRY: HistoryEntry = {
  event_id: "e1",
  task_hash: 1,
  answer: "accept",
  excerpt: "Ana sings",
  ended_at: 0,
  flagged: false,
};
const FOUND: AlikeReply = {
  event_id: "e1",
  by: "string",
  total: 3,
  looked_at: 1200,
  complete: true,
  rows: [
    {
      key: "11",
      excerpt: "🎉 Ana & <b>Bo</b>",
      similarity: 1,
      marks: [{ start: 2, end: 5, label: "PERSON" }],
      labels: [],
    },
    { key: "12", excerpt: "Money!", similarity: 0.873, marks: [], labels: ["Refund"] },
    { key: "13", excerpt: "", similarity: 1, marks: [], labels: [] },
  ],
  notes: ["'Bo' has several labels here."],
};

function opened(change: Partial<Alike> = {}, view_id: WireViewId = "ner_manual") {
  const shown = show([fakeTask("Ana.")], { view_id });
  const alike = {
    entry: ENTRY,
    by: "string",
    found: FOUND,
    isStoring: false,
    error: null,
  } as const;
  act(() => {
    shown.view.alike.value = { ...alike, ...change };
  });
  return shown;
}

describe("the preview", () => {
  test("is asked for by a key", () => {
    const { view, press } = show([fakeTask("Ana.")]);
    press("l");
    expect(view.commands).toEqual([{ type: "alike" }]);
  });

  test("is asked for by a button once there are answers", () => {
    const { view, press, find, all, click } = show([fakeTask("Ana."), fakeTask("Bo.")]);
    expect(all("button[data-action=alike]")).toEqual([]);
    press("a");
    expect(find("button[data-action=alike]").textContent).toBe("≡");
    act(() => {
      view.offered.value = 12;
    });
    expect(find("button[data-action=alike]").textContent).toBe("≡ 12 more");
    click("button[data-action=alike]");
    expect(view.commands.at(-1)).toEqual({ type: "alike" });
  });

  test("shows what would be set where, as text", () => {
    const { find, all } = opened();
    const panel = find(".alike");
    expect(panel.textContent).toContain("3 like it in all 1,200 texts.");
    expect(panel.textContent).toContain("'Bo' has several labels here.");
    expect(find(".alike mark").textContent).toBe("AnaPERSON");
    expect(all(".alike li")[0]?.textContent).toBe("🎉 AnaPERSON & <b>Bo</b>");
    expect(all(".alike li")[1]?.textContent).toBe("Money!Refund0.87");
    expect(all("li b")).toEqual([]);
  });

  test("offers the ways that fit the card", () => {
    const ways = (view_id: WireViewId) => {
      const { all } = opened({}, view_id);
      const names = all("input[type=radio]").map((input) => input.dataset.by);
      cleanup();
      return names;
    };
    expect(ways("ner_manual")).toEqual(["string", "text"]);
    expect(ways("choice")).toEqual(["text", "similar"]);
    const { view, click } = opened();
    click("[data-by=text]");
    expect(view.commands).toEqual([{ type: "alike", by: "text" }]);
  });

  test("says that it looks, that there is nothing, that not all is shown, and what went wrong", () => {
    const said = (change: Partial<Alike>) => {
      const text = opened(change).find(".alike").textContent;
      cleanup();
      return text;
    };
    expect(said({ found: null })).toContain("Looking…");
    const some = { ...FOUND, looked_at: 20_000, complete: false };
    expect(said({ found: { ...some, total: 0, rows: [] } })).toContain(
      "Nothing like it in the first 20,000 texts.",
    );
    expect(said({ found: { ...some, total: 1003 } })).toContain("1,000 of them are not listed");
    expect(said({ found: null, error: "No marks." })).toContain("No marks.");
  });
});

describe("labelling them", () => {
  test("leaves out what is not ticked", () => {
    const { view, click, find } = opened();
    expect(find("[data-action=propagate]").textContent).toBe("Label 3");
    click("[data-key='12']");
    expect(find("[data-action=propagate]").textContent).toBe("Label 2");
    click("[data-action=propagate]");
    expect(view.commands).toEqual([{ type: "propagate", exclude: ["12"] }]);
  });

  test("works from the keyboard: arrows, space, Enter", () => {
    const { view, press, find } = opened();
    expect(document.activeElement).toBe(find("[data-action=propagate]"));
    const first = find("[data-key='11']");
    first.focus();
    press("ArrowDown", {}, first);
    expect(document.activeElement).toBe(find("[data-key='12']"));
    act(() => void fireEvent.click(find("[data-key='12']"))); // what Space does
    press("Enter", {}, find("[data-key='12']"));
    expect(view.commands).toEqual([{ type: "propagate", exclude: ["12"] }]);
  });

  test("does nothing while there is nothing, or while it is stored", () => {
    const { view, click } = opened({ found: { ...FOUND, total: 0, rows: [] } });
    click("[data-action=propagate]");
    expect(view.commands).toEqual([]);
    cleanup();
    const storing = opened({ isStoring: true });
    expect(storing.find("[data-action=propagate]").getAttribute("aria-disabled")).toBe("true");
    storing.click("[data-action=propagate]");
    expect(storing.view.commands).toEqual([]);
  });

  test("is left by Escape and by Cancel, and nothing is answered meanwhile", () => {
    const { view, press, click, card } = opened();
    press("a");
    expect(answers(view)).toEqual([]);
    press("Escape");
    click("[data-action=cancel]");
    expect(view.commands).toEqual([{ type: "closeAlike" }, { type: "closeAlike" }]);
    act(() => {
      view.alike.value = null;
    });
    expect(document.activeElement).toBe(card);
  });
});

test("the preview has names and roles for everyone", async () => {
  const { card } = opened();
  const { violations } = await axe.run(card, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
