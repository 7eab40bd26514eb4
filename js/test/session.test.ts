import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeKernel, type FakeModel, fakeTasks } from "../src/fake-model";
import type { RequestBodies, WireSpan } from "../src/protocol.gen";
import { createSession, type Session, type SessionOptions } from "../src/session";

const TEXTS = Array.from({ length: 15 }, (_, index) => `Text number ${index}`);
const ANA: WireSpan = { start: 0, end: 4, label: "PERSON" };
const REFUSAL = { code: "answer", message: "No person in a text?", hint: "Mark one." };

let kernel: FakeKernel;
const sessions: Session[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  kernel = new FakeKernel(fakeTasks(TEXTS));
});

afterEach(() => {
  for (const session of sessions.splice(0)) session.dispose();
  vi.useRealTimers();
});

const pass = (milliseconds = 20) => vi.advanceTimersByTimeAsync(milliseconds);

function open(model: FakeModel = kernel.model(), options: SessionOptions = {}): Session {
  const session = createSession(model, options);
  sessions.push(session);
  return session;
}

async function ready(model?: FakeModel): Promise<Session> {
  const session = open(model);
  await pass();
  return session;
}

const text = (session: Session) => session.current.value?.task.task.text;
const answer = (session: Session, answer: "accept" | "reject" | "ignore" = "accept") =>
  session.dispatch({ type: "answer", answer });
const codes = (session: Session) => session.notices.value.map((notice) => notice.code);
const storedTexts = () => kernel.standing().map((event) => event.task?.text);
const kept = (kind: "outbox" | "draft") =>
  Object.keys(localStorage).filter((key) => key.startsWith(`nba:${kind}:`));

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
    kernel = new FakeKernel(fakeTasks(TEXTS, { options, _view_id: "choice" }), { exclusive: true });
    const session = await ready();
    session.dispatch({ type: "accept", ids: ["a"] });
    session.dispatch({ type: "accept", ids: ["a", "b"] });
    answer(session);
    await pass();
    expect(kernel.stored[0]?.decision).toMatchObject({ accept: ["b"], spans: null });
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

describe("a kernel that does not answer", () => {
  it("is waited for while answers queue up, in order", async () => {
    const session = await ready();
    kernel.isBusy = true;
    for (let index = 0; index < 5; index += 1) answer(session);
    expect(text(session)).toBe("Text number 5");
    await pass(1600);
    expect(session.connection.value).toBe("busy");
    expect(session.saved.value).toBe("waiting");
    expect(session.waiting.value).toBe(5);
    await pass(40_000);
    kernel.isBusy = false;
    kernel.work();
    await pass();
    expect(session.connection.value).toBe("live");
    expect(session.saved.value).toBe("saved");
    expect(storedTexts()).toEqual(TEXTS.slice(0, 5));
    expect(kernel.stored).toHaveLength(5);
    expect(session.progress.value.answered).toBe(5);
  });

  it("is waited for when all cards at hand are answered", async () => {
    const session = await ready();
    kernel.isBusy = true;
    for (let index = 0; index < 11; index += 1) answer(session);
    expect(session.state.value).toBe("waiting");
    kernel.isBusy = false;
    await pass(20_000);
    expect(text(session)).toBe("Text number 11");
  });

  it("is lost after a restart; running the cell again saves everything in order", async () => {
    const session = await ready();
    kernel.isBusy = true;
    for (let index = 0; index < 3; index += 1) answer(session);
    session.dispatch({ type: "undo" });
    kernel.restart();
    expect(session.connection.value).toBe("lost");
    expect(session.saved.value).toBe("failed");
    expect(session.notices.value[0]).toMatchObject({ code: "lost", level: "error" });
    expect(session.notices.value[0]?.message).toContain("4 answers are not saved");
    answer(session, "reject");
    expect(text(session)).toBe("Text number 3");
    const again = await ready();
    await pass();
    expect(again.waiting.value).toBe(0);
    expect(kernel.stored.map((event) => event.kind)).toEqual([
      "answer",
      "answer",
      "answer",
      "undo",
      "answer",
    ]);
    expect(storedTexts()).toEqual(TEXTS.slice(0, 3));
    expect(text(again)).toBe("Text number 3");
    expect(again.progress.value).toMatchObject({ accept: 2, reject: 1, answered: 3 });
    expect(kept("outbox")).toEqual([]);
  });

  it("gets the same question again when it lost one", async () => {
    const session = await ready();
    kernel.isDeaf = true;
    for (let index = 0; index < 11; index += 1) answer(session);
    await pass();
    expect(session.state.value).toBe("waiting");
    kernel.isDeaf = false;
    await pass(16_000);
    expect(text(session)).toBe("Text number 11");
    expect(kernel.stored).toHaveLength(11);
  });

  it("counts answers once, whatever else it tells meanwhile", async () => {
    const session = await ready();
    answer(session);
    kernel.emit("progress", kernel.progress()); // counted before the answer arrived
    expect(session.progress.value).toMatchObject({ accept: 1, answered: 1 });
    await pass();
    kernel.emit("progress", { ...kernel.progress(), per_hour: 900 });
    expect(session.progress.value).toMatchObject({ accept: 1, answered: 1, per_hour: 900 });
  });

  it("comes back after a broken connection", async () => {
    const session = await ready();
    const model = kernel.model();
    session.dispose();
    const other = await ready(model);
    model.isConnected = false;
    answer(other);
    await pass();
    expect(other.connection.value).toBe("lost");
    expect(codes(other)).toContain("lost");
    other.dispatch({ type: "dismiss", code: "lost" });
    expect(codes(other)).not.toContain("lost");
    model.isConnected = true;
    await pass(20_000);
    expect(other.connection.value).toBe("live");
    expect(codes(other)).not.toContain("lost");
    model.trigger("comm_live_update");
    expect(codes(other)).toContain("lost");
    await pass();
    expect(storedTexts()).toEqual(["Text number 0"]);
  });
});

