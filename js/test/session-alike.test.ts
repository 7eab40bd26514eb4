/** "Label all like this" in the state of a card: looked up on request, stored at once, taken back at once. */
import { beforeEach, describe, expect, test } from "vitest";
import type { OfferEvent, RequestBodies } from "../src/protocol.gen";
import type { Session } from "../src/session";
import {
  answer,
  codes,
  kernel,
  pass,
  REFUSAL,
  ready,
  storedTexts,
  TEXTS,
  text,
} from "./session-harness";

async function looking(): Promise<Session> {
  const session = await ready();
  answer(session);
  session.dispatch({ type: "alike" });
  await pass();
  return session;
}

const keys = (session: Session) => session.alike.value?.found?.rows.map(({ key }) => key) ?? [];

describe("an offer", () => {
  let session: Session;
  let client: string;

  beforeEach(async () => {
    const model = kernel.model();
    session = await ready(model);
    client = (model.sent[0] as { body: RequestBodies["hello"] }).body.client;
    answer(session);
    await pass();
  });

  const offer = (more: Partial<OfferEvent> = {}): number => {
    const event_id = kernel.stored.at(-1)?.id ?? "";
    kernel.emit("offer", { client, event_id, count: 12, ...more });
    return session.offered.value;
  };

  test("is of the last answer, and gone with the next one or when that is taken back", async () => {
    expect(session.offered.value).toBe(0);
    expect(offer()).toBe(12);
    session.dispatch({ type: "undo" });
    expect(session.offered.value).toBe(0);
    session.dispatch({ type: "redo" });
    await pass();
    expect(session.offered.value).toBe(12);
    answer(session);
    expect(session.offered.value).toBe(0);
  });

  test("of another page, or of an earlier answer, is not shown", () => {
    expect(offer({ client: "other" })).toBe(0);
    answer(session);
    expect(offer()).toBe(0);
  });

  test("is what is looked at first", () => {
    offer();
    session.dispatch({ type: "alike" });
    expect(session.alike.value?.by).toBe("text");
  });
});

describe("looking for texts like the last one", () => {
  test("asks about the answer that was given just now, by its words where there are spans", async () => {
    const session = await looking();
    const { alike } = session;
    expect(alike.value?.found).toMatchObject({ by: "string", total: 14 });
    expect(alike.value?.entry.event_id).toBe(kernel.stored[0]?.id);
    session.dispatch({ type: "alike", by: "similar" });
    expect(alike.value?.found).toBeNull();
    await pass();
    expect(alike.value?.found?.by).toBe("similar");
    session.dispatch({ type: "closeAlike" });
    expect(alike.value).toBeNull();
  });

  test("asks about the earlier answer that is open", async () => {
    const session = await ready();
    answer(session);
    answer(session, "reject");
    await pass();
    const first = kernel.stored[0]?.id ?? "";
    session.dispatch({ type: "open", eventId: first });
    session.dispatch({ type: "alike" });
    expect(session.alike.value?.entry.event_id).toBe(first);
  });

  test("needs an answer that decides something", async () => {
    const session = await ready();
    session.dispatch({ type: "alike" });
    expect(session.alike.value).toBeNull();
    expect(session.notices.value[0]?.message).toContain("no answer yet");
    answer(session, "ignore");
    session.dispatch({ type: "alike" });
    expect(session.alike.value).toBeNull();
    expect(session.notices.value[0]?.message).toContain("skipped");
  });

  test("never holds up the next card", async () => {
    const session = await ready();
    kernel.isBusy = true;
    answer(session);
    session.dispatch({ type: "alike" });
    await pass(5000);
    expect(session.alike.value?.found).toBeNull();
    session.dispatch({ type: "closeAlike" });
    answer(session);
    expect(text(session)).toBe(TEXTS[2]);
    kernel.isBusy = false;
    await pass(5000);
    expect(session.alike.value).toBeNull(); // a late reply opens nothing
  });

  test("says why nothing was found", async () => {
    const session = await ready();
    kernel.refuse = () => REFUSAL;
    answer(session);
    session.dispatch({ type: "alike" });
    await pass();
    expect(session.alike.value).toMatchObject({ found: null, error: "No such answer." });
  });
});

describe("answering them all", () => {
  test("stores what was shown, except what was taken out, and shows the next card", async () => {
    const session = await looking();
    const [first = "", second = ""] = keys(session);
    session.dispatch({ type: "propagate", exclude: [first, second] });
    expect(session.alike.value?.isStoring).toBe(true);
    await pass();
    expect(session.alike.value).toBeNull();
    expect(storedTexts()).toEqual([TEXTS[0], ...TEXTS.slice(3)]);
    expect(session.progress.value).toMatchObject({ accept: 13, answered: 13 });
    expect(session.notices.value).toMatchObject([
      { code: "alike", message: "12 labelled the same way.", hint: "Undo takes them all back." },
    ]);
    expect(text(session)).toBe(TEXTS[1]);
    answer(session);
    expect(text(session)).toBe(TEXTS[2]);
    expect(codes(session)).toEqual([]);
  });

  test("is taken back and put back in one step", async () => {
    const session = await looking();
    session.dispatch({ type: "propagate", exclude: keys(session).slice(0, 1) });
    await pass();
    session.dispatch({ type: "undo" });
    expect(session.history.value).toHaveLength(1); // at once, the kernel's word comes later
    expect(codes(session)).toEqual([]);
    await pass();
    expect(storedTexts()).toEqual([TEXTS[0]]);
    expect(session.progress.value.answered).toBe(1);
    expect(text(session)).toBe(TEXTS[1]);
    session.dispatch({ type: "redo" });
    await pass();
    expect(storedTexts()).toHaveLength(14);
    expect(session.progress.value.answered).toBe(14);
    session.dispatch({ type: "undo" });
    await pass();
    session.dispatch({ type: "undo" }); // now the person's own answer
    await pass();
    expect(storedTexts()).toEqual([]);
    expect(text(session)).toBe(TEXTS[0]);
  });

  test("says so when the card on top is one of them", async () => {
    const session = await looking();
    session.dispatch({ type: "propagate", exclude: [] });
    const task_hashes = kernel.tasks.slice(1).map(({ task }) => task._task_hash);
    kernel.emit("answered", { client: "python", task_hashes });
    await pass();
    expect(session.state.value).toBe("done");
    expect(codes(session)).toEqual(["alike"]);
  });

  test("keeps the list open when it fails", async () => {
    const session = await looking();
    kernel.failure = REFUSAL;
    session.dispatch({ type: "propagate", exclude: [] });
    await pass();
    const error = "No person in a text? Mark one.";
    expect(session.alike.value).toMatchObject({ isStoring: false, error });
    kernel.failure = null;
    session.dispatch({ type: "propagate", exclude: [] });
    await pass();
    expect(storedTexts()).toHaveLength(15);
  });
});
