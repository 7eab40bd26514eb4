/**
 * What the annotator did and the kernel has not yet confirmed: sent in order, again and again,
 * until acknowledged. Kept in the browser's storage meanwhile, so that a reload, a crashed tab or
 * a restarted kernel loses nothing. The kernel drops events that it has already stored.
 */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { RecordReply, WireEvent } from "./protocol.gen";
import type { Shelf } from "./storage";
import { RequestError, type Transport } from "./transport";

const BATCH_EVENTS = 50;
const BATCH_BYTES = 1_000_000;
const FIRST_RETRY = 1000; // ms, doubled up to
const LAST_RETRY = 15_000;
/** Longer texts are written to the storage after the next card is painted. */
const WRITE_AT_ONCE = 50_000;

interface Entry {
  readonly order: number;
  readonly event: WireEvent;
}

export interface OutboxHandlers {
  /** The kernel's reply, after its events have left the outbox. */
  settled(reply: RecordReply, gone: ReadonlyMap<string, WireEvent>): void;
  /** Something could not be kept in the browser's storage. */
  notKept(reason: "full" | "unreadable"): void;
}

export class Outbox {
  readonly #transport: Transport;
  readonly #shelf: Shelf;
  readonly #client: string;
  readonly #handlers: OutboxHandlers;
  readonly #entries = new Map<string, Entry>();
  readonly #waiting = signal(0);
  readonly #error = signal<string | null>(null);
  #started = false;
  #attempt = 0; // number of the record request that is waited for; 0 when none is
  #attempts = 0;
  #attemptedAt = 0;
  #batchLimit = BATCH_EVENTS;
  #retry = FIRST_RETRY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastOrder = 0;

  constructor(transport: Transport, shelf: Shelf, client: string, handlers: OutboxHandlers) {
    this.#transport = transport;
    this.#shelf = shelf;
    this.#client = client;
    this.#handlers = handlers;
    this.#restore();
  }

  /** How many events are not acknowledged. */
  get waiting(): ReadonlySignal<number> {
    return this.#waiting;
  }

  /** Why the kernel could not save, in words; `null` when it can. */
  get error(): ReadonlySignal<string | null> {
    return this.#error;
  }

  /** The events that are not acknowledged, oldest first. */
  events(): WireEvent[] {
    return Array.from(this.#entries.values(), (entry) => entry.event);
  }

  /** Take an event and send it soon; nothing here waits, the next card comes first. */
  push(event: WireEvent): void {
    this.#lastOrder = Math.max(Date.now(), this.#lastOrder + 1);
    const entry = { order: this.#lastOrder, event };
    this.#entries.set(event.id, entry);
    this.#waiting.value = this.#entries.size;
    if ((event.task?.text.length ?? 0) < WRITE_AT_ONCE) {
      this.#keep(entry);
      setTimeout(() => this.#flush(), 0);
    } else {
      setTimeout(() => {
        if (this.#entries.has(event.id)) this.#keep(entry);
        this.#flush();
      }, 0);
    }
  }

  /** The kernel said hello: from now on events are sent. */
  start(): void {
    this.#started = true;
    this.sendNow();
  }

  /** Do not wait for the next attempt. */
  sendNow(): void {
    this.#endAttempt();
    this.#retry = FIRST_RETRY;
    this.#flush();
  }

  /** The kernel was heard: an attempt that got no reply is made again at once. */
  nudge(): void {
    const unanswered = this.#attempt !== 0 && Date.now() - this.#attemptedAt > FIRST_RETRY;
    if (unanswered || (this.#attempt === 0 && this.#error.value === null)) this.sendNow();
  }

  dispose(): void {
    this.#endAttempt();
    this.#started = false;
  }

  #restore(): void {
    const found: Entry[] = [];
    for (const [, text] of this.#shelf.entries()) {
      try {
        const entry = JSON.parse(text) as Entry;
        if (typeof entry.event.id !== "string") throw new TypeError("an event without an id");
        found.push(entry);
      } catch {
        this.#handlers.notKept("unreadable"); // it stays where it is
      }
    }
    found.sort((one, other) => one.order - other.order);
    for (const entry of found) {
      this.#entries.set(entry.event.id, entry);
      this.#lastOrder = Math.max(this.#lastOrder, entry.order);
    }
    this.#waiting.value = this.#entries.size;
  }

  #keep(entry: Entry): void {
    if (!this.#shelf.put(entry.event.id, JSON.stringify(entry))) this.#handlers.notKept("full");
  }

  #endAttempt(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#attempt = 0;
  }

  #batch(): WireEvent[] {
    const batch: WireEvent[] = [];
    const encoder = new TextEncoder();
    let bytes = 0;
    for (const { event } of this.#entries.values()) {
      bytes += encoder.encode(JSON.stringify(event)).length;
      if (batch.length === this.#batchLimit || (batch.length > 0 && bytes > BATCH_BYTES)) break;
      batch.push(event);
    }
    return batch;
  }

  #flush(): void {
    // A running timer is an attempt under way, or the pause after one that failed.
    if (!this.#started || this.#entries.size === 0 || this.#timer !== undefined) return;
    this.#attempts += 1;
    const attempt = this.#attempts;
    this.#attempt = attempt;
    this.#attemptedAt = Date.now();
    this.#timer = setTimeout(() => {
      this.#endAttempt();
      this.#flush();
    }, this.#retry);
    this.#retry = Math.min(this.#retry * 2, LAST_RETRY);
    this.#transport.request("record", { client: this.#client, events: this.#batch() }).then(
      (reply) => this.#settle(reply),
      (error: unknown) => this.#failed(attempt, error),
    );
  }

  /** Late replies of earlier attempts count too. */
  #settle(reply: RecordReply): void {
    const gone = new Map<string, WireEvent>();
    const remove = ({ event }: Entry) => {
      gone.set(event.id, event);
      this.#entries.delete(event.id);
      this.#shelf.remove(event.id);
    };
    const refused = new Set(reply.refused.map(({ id }) => id));
    for (const id of [...reply.acked, ...refused]) {
      const entry = this.#entries.get(id);
      if (entry) remove(entry);
    }
    for (const entry of [...this.#entries.values()]) {
      // Nothing can be taken back that was never taken: without its answer this means nothing.
      const { kind, supersedes } = entry.event;
      if (kind !== "answer" && supersedes !== null && refused.has(supersedes)) remove(entry);
    }
    this.#waiting.value = this.#entries.size;
    this.#error.value = null;
    this.#batchLimit = BATCH_EVENTS;
    this.#handlers.settled(reply, gone);
    // A reply that moved nothing must not be asked for again at once.
    if (gone.size > 0) this.sendNow();
  }

  #failed(attempt: number, error: unknown): void {
    if (!(error instanceof RequestError)) throw error;
    if (attempt === this.#attempt) this.#attempt = 0; // the timer goes on: it is the pause now
    if (error.code === "lost") return;
    this.#error.value = error.hint === null ? error.message : `${error.message} ${error.hint}`;
    // One event may be what the kernel stumbles over: those before it should get through.
    if (error.code !== "store_busy") this.#batchLimit = 1;
  }
}
