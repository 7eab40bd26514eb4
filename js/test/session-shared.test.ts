import { describe, expect, it } from "vitest";
import { FakeKernel } from "../src/fake-model";
import type { RequestBodies } from "../src/protocol.gen";
import {
  ANA,
  answer,
  codes,
  kernel,
  open,
  pass,
  ready,
  TEXTS,
  text,
  useKernel,
} from "./session-harness";

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

describe("a changed queue", () => {
  it("replaces unseen cards and leaves the one on top", async () => {
    const session = await ready();
    session.dispatch({ type: "note", note: "mine" });
    const [top, ...rest] = kernel.tasks;
    kernel.tasks = [...(top ? [top] : []), ...rest.reverse()];
    kernel.emit("invalidate", { reason: "re-scored", selected: false });
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
    kernel.emit("invalidate", { reason: "more", selected: false });
    await pass();
    expect(text(session)).toBe("Text number 1");
  });
});

describe("a selection", () => {
  const selected = { reason: "the selection changed", selected: true };

  it("takes the place of the card on top, too", async () => {
    const session = await ready();
    kernel.tasks = kernel.tasks.slice(5, 7);
    kernel.emit("invalidate", selected);
    expect(text(session)).toBe("Text number 0"); // until the new ones are here
    await pass();
    expect(text(session)).toBe("Text number 5");
    answer(session);
    answer(session);
    expect(session.current.value).toBeNull();
  });

  it("leaves a card that was begun, with what was done to it", async () => {
    const session = await ready();
    session.dispatch({ type: "note", note: "mine" });
    kernel.tasks = kernel.tasks.slice(5, 7);
    kernel.emit("invalidate", selected);
    await pass();
    expect(text(session)).toBe("Text number 0");
    expect(session.current.value?.draft.note).toBe("mine");
    answer(session);
    expect(text(session)).toBe("Text number 5");
  });

  it("is the last word: a change of the queue behind it does not bring old cards back", async () => {
    const session = await ready();
    kernel.tasks = kernel.tasks.slice(5, 7);
    kernel.emit("invalidate", selected);
    kernel.emit("invalidate", { reason: "re-scored", selected: false });
    await pass();
    expect(text(session)).toBe("Text number 5");
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
    kernel.emit("invalidate", { reason: "", selected: false });
    model.trigger("comm_live_update");
    await pass(60_000);
    expect(model.sent).toHaveLength(before);
    expect(session.notices.value.at(-1)?.message).toContain("another card");
  });
});

describe("a card that was closed before it was shown", () => {
  it("is done, and says why", async () => {
    useKernel(new FakeKernel([]));
    const session = open();
    kernel.emit("closed", { reason: "Continued in a newer one." });
    expect(session.state.value).toBe("done");
    await pass();
    expect([session.state.value, session.connection.value]).toEqual(["done", "closed"]);
    expect(session.notices.value.at(-1)?.message).toBe("Continued in a newer one.");
  });

  it("waits for nothing when its last card was answered elsewhere", async () => {
    const session = await ready();
    const hashes = TEXTS.map((_, index) => 1000 + index);
    kernel.isBusy = true;
    kernel.emit("answered", { client: "other", task_hashes: hashes });
    expect(session.state.value).toBe("waiting");
    kernel.emit("closed", { reason: "" });
    expect(session.state.value).toBe("done");
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
