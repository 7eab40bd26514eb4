import { describe, expect, it } from "vitest";
import { FakeKernel, fakeTasks } from "../src/fake-model";
import {
  ANA,
  answer,
  codes,
  kept,
  kernel,
  open,
  pass,
  REFUSAL,
  ready,
  storedTexts,
  TEXTS,
  text,
  useKernel,
} from "./session-harness";

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
    useKernel(new FakeKernel(fakeTasks(TEXTS), { validates: true }));
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
