/** The session while a model learns: new choices, its state, wider cards, fixed answers. */
import { describe, expect, it } from "vitest";
import { FakeKernel, fakeTasks } from "../src/fake-model";
import type { ModelState, WireSpan, WireTask } from "../src/protocol.gen";
import {
  ANA,
  answer,
  codes,
  kept,
  kernel,
  open,
  pass,
  ready,
  TEXTS,
  text,
  useKernel,
} from "./session-harness";

const MODEL: ModelState = {
  version: "v1",
  learned: 3,
  waiting: 0,
  training: false,
  curve: [],
  measured_on: 0,
  measured_by: "random",
  advice: null,
};

describe("the state of the model", () => {
  it("comes with the greeting and by events", async () => {
    kernel.learner = MODEL;
    const session = open();
    expect(session.model.value).toBeNull();
    await pass();
    expect(session.model.value).toEqual(MODEL);
    kernel.emit("model", { ...MODEL, version: "v2" });
    expect(session.model.value?.version).toBe("v2");
  });
});

describe("cards chosen anew", () => {
  const chosen = (...places: number[]) => places.map((place) => kernel.tasks[place] as WireTask);

  it("take the place of all unseen ones, not of the one on top", async () => {
    const session = await ready();
    session.dispatch({ type: "spans", spans: [ANA] });
    const before = session.current.value;
    kernel.emit("queue", { tasks: chosen(12, 0, 3), exhausted: false });
    expect(session.current.value).toBe(before);
    answer(session);
    expect(text(session)).toBe("Text number 12");
    answer(session);
    expect(text(session)).toBe("Text number 3");
  });

  it("are filled up by what the kernel has next", async () => {
    const model = kernel.model();
    const session = await ready(model);
    const before = model.sent.filter(({ op }) => op === "next").length;
    kernel.emit("queue", { tasks: chosen(12), exhausted: false });
    await pass();
    expect(model.sent.filter(({ op }) => op === "next").length).toBeGreaterThan(before);
    answer(session);
    answer(session);
    expect(session.current.value).not.toBeNull();
  });

  it("leave out what is answered but not stored", async () => {
    const session = await ready();
    kernel.isBusy = true;
    answer(session);
    kernel.emit("queue", { tasks: chosen(0, 14), exhausted: false });
    expect(text(session)).toBe("Text number 1");
    answer(session);
    expect(text(session)).toBe("Text number 14");
  });

  it("never empty the deck", async () => {
    const session = await ready();
    kernel.isBusy = true;
    kernel.emit("queue", { tasks: [], exhausted: false });
    kernel.emit("queue", { tasks: chosen(0), exhausted: false });
    answer(session);
    expect(text(session)).toBe("Text number 1");
  });

  it("leave a card where it is that was seen and put back", async () => {
    const session = await ready();
    answer(session);
    await pass();
    session.dispatch({ type: "undo" });
    answer(session, "reject");
    session.dispatch({ type: "undo" });
    const eventId = session.history.value[0]?.event_id;
    expect(eventId).toBeUndefined();
    kernel.emit("queue", { tasks: chosen(13), exhausted: false });
    expect(text(session)).toBe("Text number 0");
    answer(session);
    expect(text(session)).toBe("Text number 1"); // it was on top before the undo
    answer(session);
    expect(text(session)).toBe("Text number 13");
  });

  it("bring a waiting card to life, and end a finished one's waiting", async () => {
    const all = kernel.tasks;
    kernel.tasks = all.slice(0, 1);
    const session = await ready();
    answer(session);
    await pass();
    expect(session.state.value).toBe("done");
    kernel.tasks = all;
    kernel.emit("queue", { tasks: chosen(5), exhausted: true });
    expect(text(session)).toBe("Text number 5");
  });

  it("are not for a closed card", async () => {
    const session = await ready();
    kernel.emit("closed", { reason: "" });
    kernel.emit("queue", { tasks: chosen(12), exhausted: false });
    expect(text(session)).toBe("Text number 0");
  });
});

