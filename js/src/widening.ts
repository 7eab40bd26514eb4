/** Joining the neighbouring sentence to a card that was cut from a longer text. */
import { batch } from "@preact/signals";
import { canWiden, isCorrected } from "./decision";
import type { Parts } from "./parts";
import type { WireSpan, WireTask } from "./protocol.gen";
import { Segments } from "./segments";
import { overlaps, sorted } from "./spans";
import { RequestError } from "./transport";
import { Utf16Text } from "./utf16";
import type { Draft, Side } from "./view";

export class Widening {
  readonly #client: string;
  readonly #parts: Parts;
  #asked: number | null = null; // the task whose wider one is awaited

  constructor(client: string, parts: Parts) {
    this.#client = client;
    this.#parts = parts;
  }

  /** Ask for the card on top with its neighbour; what was drawn stays where it is. */
  widen(side: Side): void {
    const { announcement, deck, transport } = this.#parts;
    const top = deck.current.value;
    const task_hash = top?.task.task._task_hash;
    if (!top || task_hash === undefined || task_hash === this.#asked) return;
    if (!canWiden(top, side)) {
      announcement.value = `There is nothing to join ${side}.`;
      return;
    }
    this.#asked = task_hash;
    transport.request("widen", { client: this.#client, task_hash, side }).then(
      ({ task }) => {
        this.#replied(task_hash);
        // Whoever has answered meanwhile is not pulled back.
        if (deck.current.value?.task.task._task_hash === task_hash) this.#replace(task, side);
      },
      (error: unknown) => {
        this.#replied(task_hash);
        if (!(error instanceof RequestError)) throw error;
        this.#refused(side, error.message, error.hint);
      },
    );
  }

  #replied(task_hash: number): void {
    if (this.#asked === task_hash) this.#asked = null;
  }

  #replace(wider: WireTask, side: Side): void {
    const { announcement, deck } = this.#parts;
    const narrow = deck.current.value?.task;
    const shift = narrow && shiftOf(narrow, wider);
    if (shift === undefined) {
      this.#refused(side, "The kernel sent another text.", null);
      return;
    }
    batch(() => {
      deck.replaceTop(wider, (draft) => carried(draft, narrow as WireTask, wider, shift));
      announcement.value = `Joined the sentence ${side}.`;
    });
  }

  #refused(side: Side, message: string, hint: string | null): void {
    const told = `The sentence ${side} cannot be joined: ${message}`;
    this.#parts.notices.put({ level: "warning", code: "widen", message: told, hint });
  }
}

/** How many code points further on the same words are; `undefined` when they are not there. */
function shiftOf({ task: narrow }: WireTask, { task: wider }: WireTask): number | undefined {
  const shift = (narrow.origin?.start ?? 0) - (wider.origin?.start ?? 0);
  const text = new Utf16Text(wider.text);
  const length = new Utf16Text(narrow.text).length;
  return text.slice(shift, shift + length) === narrow.text ? shift : undefined;
}

/** A draft on the wider text; what is suggested beyond the old one comes along. */
function carried(draft: Draft, narrow: WireTask, wider: WireTask, shift: number): Draft {
  if (draft.spans === null) return draft;
  const segments = new Segments(wider.bounds, wider.disabled, true);
  const spans = draft.spans.map((span): WireSpan => {
    const moved = { ...span, start: span.start + shift, end: span.end + shift };
    const range = span.token_start === undefined ? null : segments.touching(moved.start, moved.end);
    return range ? { ...moved, token_start: range.first, token_end: range.last } : moved;
  });
  if (!isCorrected(wider.task)) return { ...draft, spans };
  const end = shift + new Utf16Text(narrow.task.text).length;
  const decided = [{ start: shift, end, label: "" }, ...spans];
  const beyond = (wider.task.spans ?? []).filter(
    (span) => !decided.some((other) => overlaps(span, other)),
  );
  return { ...draft, spans: sorted([...spans, ...beyond]) };
}