describe("a reloaded page", () => {
  it("sends what was waiting and does not ask it again", async () => {
    const first = await ready();
    kernel.isBusy = true;
    answer(first);
    answer(first, "reject");
    await pass();
    expect(kept("outbox")).toHaveLength(2);
    first.dispose();
    kernel.isBusy = false;
    kernel.failure = { code: "store_busy", message: "Another kernel writes.", hint: null };
    const session = await ready();
    expect(session.waiting.value).toBe(2);
    expect(text(session)).toBe("Text number 2");
    expect(session.progress.value).toMatchObject({ accept: 1, reject: 1, answered: 2 });
    expect(session.history.value.map((entry) => entry.answer)).toEqual(["reject", "accept"]);
    kernel.failure = null;
    await pass(2000);
    expect(storedTexts()).toEqual(TEXTS.slice(0, 2));
    expect(session.progress.value).toMatchObject({ accept: 1, reject: 1, answered: 2 });
  });

  it("stores an answer once whose acknowledgement was lost", async () => {
    const model = kernel.model();
    const first = await ready(model);
    answer(first);
    await pass(0); // sent
    first.dispose(); // the page is gone before the reply
    await pass();
    expect(kernel.stored).toHaveLength(1);
    expect(kept("outbox")).toHaveLength(1);
    const session = await ready();
    await pass();
    expect(kernel.stored).toHaveLength(1);
    expect(kept("outbox")).toEqual([]);
    expect(session.progress.value.answered).toBe(1);
    expect(session.history.value).toHaveLength(1);
  });

  it("shows the card whose answer was taken back, once the kernel knows it", async () => {
    kernel.tasks = kernel.tasks.slice(0, 1);
    const first = await ready();
    answer(first);
    await pass();
    kernel.isDeaf = true;
    first.dispatch({ type: "undo" });
    await pass();
    first.dispose();
    kernel.isDeaf = false;
    const session = await ready();
    expect(text(session)).toBe("Text number 0");
    expect(session.progress.value.answered).toBe(0);
  });

  it("finds the draft of the card on top", async () => {
    const first = await ready();
    first.dispatch({ type: "spans", spans: [ANA] });
    first.dispatch({ type: "note", note: "hm" });
    first.dispose();
    const session = await ready();
    expect(session.current.value?.draft).toMatchObject({ spans: [ANA], note: "hm" });
    answer(session);
    expect(kept("draft")).toEqual([]);
  });

  it("keeps apart what belongs to other sessions", async () => {
    const first = await ready(kernel.model("a:b"));
    kernel.isBusy = true;
    answer(first);
    await pass();
    first.dispose();
    kernel.isBusy = false;
    const session = open(kernel.model("a"));
    expect(session.waiting.value).toBe(0);
  });
});