describe("a wider card", () => {
  // The whole text is "It rained. 🎉 Ana sings. Bo hums."; the card has its second sentence.
  const [narrow] = fakeTasks(["Ana sings."], {
    context: { before: "It rained. 🎉 ", after: " Bo hums." },
    origin: { id: 1, start: 13, input_hash: 5 },
  }) as [WireTask];
  const [wider] = fakeTasks(["It rained. 🎉 Ana sings."], {
    _task_hash: 77,
    spans: [{ start: 0, end: 2, label: "ORG", source: "model", score: 0.5 }],
    context: { before: "", after: " Bo hums." },
    origin: { id: 1, start: 0, input_hash: 5 },
  }) as [WireTask];
  const sung: WireSpan = { start: 0, end: 3, label: "PERSON", token_start: 0, token_end: 0 };

  const cut = (widen: FakeKernel["widen"] = () => wider) => {
    useKernel(new FakeKernel([narrow, ...fakeTasks(TEXTS).slice(5)]));
    kernel.widen = widen;
    return ready();
  };

  it("takes the place of the one on top, with spans, note and steps", async () => {
    const session = await cut();
    session.dispatch({ type: "note", note: "odd" });
    session.dispatch({ type: "spans", spans: [sung] });
    session.dispatch({ type: "widen", side: "before" });
    await pass();
    expect(text(session)).toBe("It rained. 🎉 Ana sings.");
    expect(session.current.value?.draft).toMatchObject({
      note: "odd",
      spans: [
        { start: 0, end: 2, label: "ORG" }, // suggested in what was joined
        { start: 13, end: 16, label: "PERSON", token_start: 3, token_end: 3 },
      ],
    });
    expect(kept("draft")).toHaveLength(1);
    session.dispatch({ type: "undo" });
    expect(session.current.value?.draft.spans).toBeNull();
    answer(session);
    await pass();
    expect(kernel.stored.map((event) => event.task_hash)).toEqual([77]);
  });

  it("keeps its suggestions when nothing was touched", async () => {
    const session = await cut();
    session.dispatch({ type: "widen", side: "before" });
    await pass();
    expect(session.current.value?.draft.spans).toBeNull();
    expect(session.current.value?.task.task.spans).toHaveLength(1);
  });

  it("is not there when the kernel says no", async () => {
    const session = await cut(() => null);
    session.dispatch({ type: "widen", side: "after" });
    await pass();
    expect(text(session)).toBe("Ana sings.");
    expect(session.notices.value.at(-1)).toMatchObject({
      code: "widen",
      message: "The sentence after cannot be joined: The text ends there.",
    });
    answer(session);
    expect(codes(session)).toEqual([]);
  });

  it("never moves spans onto another text", async () => {
    const session = await cut(() => ({ ...wider, task: { ...wider.task, text: "Elsewhere." } }));
    session.dispatch({ type: "spans", spans: [sung] });
    session.dispatch({ type: "widen", side: "before" });
    await pass();
    expect(text(session)).toBe("Ana sings.");
    expect(codes(session)).toEqual(["widen"]);
  });

  it("does not pull back whoever has gone on", async () => {
    const session = await cut();
    kernel.isBusy = true;
    session.dispatch({ type: "widen", side: "before" });
    answer(session);
    kernel.isBusy = false;
    kernel.work();
    await pass();
    expect(text(session)).toBe("Text number 5");
  });

  it("is not asked for where nothing lies around", async () => {
    const model = kernel.model();
    const session = await ready(model);
    session.dispatch({ type: "widen", side: "before" });
    await pass();
    expect(model.sent.some(({ op }) => op === "widen")).toBe(false);
    expect(session.announcement.value).toContain("nothing to join");
  });
});

describe("a question whose span is replaced", () => {
  const asked = { start: 0, end: 4, label: "PERSON", source: "model" };
  const right = { start: 0, end: 11, label: "PERSON" };
  const ask = () => {
    useKernel(new FakeKernel(fakeTasks(TEXTS, { _view_id: "ner", spans: [asked] })));
    return ready();
  };

  it("is accepted with the drawn span, and opened again as it was left", async () => {
    const session = await ask();
    session.dispatch({ type: "spans", spans: [right] });
    session.dispatch({ type: "complete" });
    answer(session);
    await pass();
    expect(kernel.stored[0]?.decision).toMatchObject({
      answer: "accept",
      spans: [right],
      complete: true,
    });
    const later = await ready();
    later.dispatch({ type: "open", eventId: kernel.stored[0]?.id ?? "" });
    await pass();
    expect(later.current.value?.draft).toMatchObject({ spans: [right], complete: true });
  });

  it("is not rejected by mistake", async () => {
    const session = await ask();
    session.dispatch({ type: "spans", spans: [right] });
    answer(session, "reject");
    expect(text(session)).toBe("Text number 0");
    expect(codes(session)).toEqual(["replaced"]);
    session.dispatch({ type: "undo" });
    answer(session, "reject");
    expect(codes(session)).toEqual([]);
    await pass();
    expect(kernel.stored[0]?.decision).toMatchObject({ answer: "reject", spans: [asked] });
  });

  it("says nothing of completeness unless it was said", async () => {
    const session = await ask();
    answer(session);
    await pass();
    expect(kernel.stored[0]?.decision).not.toHaveProperty("complete");
    expect(session.current.value?.draft.complete).toBe(false);
  });
});
