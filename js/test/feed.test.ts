import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FakeKernel, type FakeModel, fakeTasks } from "../src/fake-model";
import { Feed } from "../src/feed";
import type { RequestBodies } from "../src/protocol.gen";
import { Transport } from "../src/transport";

const AHEAD = 10;

let kernel: FakeKernel;
let model: FakeModel;
let transport: Transport;
let feed: Feed;
let hashes: number[];
const greeted = vi.fn();
const refused = vi.fn();

const pass = (milliseconds = 20) => vi.advanceTimersByTimeAsync(milliseconds);
const asked = (op: string) => model.sent.filter((request) => request.op === op);

beforeEach(() => {
  vi.useFakeTimers();
  greeted.mockClear();
  refused.mockClear();
  kernel = new FakeKernel(fakeTasks(Array.from({ length: 30 }, (_, index) => `Text ${index}`)));
  model = kernel.model();
  transport = new Transport(model);
  hashes = [];
  const take = (tasks: readonly { task: { _task_hash: number } }[]) =>
    hashes.push(...tasks.map(({ task }) => task._task_hash));
  feed = new Feed(transport, "me", "browser", {
    greeted: (reply) => {
      greeted(reply);
      take(reply.tasks.slice(0, 3));
    },
    refused,
    have: () => hashes,
    missing: () => AHEAD - hashes.length,
    arrived: take,
  });
});

afterEach(() => {
  feed.stop();
  transport.dispose();
  vi.useRealTimers();
});

it("introduces itself and asks for what is missing", async () => {
  feed.hello();
  await pass();
  expect(asked("hello")[0]?.body).toEqual({ client: "me", host: "browser", protocol: 1 });
  expect(asked("next").map(({ body }) => (body as RequestBodies["next"]).want)).toEqual([7]);
  expect(hashes).toHaveLength(AHEAD);
  expect(new Set(hashes).size).toBe(AHEAD);
});

it("is greeted once, however often it had to say hello", async () => {
  kernel.isBusy = true;
  feed.hello();
  await pass(8000);
  expect(asked("hello").length).toBeGreaterThan(2);
  kernel.isBusy = false;
  kernel.work();
  await pass();
  expect(greeted).toHaveBeenCalledTimes(1);
  feed.helloAgain();
  await pass();
  expect(greeted).toHaveBeenCalledTimes(2);
});

it("asks one question at a time", async () => {
  feed.hello();
  await pass();
  kernel.isBusy = true;
  hashes = hashes.slice(2);
  feed.ask();
  feed.ask();
  await pass(100);
  expect(asked("next")).toHaveLength(2);
});

it("does not ask after the end, until there may be more", async () => {
  const all = kernel.tasks;
  kernel.tasks = all.slice(0, 5);
  feed.hello();
  await pass();
  expect(feed.exhausted.value).toBe(true);
  feed.ask();
  await pass();
  const before = asked("next").length;
  kernel.tasks = all;
  feed.ask();
  expect(asked("next")).toHaveLength(before);
  feed.askAgain();
  await pass();
  expect(hashes).toHaveLength(AHEAD);
  expect(feed.exhausted.value).toBe(false);
});

it("passes on why the kernel will not greet it", async () => {
  feed.hello();
  const [hello] = asked("hello");
  const error = { code: "protocol", message: "Too old.", hint: null };
  model.trigger("msg:custom", { v: 1, kind: "res", id: hello?.id, op: "hello", ok: false, error });
  await pass(0);
  expect(refused.mock.calls[0]?.[0]).toMatchObject({ code: "protocol", message: "Too old." });
});
