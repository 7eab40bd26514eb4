import type { AnyModel } from "@anywidget/types";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FakeKernel, type FakeModel, fakeTasks } from "../src/fake-model";
import widget from "../src/index";

type Cleanup = (() => void | Promise<void>) | undefined;

let kernel: FakeKernel;
let model: FakeModel;
let definition: Exclude<typeof widget, (...args: never[]) => unknown>;
let end: Cleanup;
const experimental = {} as never;

beforeEach(async () => {
  localStorage.clear();
  kernel = new FakeKernel(fakeTasks(["Ana moves", "Bo stays"]));
  model = kernel.model();
  const made = typeof widget === "function" ? await widget() : widget;
  definition = made as typeof definition;
  const signal = new AbortController().signal;
  const props = { model: asAnyModel(model), signal, experimental };
  end = (await definition.initialize?.(props)) as Cleanup;
});

afterEach(async () => {
  await end?.();
  document.body.replaceChildren();
});

/** Each call of anywidget gets another proxy of the model. */
function asAnyModel(inner: FakeModel): AnyModel {
  const proxy = {
    get: (key: string) => inner.get(key),
    on: inner.on.bind(inner),
    off: inner.off.bind(inner),
    send: inner.send.bind(inner),
  };
  return proxy as unknown as AnyModel;
}

async function view() {
  const el = document.createElement("div");
  document.body.append(el);
  const signal = new AbortController().signal;
  const props = { model: asAnyModel(model), el, signal, experimental, host: {} as never };
  const close = (await definition.render?.(props)) as Cleanup;
  const card = () => el.firstElementChild?.shadowRoot?.querySelector<HTMLElement>(".nba-card");
  return { el, card, close };
}

it("shows the same card in all views of a model", async () => {
  const [one, two] = [await view(), await view()];
  await vi.waitFor(() => expect(one.card()?.dataset.task).toBe("1000"));
  expect(two.card()?.dataset.task).toBe("1000");
  one.card()?.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
  await vi.waitFor(() => expect(two.card()?.dataset.task).toBe("1001"));
  await vi.waitFor(() => expect(kernel.stored).toHaveLength(1));
});

it("leaves other views alone when one is closed", async () => {
  const [one, two] = [await view(), await view()];
  await one.close?.();
  expect(one.el.children).toHaveLength(0);
  await vi.waitFor(() => expect(two.card()?.dataset.state).toBe("ready"));
});

it("hears the kernel once, and no more after its end", async () => {
  await view();
  expect(model.listeners("msg:custom")).toBe(1);
  await end?.();
  expect(model.listeners("msg:custom")).toBe(0);
  expect(model.listeners("change:_config")).toBe(0);
});

it("follows a changed configuration", async () => {
  const { card } = await view();
  await vi.waitFor(() => expect(card()?.querySelector('[data-label="PERSON"]')).toBeTruthy());
  model.traits._config = { ...kernel.config, labels: ["CITY"] };
  model.trigger("change:_config");
  await vi.waitFor(() => expect(card()?.querySelector('[data-label="CITY"]')).toBeTruthy());
});