describe("two views and two pages", () => {
  it("share the card of one model", async () => {
    const model = kernel.model();
    const session = await ready(model);
    expect(model.listeners("msg:custom")).toBe(1);
    session.dispose();
    expect(model.listeners("msg:custom")).toBe(0);
  });

  it("drop unseen cards that were answered elsewhere", async () => {
    const here = await ready();
    kernel.emit("answered", { client: "other", task_hashes: [1001, 1002] });
    answer(here);
    expect(text(here)).toBe("Text number 3");
  });

  it("are not disturbed by the echo of an answer that was taken back meanwhile", async () => {
    const model = kernel.model();
    const session = await ready(model);
    const hello = model.sent[0]?.body as RequestBodies["hello"] | undefined;
    const client = hello?.client ?? "";
    expect(client).not.toBe("");
    answer(session);
    session.dispatch({ type: "undo" });
    kernel.emit("answered", { client, task_hashes: [1000] });
    expect(text(session)).toBe("Text number 0");
  });

  it("see answers given elsewhere in their history", async () => {
    const here = await ready();
    const there = await ready();
    answer(there);
    await pass();
    kernel.emit("answered", { client: "other", task_hashes: [1000] });
    await pass(1000);
    expect(here.history.value.map((entry) => entry.task_hash)).toEqual([1000]);
  });

  it("drop an untouched card on top, but never a touched one", async () => {
    const session = await ready();
    kernel.emit("answered", { client: "other", task_hashes: [1000] });
    expect(text(session)).toBe("Text number 1");
    expect(codes(session)).toContain("answered_elsewhere");
    session.dispatch({ type: "spans", spans: [ANA] });
    kernel.emit("answered", { client: "other", task_hashes: [1001] });
    expect(text(session)).toBe("Text number 1");
    expect(session.notices.value.at(-1)?.level).toBe("warning");
  });

  it("both go on when both resend the same answers", async () => {
    const here = await ready();
    kernel.isBusy = true;
    answer(here);
    await pass();
    const there = open();
    kernel.isBusy = false;
    kernel.work();
    await pass(5000);
    expect(kernel.stored).toHaveLength(1);
    expect([here.waiting.value, there.waiting.value]).toEqual([0, 0]);
  });
});

describe("what the kernel will not store", () => {
  it("comes back on top with the reason and the draft", async () => {
    kernel.refuse = (event) => (event.task_hash === 1000 ? REFUSAL : null);
    const session = await ready();
    session.dispatch({ type: "spans", spans: [ANA] });
    answer(session);
    answer(session);
    await pass();
    expect(text(session)).toBe("Text number 0");
    expect(session.current.value).toMatchObject({
      refusal: "No person in a text? Mark one.",
      draft: { spans: [ANA] },
    });
    expect(session.progress.value).toMatchObject({ accept: 1, answered: 1 });
    expect(session.history.value.map((entry) => entry.task_hash)).toEqual([1001]);
    kernel.refuse = () => null;
    answer(session, "ignore");
    expect(text(session)).toBe("Text number 2");
    await pass();
    expect(session.saved.value).toBe("saved");
    expect(session.progress.value.answered).toBe(2);
    session.dispatch({ type: "undo" });
    expect(session.current.value).toMatchObject({ refusal: null, draft: { spans: [ANA] } });
  });

  it("takes its undo with it", async () => {
    kernel.refuse = (event) => (event.kind === "answer" ? REFUSAL : null);
    const session = await ready();
    answer(session);
    session.dispatch({ type: "undo" });
    await pass(5000);
    expect(session.waiting.value).toBe(0);
    expect(session.saveError.value).toBeNull();
    expect(text(session)).toBe("Text number 0");
    expect(session.current.value?.refusal).toContain("No person");
    expect(session.progress.value.answered).toBe(0);
    expect([session.canUndo.value, session.canRedo.value]).toEqual([false, false]);
  });

  it("of an earlier page is offered again, with its draft", async () => {
    const first = await ready();
    kernel.isBusy = true;
    first.dispatch({ type: "spans", spans: [ANA] });
    answer(first);
    await pass();
    first.dispose();
    kernel.tasks = kernel.tasks.slice(0, 2);
    kernel.isBusy = false;
    kernel.refuse = () => REFUSAL;
    const session = await ready();
    expect(codes(session)).toContain("refused_answer");
    expect(text(session)).toBe("Text number 1");
    await pass();
    kernel.refuse = () => null;
    answer(session);
    expect(text(session)).toBe("Text number 0");
    expect(session.current.value).toMatchObject({ draft: { spans: [ANA] } });
    expect(session.current.value?.refusal).toContain("No person");
  });

  it("waits on its card when answers are checked first", async () => {
    kernel = new FakeKernel(fakeTasks(TEXTS), { validates: true });
    kernel.refuse = (event) => (event.decision?.spans?.length ? null : REFUSAL);
    const session = await ready();
    answer(session);
    expect(session.state.value).toBe("waiting");
    answer(session); // a second key press is not a second answer
    await pass();
    expect(session.state.value).toBe("ready");
    expect(text(session)).toBe("Text number 0");
    expect(session.current.value?.refusal).toContain("No person");
    session.dispatch({ type: "spans", spans: [ANA] });
    answer(session);
    await pass();
    expect(text(session)).toBe("Text number 1");
    expect(session.current.value?.refusal).toBeNull();
    expect(kernel.stored).toHaveLength(1);
    expect(session.progress.value.answered).toBe(1);
  });

  it("is kept and tried again when the store fails", async () => {
    const session = await ready();
    kernel.failure = { code: "store_failed", message: "The disk is full.", hint: "Make room." };
    answer(session);
    await pass();
    expect(session.saved.value).toBe("failed");
    expect(session.saveError.value).toBe("The disk is full. Make room.");
    const tries = kernel.stored.length;
    expect(tries).toBe(0);
    kernel.failure = null;
    await pass(2000);
    expect(session.saved.value).toBe("saved");
    expect(session.saveError.value).toBeNull();
    expect(kernel.stored).toHaveLength(1);
  });
});

