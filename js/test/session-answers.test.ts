import { describe, expect, it } from "vitest";
import { FakeKernel, fakeTasks } from "../src/fake-model";
import {
  ANA,
  answer,
  kernel,
  open,
  pass,
  ready,
  storedTexts,
  TEXTS,
  text,
  useKernel,
} from "./session-harness";

describe("the first card", () => {
  it("is shown when the kernel has said hello", async () => {
    const session = open();
    expect(session.state.value).toBe("loading");
    expect(session.connection.value).toBe("connecting");
    await pass();
    expect(session.state.value).toBe("ready");
    expect(session.connection.value).toBe("live");
    expect(text(session)).toBe("Text number 0");
    expect(session.activeLabel.value).toBe("PERSON");
    expect(session.progress.value.total).toBe(15);
  });

  it("comes even when the first hello is lost", async () => {
    kernel.isDeaf = true;
    const session = open();
    await pass(500);
    kernel.isDeaf = false;
    await pass(1000);
    expect(text(session)).toBe("Text number 0");
  });

  it("is not shown to a kernel of another version", async () => {
    kernel.protocol = 7;
    const session = await ready();
    expect(session.state.value).toBe("error");
    expect(session.notices.value[0]?.message).toContain("version 7");
  });
});

describe("answering", () => {
  it("shows the next card at once and stores the answer", async () => {
    const session = await ready();
    answer(session);
    expect(text(session)).toBe("Text number 1");
    expect(session.saved.value).toBe("waiting");
    expect(session.progress.value).toMatchObject({ accept: 1, answered: 1 });
    expect(session.history.value[0]?.excerpt).toBe("Text number 0");
    await pass();
    expect(session.saved.value).toBe("saved");
    expect(kernel.stored).toHaveLength(1);
    expect(kernel.stored[0]).toMatchObject({
      kind: "answer",
      task_hash: 1000,
      supersedes: null,
      decision: { answer: "accept", spans: [], accept: null, note: null, flagged: false },
    });
    expect(session.progress.value).toMatchObject({ accept: 1, answered: 1, share: 1 / 15 });
  });

  it("takes times in seconds", async () => {
    const session = await ready();
    const shown = Date.now() / 1000;
    await pass(3000);
    answer(session);
    await pass();
    const [event] = kernel.stored;
    expect(event?.started_at).toBeCloseTo(shown - 0.02, 1);
    expect(event?.ended_at).toBeCloseTo(shown + 3, 1);
  });

  it("keeps ten cards ready to the end of the source", async () => {
    const session = await ready();
    const seen: (string | undefined)[] = [];
    for (let index = 0; index < TEXTS.length; index += 1) {
      seen.push(text(session));
      answer(session, "ignore");
      await pass(5);
    }
    expect(seen).toEqual(TEXTS);
    await pass();
    expect(session.state.value).toBe("done");
    expect(storedTexts()).toEqual(TEXTS);
  });

  it("stores spans, notes and flags", async () => {
    const session = await ready();
    session.dispatch({ type: "spans", spans: [ANA] });
    session.dispatch({ type: "note", note: " odd " });
    session.dispatch({ type: "flag" });
    answer(session, "reject");
    await pass();
    expect(kernel.stored[0]?.decision).toEqual({
      answer: "reject",
      spans: [ANA],
      accept: null,
      note: "odd",
      flagged: true,
    });
  });

  it("confirms untouched suggestions by accepting, and says nothing of them otherwise", async () => {
    kernel.tasks = fakeTasks(TEXTS, { spans: [ANA] });
    const session = await ready();
    expect(session.current.value?.draft.spans).toBeNull();
    answer(session);
    answer(session, "reject");
    await pass();
    expect(kernel.stored.map((event) => event.decision?.spans)).toEqual([[ANA], null]);
  });

  it("repeats the span that a yes/no card asked about", async () => {
    kernel.tasks = fakeTasks(TEXTS, { spans: [ANA], _view_id: "ner" });
    const session = await ready();
    answer(session);
    answer(session, "reject");
    answer(session, "ignore");
    await pass();
    expect(kernel.stored.map((event) => event.decision?.spans)).toEqual([[ANA], [ANA], null]);
  });

  it("replaces the choice on an exclusive card", async () => {
    const options = ["a", "b"].map((id) => ({ id, text: id }));
    useKernel(
      new FakeKernel(fakeTasks(TEXTS, { options, _view_id: "choice" }), { exclusive: true }),
    );
    const session = await ready();
    session.dispatch({ type: "accept", ids: ["a"] });
    session.dispatch({ type: "accept", ids: ["a", "b"] });
    answer(session);
    await pass();
    expect(kernel.stored[0]?.decision).toMatchObject({ accept: ["b"], spans: null });
  });
});

