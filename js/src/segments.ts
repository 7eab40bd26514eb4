/** What can be selected in a text: the task's tokens, or characters as readers see them. */
import type { WireTask } from "./protocol.gen";
import type { Utf16Text } from "./utf16";

/** Both ends inclusive, `first <= last`. */
export interface SegmentRange {
  readonly first: number;
  readonly last: number;
}

export class Segments {
  readonly count: number;
  /** Whether these are the task's tokens (and spans get `token_start`, `token_end`). */
  readonly areTokens: boolean;
  readonly #bounds: ArrayLike<number>;
  readonly #disabled: ReadonlySet<number>;

  constructor(bounds: ArrayLike<number>, disabled: Iterable<number>, areTokens: boolean) {
    this.#bounds = bounds;
    this.#disabled = new Set(disabled);
    this.areTokens = areTokens;
    this.count = bounds.length >> 1;
  }

  start(index: number): number {
    return this.#bounds[2 * index] ?? 0;
  }

  end(index: number): number {
    return this.#bounds[2 * index + 1] ?? 0;
  }

  isDisabled(index: number): boolean {
    return this.#disabled.has(index);
  }

  /** The first segment that ends after an offset; `count` behind the last one. */
  at(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The segments that touch a piece of text: a selection off their borders grows to them. */
  touching(start: number, end: number): SegmentRange | null {
    const first = this.at(start);
    let last = this.at(end);
    if (last >= this.count || this.start(last) >= end) last -= 1;
    return first <= last && first < this.count ? { first, last } : null;
  }

  /** Both ends moved inwards past what cannot be selected; `null` when nothing is left. */
  trim(one: number, other: number): SegmentRange | null {
    let first = Math.min(one, other);
    let last = Math.max(one, other);
    while (first <= last && this.isDisabled(first)) first += 1;
    while (first <= last && this.isDisabled(last)) last -= 1;
    return first <= last ? { first, last } : null;
  }

  /** The nearest selectable segment from `index` on in a direction; `null` at the end. */
  step(index: number, direction: 1 | -1): number | null {
    for (let at = index + direction; at >= 0 && at < this.count; at += direction) {
      if (!this.isDisabled(at)) return at;
    }
    return null;
  }
}

/** The tokens of a task, or its characters if it has none or `byCharacter` is asked for. */
export function segmentsOf(task: WireTask, text: Utf16Text, byCharacter: boolean): Segments {
  if (!byCharacter && task.bounds.length > 0) {
    return new Segments(task.bounds, task.disabled, true);
  }
  return graphemes(text);
}

const BLANK = /^\s*$/u;

/** Extended grapheme clusters: never half an emoji, never a letter without its accent. */
export function graphemes(text: Utf16Text): Segments {
  const bounds: number[] = [];
  const disabled: number[] = [];
  for (const { segment, index } of new Intl.Segmenter().segment(text.text)) {
    if (BLANK.test(segment)) disabled.push(bounds.length >> 1);
    bounds.push(text.toPoints(index), text.toPoints(index + segment.length));
  }
  return new Segments(bounds, disabled, false);
}