describe("a changed queue", () => {
  it("replaces unseen cards and leaves the one on top", async () => {
    const session = await ready();
    session.dispatch({ type: "note", note: "mine" });
    const [top, ...rest] = kernel.tasks;
    kernel.tasks = [...(top ? [top] : []), ...rest.reverse()];
    kernel.emit("invalidate", { reason: "re-scored" });
    await pass();
    expect(text(session)).toBe("Text number 0");
    expect(session.current.value?.draft.note).toBe("mine");
    answer(session);
    expect(text(session)).toBe("Text number 14");
  });

  it("goes on when there are new texts after the last one", async () => {
    const more = kernel.tasks;
    kernel.tasks = more.slice(0, 1);
    const session = await ready();
    answer(session);
    await pass();
    expect(session.state.value).toBe("done");
    kernel.tasks = more;
    kernel.emit("invalidate", { reason: "more" });
    await pass();
    expect(text(session)).toBe("Text number 1");
  });
});

describe("a closed card", () => {
  it("takes no more answers but still saves those given", async () => {
    const session = await ready();
    kernel.isBusy = true;
    answer(session);
    kernel.emit("closed", { reason: "Continued in another card." });
    expect(session.connection.value).toBe("closed");
    expect(codes(session)).toContain("closed");
    answer(session);
    expect(text(session)).toBe("Text number 1");
    expect(session.waiting.value).toBe(1);
    kernel.isBusy = false;
    await pass(3000);
    expect(session.saved.value).toBe("saved");
    expect(kernel.stored).toHaveLength(1);
  });

  it("asks for nothing any more", async () => {
    const model = kernel.model();
    const session = await ready(model);
    kernel.emit("closed", { reason: "" });
    const before = model.sent.length;
    kernel.emit("invalidate", { reason: "" });
    model.trigger("comm_live_update");
    await pass(60_000);
    expect(model.sent).toHaveLength(before);
    expect(session.notices.value.at(-1)?.message).toContain("another card");
  });
});

describe("the last resort", () => {
  it("is every unsaved answer as a line of JSON", async () => {
    const session = await ready();
    kernel.isBusy = true;
    session.dispatch({ type: "spans", spans: [ANA] });
    answer(session);
    answer(session, "reject");
    answer(session, "ignore");
    session.dispatch({ type: "undo" });
    const lines = session.unsavedAsJson().trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { text: "Text number 0", answer: "accept", spans: [ANA], _task_hash: 1000 },
      { text: "Text number 1", answer: "reject" },
    ]);
  });

  it("has an answer again whose revision was taken back", async () => {
    const session = await ready();
    kernel.isBusy = true;
    answer(session);
    const eventId = session.history.value[0]?.event_id ?? "";
    const answers = () => session.unsavedAsJson().match(/(?<="answer":")\w+/g);
    session.dispatch({ type: "open", eventId });
    answer(session, "reject");
    expect(answers()).toEqual(["reject"]);
    session.dispatch({ type: "undo" });
    expect(answers()).toEqual(["accept"]);
    session.dispatch({ type: "redo" });
    expect(answers()).toEqual(["reject"]);
  });
});

describe("a browser without storage", () => {
  it("says so and goes on in memory", async () => {
    const storage = {
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => {},
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    const session = open(kernel.model(), { storage });
    await pass();
    answer(session);
    expect(codes(session)).toContain("not_kept");
    await pass();
    expect(kernel.stored).toHaveLength(1);
  });
});
