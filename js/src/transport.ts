/**
 * Requests and replies over the widget's custom messages. Knows envelopes and whether the
 * kernel is there; knows nothing of tasks and answers.
 *
 * A slow kernel is not an error: after a while without a reply the link is `busy` and the
 * request goes on waiting. Only a comm that is gone (`lost`) rejects what was waiting.
 */
import { type ReadonlySignal, signal } from "@preact/signals";
import { newId } from "./ids";
import {
  type EventBodies,
  PROTOCOL_VERSION,
  type ReplyBodies,
  type Request,
  type RequestBodies,
  type WireError,
} from "./protocol.gen";

/** What is needed of the widget's model; anywidget's `AnyModel` fits. */
export interface CommModel {
  get(key: string): unknown;
  on(name: string, callback: (...args: unknown[]) => void): void;
  off(name: string, callback: (...args: unknown[]) => void): void;
  send(content: unknown): void;
  /** Only some hosts show it. */
  readonly comm_live?: boolean;
}

export type Link = "connecting" | "live" | "busy" | "lost";
export type KernelEvent = {
  [Op in keyof EventBodies]: { op: Op; body: EventBodies[Op] };
}[keyof EventBodies];

/** A request that was answered with an error, or whose comm is gone (`code: "lost"`). */
export class RequestError extends Error implements WireError {
  readonly code: string;
  readonly hint: string | null;

  constructor(error: WireError) {
    super(error.message);
    this.code = error.code;
    this.hint = error.hint;
  }
}

export const BUSY_AFTER = 1500; // ms without a reply
/** The kernel does these beside the others; their replies come late and out of turn. */
const LONG: ReadonlySet<string> = new Set<keyof RequestBodies>(["alike"]);
const LOST: WireError = { code: "lost", message: "The kernel does not answer.", hint: null };
/** Besides these, a `send` that throws tells that the comm is gone. */
const LOSS_EVENTS = ["comm_live_update", "comm:close", "destroy"] as const;

interface Pending {
  readonly op: string;
  readonly order: number;
  readonly sentAt: number;
  resolve(body: unknown): void;
  reject(error: RequestError): void;
}

interface Incoming {
  v: unknown;
  kind: unknown;
  id: string;
  op: string;
  ok?: boolean;
  body?: unknown;
  error?: WireError | null;
}

export class Transport {
  readonly #link = signal<Link>("connecting");
  readonly #model: CommModel;
  readonly #pending = new Map<string, Pending>();
  #order = 0;
  #answered = 0; // order of the newest request that got its reply
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Called for every event from the kernel. */
  onEvent: (event: KernelEvent) => void = () => {};
  /** Called whenever a reply shows that the kernel is there. */
  onAlive: () => void = () => {};
  /** Called when the kernel speaks another version of the protocol. */
  onMismatch: (version: unknown) => void = () => {};

  constructor(model: CommModel) {
    this.#model = model;
    model.on("msg:custom", this.#receive);
    for (const name of LOSS_EVENTS) model.on(name, this.#commChanged);
  }

  get link(): ReadonlySignal<Link> {
    return this.#link;
  }

  /** Send a request; rejects with a {@link RequestError}, never because of a slow kernel. */
  request<Op extends keyof RequestBodies>(
    op: Op,
    body: RequestBodies[Op],
  ): Promise<ReplyBodies[Op]> {
    const envelope: Request = { v: PROTOCOL_VERSION, kind: "req", id: newId(), op, body };
    return new Promise((resolve, reject) => {
      const sentAt = Date.now();
      this.#order += 1;
      // Registered first: a test's or an in-process kernel's reply may come during `send`.
      this.#pending.set(envelope.id, {
        op,
        order: this.#order,
        sentAt,
        resolve: resolve as Pending["resolve"],
        reject,
      });
      try {
        this.#model.send(envelope);
      } catch {
        this.#lose();
        return;
      }
      this.#watch();
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#model.off("msg:custom", this.#receive);
    for (const name of LOSS_EVENTS) this.#model.off(name, this.#commChanged);
    this.#pending.clear();
  }

  readonly #receive = (content: unknown): void => {
    const message = content as Incoming | null;
    if (typeof message !== "object" || (message?.kind !== "res" && message?.kind !== "evt")) return;
    if (message.v !== PROTOCOL_VERSION) {
      this.onMismatch(message.v);
      return;
    }
    if (message.kind === "evt") {
      if (this.#link.value === "lost") this.#link.value = "live";
      this.onEvent({ op: message.op, body: message.body } as KernelEvent);
      return;
    }
    const pending = this.#pending.get(message.id);
    if (!pending) return; // a reply to another page of the same kernel
    this.#pending.delete(message.id);
    this.#answered = Math.max(this.#answered, pending.order);
    this.#link.value = "live";
    this.#watch();
    if (message.ok) {
      pending.resolve(message.body);
    } else {
      pending.reject(
        new RequestError(
          message.error ?? {
            ...LOST,
            code: "no_error_given",
            message: "The kernel gave no reason.",
          },
        ),
      );
    }
    queueMicrotask(() => this.onAlive()); // after whoever waited for this reply
  };

  readonly #commChanged = (): void => {
    // The event does not say in which direction; where the model does not either, assume the worst:
    // the next reply puts it right.
    if (this.#model.comm_live !== true) this.#lose();
  };

  #lose(): void {
    clearTimeout(this.#timer);
    this.#link.value = "lost";
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of waiting) pending.reject(new RequestError(LOST));
  }

  /** Turn `busy` when the oldest request that the kernel has not passed by has waited too long. */
  #watch(): void {
    clearTimeout(this.#timer);
    // The kernel answers in turn: what is older than an answered request was lost on the way.
    let oldest: Pending | undefined;
    for (const pending of this.#pending.values()) {
      if (LONG.has(pending.op)) continue;
      if (pending.order > this.#answered && (oldest?.order ?? Infinity) > pending.order) {
        oldest = pending;
      }
    }
    if (!oldest) return;
    this.#timer = setTimeout(
      () => {
        if (this.#link.value === "live") this.#link.value = "busy";
      },
      Math.max(0, oldest.sentAt + BUSY_AFTER - Date.now()),
    );
  }
}