describe("revising", () => {
  it("changes an earlier answer and returns to the queue", async () => {
    const session = await ready();
    answer(session);
    answer(session);
    await pass();
    session.dispatch({ type: "spans", spans: [ANA] });
    const [, oldest] = session.history.value;
    session.dispatch({ type: "open", eventId: oldest?.event_id ?? "" });
    expect(session.current.value).toMatchObject({ revises: oldest?.event_id });
    expect(text(session)).toBe("Text number 0");
    answer(session, "reject");
    expect(text(session)).toBe("Text number 2");
    expect(session.current.value?.draft.spans).toEqual([ANA]);
    expect(session.progress.value).toMatchObject({ accept: 1, reject: 1, answered: 2 });
    expect(session.history.value).toHaveLength(2);
    await pass();
    expect(kernel.stored[2]?.supersedes).toBe(oldest?.event_id);
    expect(session.progress.value).toMatchObject({ accept: 1, reject: 1, answered: 2 });
  });

  it("leaves no answered card in the queue", async () => {
    const session = await ready();
    answer(session);
    answer(session);
    for (const entry of session.history.value) {
      session.dispatch({ type: "open", eventId: entry.event_id });
    }
    expect(text(session)).toBe("Text number 0");
    answer(session);
    expect(text(session)).toBe("Text number 2");
  });

  it("is undone to the answer before", async () => {
    const session = await ready();
    answer(session);
    const before = session.history.value[0];
    session.dispatch({ type: "open", eventId: before?.event_id ?? "" });
    answer(session, "reject");
    session.dispatch({ type: "undo" });
    expect(session.history.value).toEqual([before]);
    expect(session.current.value?.revises).toBe(before?.event_id);
    await pass();
    expect(session.progress.value).toMatchObject({ accept: 1, reject: 0, answered: 1 });
    session.dispatch({ type: "leave" });
    expect(text(session)).toBe("Text number 1");
  });
});

describe("undo and redo", () => {
  it("goes back over several cards and forth again", async () => {
    const session = await ready();
    answer(session);
    answer(session, "reject");
    session.dispatch({ type: "undo" });
    session.dispatch({ type: "undo" });
    expect(text(session)).toBe("Text number 0");
    expect(session.progress.value.answered).toBe(0);
    expect(session.canUndo.value).toBe(false);
    session.dispatch({ type: "redo" });
    expect(text(session)).toBe("Text number 1");
    session.dispatch({ type: "redo" });
    expect(text(session)).toBe("Text number 2");
    expect(session.canRedo.value).toBe(false);
    await pass();
    expect(kernel.stored.map((event) => event.kind)).toEqual([
      "answer",
      "answer",
      "undo",
      "undo",
      "redo",
      "redo",
    ]);
    expect(storedTexts().sort()).toEqual(["Text number 0", "Text number 1"]);
    expect(session.progress.value).toMatchObject({ accept: 1, reject: 1, answered: 2 });
  });

  it("brings the card back with its draft, for a new answer", async () => {
    const session = await ready();
    session.dispatch({ type: "spans", spans: [ANA] });
    answer(session);
    await pass();
    session.dispatch({ type: "undo" });
    expect(session.current.value).toMatchObject({ revises: null, draft: { spans: [ANA] } });
    answer(session, "reject");
    expect(session.canRedo.value).toBe(false);
    await pass();
    expect(kernel.standing()).toHaveLength(1);
    expect(kernel.standing()[0]).toMatchObject({
      supersedes: null,
      decision: { answer: "reject" },
    });
  });

  it("reverts editing steps first", async () => {
    const session = await ready();
    answer(session);
    session.dispatch({ type: "spans", spans: [ANA] });
    session.dispatch({ type: "spans", spans: [] });
    session.dispatch({ type: "note", note: "stays" });
    session.dispatch({ type: "undo" });
    expect(session.current.value?.draft.spans).toEqual([ANA]);
    session.dispatch({ type: "undo" });
    expect(session.current.value?.draft).toMatchObject({ spans: null, note: "stays" });
    session.dispatch({ type: "redo" });
    expect(session.current.value?.draft.spans).toEqual([ANA]);
    session.dispatch({ type: "undo" });
    session.dispatch({ type: "undo" });
    expect(text(session)).toBe("Text number 0");
    session.dispatch({ type: "redo" });
    expect(session.current.value).toMatchObject({ draft: { note: "stays" } });
  });

  it("fetches cards that were answered on an earlier page", async () => {
    const first = await ready();
    first.dispatch({ type: "spans", spans: [ANA] });
    answer(first);
    await pass();
    first.dispose();
    const session = await ready();
    expect(text(session)).toBe("Text number 1");
    session.dispatch({ type: "undo" });
    await pass();
    expect(text(session)).toBe("Text number 0");
    expect(session.current.value?.draft.spans).toEqual([ANA]);
    expect(kernel.standing()).toEqual([]);
    session.dispose();
    const third = await ready();
    expect(third.canRedo.value).toBe(true);
    third.dispatch({ type: "redo" });
    expect(text(third)).toBe("Text number 1");
    await pass();
    expect(storedTexts()).toEqual(["Text number 0"]);
  });

  it("does not pull back whoever went on meanwhile", async () => {
    const first = await ready();
    answer(first);
    await pass();
    first.dispose();
    const session = await ready();
    kernel.isBusy = true;
    session.dispatch({ type: "undo" });
    answer(session);
    kernel.isBusy = false;
    await pass(3000);
    expect(text(session)).toBe("Text number 2");
    expect(storedTexts()).toEqual(["Text number 0", "Text number 1"]);
  });
});
