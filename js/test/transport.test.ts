import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FakeKernel, FakeModel, fakeTasks } from "../src/fake-model";
import { BUSY_AFTER, RequestError, Transport } from "../src/transport";

let kernel: FakeKernel;
let model: FakeModel;
let transport: Transport;

const HELLO = { client: "me", host: "browser", protocol: 1 };
const HISTORY = { before: null, limit: 5 };
const pass = (milliseconds = 20) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  kernel = new FakeKernel(fakeTasks(["one", "two"]));
  model = kernel.model();
  transport = new Transport(model);
});

afterEach(() => {
  transport.dispose();
  vi.useRealTimers();
});

it("gives each request its own reply, in whatever order they come", async () => {
  const hello = transport.request("hello", HELLO);
  const history = transport.request("history", HISTORY);
  await pass();
  expect((await history).history).toEqual([]);
  expect((await hello).tasks).toHaveLength(2);
  expect(transport.link.value).toBe("live");
});

it("rejects with the kernel's reason", async () => {
  kernel.failure = { code: "store_busy", message: "Another kernel writes.", hint: "Wait." };
  const failing = expect(transport.request("record", { client: "me", events: [] })).rejects;
  await Promise.all([
    failing.toMatchObject({ code: "store_busy", message: "Another kernel writes.", hint: "Wait." }),
    pass(),
  ]);
});

it("turns busy without failing, and live by the reply", async () => {
  await Promise.all([transport.request("hello", HELLO), pass()]);
  kernel.isBusy = true;
  const reply = transport.request("history", HISTORY);
  await pass(BUSY_AFTER - 1);
  expect(transport.link.value).toBe("live");
  await pass(60_000);
  expect(transport.link.value).toBe("busy");
  kernel.isBusy = false;
  kernel.work();
  expect(await reply).toEqual({ history: [] });
  expect(transport.link.value).toBe("live");
});

it("does not call a kernel busy because of a search that it does beside the rest", async () => {
  await Promise.all([transport.request("hello", HELLO), pass()]);
  kernel.isBusy = true;
  void transport.request("alike", { client: "me", event_id: "none", by: "text" }).catch(() => {});
  await pass(10_000);
  expect(transport.link.value).toBe("live");
  void transport.request("history", HISTORY);
  await pass(BUSY_AFTER);
  expect(transport.link.value).toBe("busy");
});

it("does not call a kernel busy because of a request that was lost", async () => {
  kernel.isDeaf = true;
  void transport.request("hello", HELLO);
  kernel.isDeaf = false;
  await Promise.all([transport.request("history", HISTORY), pass()]);
  await pass(10_000);
  expect(transport.link.value).toBe("live");
});

it("is lost when sending throws, and rejects all that waits", async () => {
  kernel.isBusy = true;
  const waiting = transport.request("hello", HELLO);
  model.isConnected = false;
  const failed = transport.request("history", HISTORY);
  await expect(failed).rejects.toBeInstanceOf(RequestError);
  await expect(waiting).rejects.toMatchObject({ code: "lost" });
  expect(transport.link.value).toBe("lost");
});

it.each(["comm_live_update", "comm:close", "destroy"])("is lost by %s", (event) => {
  model.trigger(event);
  expect(transport.link.value).toBe("lost");
});

it("believes a model that says that its comm is alive", () => {
  class TellingModel extends FakeModel {
    comm_live = true;
  }
  const telling = new TellingModel(kernel, {});
  const other = new Transport(telling);
  telling.trigger("comm_live_update");
  expect(other.link.value).toBe("connecting");
  other.dispose();
});

it("hands on events and ignores what is not ours", () => {
  const heard = vi.fn();
  transport.onEvent = heard;
  for (const content of [null, "text", 5, {}, { kind: "req" }, { kind: "res", v: 1, id: "no" }]) {
    model.trigger("msg:custom", content);
  }
  expect(heard).not.toHaveBeenCalled();
  kernel.emit("invalidate", { reason: "why", selected: false });
  expect(heard).toHaveBeenCalledExactlyOnceWith({
    op: "invalidate",
    body: { reason: "why", selected: false },
  });
});

it("tells of another version and hands nothing on", () => {
  const heard = vi.fn();
  const mismatch = vi.fn();
  transport.onEvent = heard;
  transport.onMismatch = mismatch;
  model.trigger("msg:custom", { v: 2, kind: "evt", id: "x", op: "closed", body: {} });
  expect(mismatch).toHaveBeenCalledWith(2);
  expect(heard).not.toHaveBeenCalled();
});

it("leaves no listener behind", () => {
  transport.dispose();
  for (const event of ["msg:custom", "comm_live_update", "comm:close", "destroy"]) {
    expect(model.listeners(event)).toBe(0);
  }
});
