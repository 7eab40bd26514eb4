import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FakeKernel, type FakeModel, fakeTasks } from "../src/fake-model";
import { Outbox } from "../src/outbox";
import type { RequestBodies, WireEvent } from "../src/protocol.gen";
import { Shelf } from "../src/storage";
import { Transport } from "../src/transport";

let kernel: FakeKernel;
let model: FakeModel;
const settled = vi.fn();
const notKept = vi.fn();
const open: (Outbox | Transport)[] = [];

const pass = (milliseconds = 20) => vi.advanceTimersByTimeAsync(milliseconds);

function outbox(): Outbox {
  model = kernel.model();
  const transport = new Transport(model);
  const box = new Outbox(transport, new Shelf(localStorage, "outbox", "here"), "me", {
    settled,
    notKept,
  });
  open.push(box, transport);
  return box;
}

function event(id: string, text = "one"): WireEvent {
  const [task] = fakeTasks([text]);
  return {
    id,
    kind: "answer",
    task_hash: 1000,
    supersedes: null,
    task: task?.task ?? null,
    decision: { answer: "accept", spans: [], accept: null, note: null, flagged: false },
    started_at: 0,
    ended_at: 1,
  };
}

const batches = () =>
  model.sent.map(({ body }) => (body as RequestBodies["record"]).events.map(({ id }) => id));
const storedIds = () => kernel.stored.map(({ id }) => id);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  settled.mockClear();
  notKept.mockClear();
  kernel = new FakeKernel(fakeTasks(["one"]));
});

afterEach(() => {
  for (const part of open.splice(0)) part.dispose();
  vi.useRealTimers();
});

it("sends nothing before the kernel said hello", async () => {
  const box = outbox();
  box.push(event("a"));
  await pass(60_000);
  expect(model.sent).toEqual([]);
  box.start();
  await pass();
  expect(storedIds()).toEqual(["a"]);
});

it("keeps events until they are acknowledged, in the storage too", async () => {
  const box = outbox();
  box.start();
  box.push(event("a"));
  expect(box.waiting.value).toBe(1);
  expect(localStorage.length).toBe(1);
  await pass();
  expect(box.waiting.value).toBe(0);
  expect(localStorage.length).toBe(0);
  expect(settled).toHaveBeenCalledTimes(1);
});

it("has one request under way and sends the rest in one batch", async () => {
  const box = outbox();
  box.start();
  kernel.isBusy = true;
  box.push(event("a"));
  await pass(1);
  for (const id of ["b", "c", "d"]) box.push(event(id));
  await pass(100);
  expect(batches()).toEqual([["a"]]);
  kernel.isBusy = false;
  kernel.work();
  await pass();
  expect(batches()).toEqual([["a"], ["b", "c", "d"]]);
});

it("sends at most 50 events or a megabyte at once", async () => {
  const box = outbox();
  for (let index = 0; index < 60; index += 1) box.push(event(`small ${index}`));
  for (let index = 0; index < 3; index += 1) box.push(event(`big ${index}`, "ж".repeat(300_000)));
  box.start();
  await pass(100);
  expect(batches().map((batch) => batch.length)).toEqual([50, 11, 1, 1]);
  expect(storedIds()).toHaveLength(63);
});

it("sends again after 1, 2, 4, 8 and then every 15 seconds", async () => {
  const box = outbox();
  box.start();
  kernel.isDeaf = true;
  box.push(event("a"));
  const counts: number[] = [];
  for (const seconds of [0.5, 1, 2, 4, 8, 15, 15]) {
    await pass(seconds * 1000);
    counts.push(model.sent.length);
  }
  expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(box.waiting.value).toBe(1);
});

it("sends at once when the kernel is heard again, but not what is just under way", async () => {
  const box = outbox();
  box.start();
  kernel.isDeaf = true;
  box.push(event("a"));
  await pass(500);
  box.nudge();
  expect(model.sent).toHaveLength(1);
  await pass(10_000);
  const before = model.sent.length;
  kernel.isDeaf = false;
  box.nudge();
  expect(model.sent).toHaveLength(before + 1);
  await pass();
  expect(storedIds()).toEqual(["a"]);
});

it("counts late acknowledgements", async () => {
  const box = outbox();
  box.start();
  kernel.isBusy = true;
  box.push(event("a"));
  await pass(3500);
  expect(model.sent).toHaveLength(3);
  kernel.isBusy = false;
  kernel.work();
  await pass();
  expect(box.waiting.value).toBe(0);
  expect(storedIds()).toEqual(["a"]);
});

it("keeps events that the store cannot take now, and says why", async () => {
  kernel.failure = { code: "store_busy", message: "Another kernel writes.", hint: null };
  const box = outbox();
  box.start();
  box.push(event("a"));
  await pass();
  expect(box.error.value).toBe("Another kernel writes.");
  box.nudge(); // a kernel that is heard is not a store that works
  expect(model.sent).toHaveLength(1);
  kernel.failure = null;
  await pass(1000);
  expect([box.error.value, box.waiting.value]).toEqual([null, 0]);
});

it("gets the others through when one event makes the kernel stumble", async () => {
  const box = outbox();
  const undo: WireEvent = { ...event("undo"), kind: "undo", supersedes: "unknown" };
  for (const one of [event("a"), event("b"), undo]) box.push(one);
  box.start();
  await pass(3000);
  expect(storedIds()).toEqual(["a", "b"]);
  expect(box.events()).toEqual([undo]);
  expect(box.error.value).toBe("No such answer.");
});

it("sends many at once again after a failure", async () => {
  kernel.failure = { code: "internal", message: "KeyError", hint: null };
  const box = outbox();
  for (const id of ["a", "b", "c", "d"]) box.push(event(id));
  box.start();
  await pass(500);
  kernel.failure = null;
  await pass(5000);
  expect(batches()).toEqual([["a", "b", "c", "d"], ["a"], ["b", "c", "d"]]);
});

it("takes refused events out and tells of them", async () => {
  kernel.refuse = ({ id }) => (id === "b" ? { code: "answer", message: "No.", hint: null } : null);
  const box = outbox();
  for (const id of ["a", "b", "c"]) box.push(event(id));
  box.start();
  await pass();
  expect(box.waiting.value).toBe(0);
  expect(storedIds()).toEqual(["a", "c"]);
  const [reply, gone] = settled.mock.calls[0] ?? [];
  expect(reply.refused).toMatchObject([{ id: "b", error: { message: "No." } }]);
  expect([...gone.keys()].sort()).toEqual(["a", "b", "c"]);
});

it("finds the events of a crashed page, in their order", async () => {
  const crashed = outbox();
  const ids = ["x", "m", "a", "z", "b"];
  for (const id of ids) crashed.push(event(id));
  await pass(1);
  crashed.dispose();
  const box = outbox();
  expect(box.events().map(({ id }) => id)).toEqual(ids);
  box.push(event("later"));
  box.start();
  await pass();
  expect(storedIds()).toEqual([...ids, "later"]);
});

it("keeps long texts too, only a moment later", async () => {
  const box = outbox();
  box.push(event("long", "x".repeat(60_000)));
  expect(localStorage.length).toBe(0);
  await pass(1);
  expect(localStorage.length).toBe(1);
});

it("leaves what it cannot read where it is, and says so", () => {
  localStorage.setItem("nba:outbox:here:torn", '{"order": 1, "eve');
  expect(outbox().events()).toEqual([]);
  expect(notKept).toHaveBeenCalledWith("unreadable");
  expect(localStorage.getItem("nba:outbox:here:torn")).not.toBeNull();
});
