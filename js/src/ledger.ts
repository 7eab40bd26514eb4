/**
 * The last answers, those taken back, and the counts: what the kernel said, plus what it does not
 * know yet. Every event is counted at once; when the kernel confirms it, its own counts replace ours.
 */

import { type ReadonlySignal, signal } from "@preact/signals";
import { together } from "./alike";
import type { HelloReply, HistoryEntry, Progress, WireEvent } from "./protocol.gen";

const EXCERPT = 80;
const NOTHING: Progress = {
  accept: 0,
  reject: 0,
  ignore: 0,
  answered: 0,
  total: null,
  share: null,
  per_hour: null,
  repeated: 0,
  unusable_rows: 0,
};

type Delta = Record<"accept" | "reject" | "ignore" | "answered", number>;

export class Ledger {
  readonly #history = signal<readonly HistoryEntry[]>([]);
  readonly #undone = signal<readonly HistoryEntry[]>([]);
  readonly #progress = signal<Progress>(NOTHING);
  #confirmed: Progress = NOTHING;
  #deltas = new Map<string, Delta>();
  /** By the id of a revising answer: the entry that it replaced. */
  readonly #replaced = new Map<string, HistoryEntry>();

  /** Newest first. */
  get history(): ReadonlySignal<readonly HistoryEntry[]> {
    return this.#history;
  }

  /** Taken back, the last one first: what can be redone. */
  get undone(): ReadonlySignal<readonly HistoryEntry[]> {
    return this.#undone;
  }

  get progress(): ReadonlySignal<Progress> {
    return this.#progress;
  }

  /** Start from the kernel's word, then count what it has not seen. */
  reset(reply: HelloReply, unsaved: readonly WireEvent[]): void {
    this.#history.value = reply.history;
    this.#undone.value = reply.undone;
    this.#deltas.clear();
    this.#confirmed = reply.progress;
    const known = new Set([...reply.history, ...reply.undone].map((entry) => entry.event_id));
    for (const event of unsaved) {
      if (!known.has(event.id)) this.apply(event); // else stored, only the reply was lost
    }
    this.#sum();
  }

  apply(event: WireEvent): void {
    const delta: Delta = { accept: 0, reject: 0, ignore: 0, answered: 0 };
    if (event.kind === "answer") this.#answered(event, delta);
    else if (event.kind === "undo") this.#takenBack(event, delta);
    else this.#redone(event, delta);
    this.#deltas.set(event.id, delta);
    this.#sum();
  }

  /** The kernel refused an answer: as if it had never been given. */
  forget(event: WireEvent): void {
    this.#takenBack({ ...event, supersedes: event.id }, null);
    this.#undone.value = this.#undone.value.filter((entry) => entry.event_id !== event.id);
    this.#deltas.delete(event.id);
    this.#sum();
  }

  /** Whether what is taken back or put back was answered together with others. */
  isOfBatch({ supersedes }: WireEvent): boolean {
    return [...this.#history.value, ...this.#undone.value].some(
      (entry) => entry.event_id === supersedes && entry.batch !== undefined,
    );
  }

  /** The kernel's counts, which contain everything but `unsaved`. */
  confirm(progress: Progress, unsaved: readonly WireEvent[]): void {
    this.#confirmed = progress;
    const ids = new Set(unsaved.map((event) => event.id));
    for (const id of this.#deltas.keys()) if (!ids.has(id)) this.#deltas.delete(id);
    this.#sum();
  }

  /** Older answers, from the kernel. */
  extend(older: readonly HistoryEntry[]): void {
    const known = new Set(this.#history.value.map((entry) => entry.event_id));
    const fresh = older.filter((entry) => !known.has(entry.event_id));
    this.#history.value = [...this.#history.value, ...fresh];
  }

  #answered(event: WireEvent, delta: Delta): void {
    if (!event.decision) return;
    const entry: HistoryEntry = {
      event_id: event.id,
      task_hash: event.task_hash,
      answer: event.decision.answer,
      excerpt: excerpt(event.task?.text ?? ""),
      ended_at: event.ended_at,
      flagged: event.decision.flagged,
    };
    this.#add(entry, event.supersedes, delta);
    this.#undone.value = [];
  }

  #takenBack(event: WireEvent, delta: Delta | null): void {
    const entry = this.#history.value.find((past) => past.event_id === event.supersedes);
    if (!entry) return;
    const gone = this.#history.value.filter(together(entry));
    let history = this.#history.value.filter((past) => !gone.includes(past));
    if (delta) for (const past of gone) count(delta, past, -1);
    const before = this.#replaced.get(entry.event_id);
    if (before) {
      history = [...history, before].sort((one, other) => other.ended_at - one.ended_at);
      if (delta) count(delta, before, 1);
    }
    this.#history.value = history;
    this.#undone.value = [entry, ...this.#undone.value];
  }

  #redone(event: WireEvent, delta: Delta): void {
    const entry = this.#undone.value.find((past) => past.event_id === event.supersedes);
    if (!entry) return;
    this.#undone.value = this.#undone.value.filter((past) => past !== entry);
    this.#add(entry, this.#replaced.get(entry.event_id)?.event_id ?? null, delta);
  }

  #add(entry: HistoryEntry, supersedes: string | null, delta: Delta): void {
    let history = this.#history.value;
    const before = supersedes && history.find((past) => past.event_id === supersedes);
    if (before) {
      this.#replaced.set(entry.event_id, before);
      history = history.filter((past) => past !== before);
      count(delta, before, -1);
    } else if (supersedes) {
      delta.answered -= 1; // revised, but older than the list: it was counted all the same
    }
    count(delta, entry, 1);
    this.#history.value = [entry, ...history];
  }

  #sum(): void {
    const sum = { ...this.#confirmed };
    const { answered, share, total } = sum;
    for (const delta of this.#deltas.values()) {
      sum.accept += delta.accept;
      sum.reject += delta.reject;
      sum.ignore += delta.ignore;
      sum.answered += delta.answered;
    }
    // A recipe may have a measure of its own; only the usual one can be carried on here.
    if (total && share === answered / total) sum.share = sum.answered / total;
    this.#progress.value = sum;
  }
}

function count(delta: Delta, entry: HistoryEntry, by: 1 | -1): void {
  delta[entry.answer] += by;
  delta.answered += by;
}

function excerpt(text: string): string {
  // By code points, so that no emoji is cut in two.
  const start = Array.from(text.slice(0, EXCERPT * 2));
  return start.length > EXCERPT || text.length > EXCERPT * 2
    ? `${start.slice(0, EXCERPT).join("")}…`
    : text;
}
