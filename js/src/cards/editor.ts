/** Editing the spans of one card: the token cursor, the selection, the selected span. No DOM. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { KeyCommand } from "../keymap";
import type { WireSpan } from "../protocol.gen";
import type { SegmentRange } from "../segments";
import * as edits from "../spans";
import type { CardView, Current } from "../view";
import type { TextDocument } from "./document";

export type Edge = "start" | "end";

/** What the DOM knows and the editor does not: where things are on the screen. */
export interface Geometry {
  /** Whether the text around a segment runs from right to left. */
  isRtl(segment: number): boolean;
  /** The segment above (-1) or below (1) another one. */
  vertical(segment: number, direction: 1 | -1): number | null;
}

/** What may be drawn on a card. */
export interface EditorRules extends edits.SpanRules {
  /** The spans as they stand; those of the draft, or else the suggestions. */
  spansOf?(current: Current): edits.Spans;
  /** The one label that can be drawn; without it, the active one of the palette. */
  readonly label?: string;
  /** Why a span may not be drawn, in words; `null`: it may. */
  refusal?(span: WireSpan): string | null;
  /** Where the cursor wakes up, in code points; at the first word without it. */
  readonly home?: number;
}

const standing = ({ draft, task }: Current): edits.Spans => draft.spans ?? task.task.spans ?? [];

export class SpanEditor {
  readonly document: TextDocument;
  /** The segment with the cursor; `null` until it is moved or something is clicked. */
  readonly cursor = signal<number | null>(null);
  /** Where the selection began; `null` when nothing is selected. */
  readonly anchor = signal<number | null>(null);
  readonly selection: ReadonlySignal<SegmentRange | null>;
  readonly spans: ReadonlySignal<edits.Spans>;
  readonly selectedKey = signal<edits.SpanKey | null>(null);
  readonly selected: ReadonlySignal<WireSpan | null>;
  /** What just happened, for screen readers. */
  readonly said = signal("");
  geometry: Geometry = { isRtl: () => false, vertical: () => null };
  readonly #view: CardView;
  readonly #rules: EditorRules;

  constructor(view: CardView, document: TextDocument, rules: EditorRules) {
    this.document = document;
    this.#view = view;
    this.#rules = rules;
    this.spans = computed(() => {
      const current = view.current.value;
      return current ? (rules.spansOf ?? standing)(current) : [];
    });
    this.selection = computed(() => {
      const [anchor, cursor] = [this.anchor.value, this.cursor.value];
      if (anchor === null || cursor === null) return null;
      return document.segments.trim(anchor, cursor);
    });
    this.selected = computed(
      () => this.spans.value.find((span) => edits.keyOf(span) === this.selectedKey.value) ?? null,
    );
  }

  textOf({ start, end }: WireSpan): string {
    return this.document.text.slice(start, end);
  }

  // -- selecting ------------------------------------------------------------------------------

  /** Begin a selection at a segment, or lead the present one there. */
  select(segment: number, extend = false): void {
    this.selectedKey.value = null;
    if (!extend || this.anchor.value === null) this.anchor.value = segment;
    this.cursor.value = segment;
    this.#saySelection();
  }

  selectSpan(span: WireSpan): void {
    this.anchor.value = null;
    this.selectedKey.value = edits.keyOf(span);
    this.cursor.value = this.document.segments.at(span.start);
    this.said.value = `${span.label}: ${this.textOf(span)}${span.source ? `, suggested${inScore(span)}` : ""}. Selected.`;
  }

  /** Drop the selection, then the cursor; tells whether there was anything to drop. */
  cancel(): boolean {
    if (this.anchor.value === null && this.selected.value === null && this.cursor.value === null) {
      return false;
    }
    this.anchor.value = null;
    this.selectedKey.value = null;
    this.cursor.value = null;
    return true;
  }

  // -- changing -------------------------------------------------------------------------------

  /** Make a span of the selection. */
  mark(label = this.#rules.label ?? this.#view.activeLabel.value): boolean {
    const range = this.selection.value;
    if (!range || !label) return false;
    const span = edits.spanOver(this.document.segments, range, label);
    if (this.#refuses(span)) return true;
    this.#change(edits.add(this.spans.value, span, this.#rules));
    this.anchor.value = null;
    this.cursor.value = range.last;
    this.said.value = `${label} added: ${this.textOf(span)}`;
    return true;
  }

  /** Give a label to the selection or to the selected span; `false` when there is neither. */
  applyLabel(label: string): boolean {
    const span = this.selected.value;
    if (!span) return this.mark(label);
    if (span.label !== label) {
      this.#change(edits.relabel(this.spans.value, edits.keyOf(span), label, this.#rules));
      this.selectedKey.value = edits.keyOf({ ...span, label });
      this.said.value = `Now ${label}: ${this.textOf(span)}`;
    }
    return true;
  }

  remove(span: WireSpan): void {
    this.#change(edits.remove(this.spans.value, edits.keyOf(span)));
    this.selectedKey.value = null;
    this.said.value = `${span.label} removed: ${this.textOf(span)}`;
  }

  confirm(span: WireSpan): void {
    this.#change(edits.confirm(this.spans.value, edits.keyOf(span)));
    this.said.value = `${span.label} confirmed: ${this.textOf(span)}`;
  }

  /** Move one end of the selected span to a segment; ends never pass each other. */
  resizeTo(edge: Edge, segment: number): void {
    const range = this.rangeOf(this.selected.value);
    if (!range) return;
    const wanted =
      edge === "start"
        ? { first: Math.min(segment, range.last), last: range.last }
        : { first: range.first, last: Math.max(segment, range.first) };
    this.#resize(wanted);
  }

  /** Show what `resizeTo` would cover: dragging an end is one step, made when it is let go. */
  previewResize(edge: Edge, segment: number): void {
    const range = this.rangeOf(this.selected.value);
    if (!range) return;
    this.anchor.value = edge === "start" ? range.last : range.first;
    this.cursor.value =
      edge === "start" ? Math.min(segment, range.last) : Math.max(segment, range.first);
  }

  /** The segments that a span covers. */
  rangeOf(span: WireSpan | null): SegmentRange | null {
    return span && this.document.segments.touching(span.start, span.end);
  }

  #resize(wanted: SegmentRange): void {
    const { segments } = this.document;
    const span = this.selected.value;
    const range = segments.trim(wanted.first, wanted.last);
    if (!span || !range) return;
    const resized = edits.spanOver(segments, range, span.label);
    if (edits.keyOf(resized) === edits.keyOf(span) || this.#refuses(resized)) return;
    this.#change(edits.resize(this.spans.value, edits.keyOf(span), segments, range, this.#rules));
    this.selectedKey.value = edits.keyOf(resized);
    this.said.value = `${span.label}: ${this.textOf(resized)}`;
  }

  #refuses(span: WireSpan): boolean {
    const refusal = this.#rules.refusal?.(span) ?? null;
    if (refusal === null) return false;
    this.anchor.value = null;
    this.said.value = refusal;
    return true;
  }

  #change(spans: edits.Spans): void {
    this.#view.dispatch({ type: "spans", spans });
  }

  // -- keys -----------------------------------------------------------------------------------

  /** Obey a key; `false` when the command means nothing here and is the card's. */
  obey(command: KeyCommand): boolean {
    switch (command) {
      case "confirm": {
        const span = this.selected.value;
        if (span?.source) this.confirm(span);
        else if (span) this.selectedKey.value = null;
        else return this.mark();
        return true;
      }
      case "cancel":
        return this.cancel();
      case "cursorLeft":
      case "cursorRight":
      case "extendLeft":
      case "extendRight":
        return this.#horizontal(command.endsWith("Right"), command.startsWith("extend"));
      case "cursorUp":
      case "cursorDown":
      case "extendUp":
      case "extendDown":
        return this.#vertical(command.endsWith("Down") ? 1 : -1, command.startsWith("extend"));
      case "cursorStart":
        return this.#moveTo(this.document.segments.step(-1, 1), false);
      case "cursorEnd":
        return this.#moveTo(this.document.segments.step(this.document.segments.count, -1), false);
      case "nextSpan":
        return this.#walk(1);
      case "previousSpan":
        return this.#walk(-1);
      case "removeSpan":
        if (this.selected.value) this.remove(this.selected.value);
        return true;
      case "growStart":
        return this.#nudge("start", -1);
      case "shrinkStart":
        return this.#nudge("start", 1);
      case "growEnd":
        return this.#nudge("end", 1);
      case "shrinkEnd":
        return this.#nudge("end", -1);
      default:
        return false;
    }
  }

  #horizontal(right: boolean, extend: boolean): boolean {
    const { segments } = this.document;
    const at = this.cursor.value;
    if (at === null) return this.#wake(extend);
    const forward = right !== this.geometry.isRtl(at);
    const next = segments.step(at, forward ? 1 : -1);
    // A cursor at rest wakes up where it is.
    const stays = extend && this.anchor.value === null;
    return this.#moveTo(stays ? at : (next ?? at), extend);
  }

  #vertical(direction: 1 | -1, extend: boolean): boolean {
    const at = this.cursor.value;
    if (at === null) return this.#wake(extend);
    return this.#moveTo(this.geometry.vertical(at, direction) ?? at, extend);
  }

  #wake(extend: boolean): boolean {
    const { segments } = this.document;
    return this.#moveTo(segments.step(segments.at(this.#rules.home ?? 0) - 1, 1), extend);
  }

  #moveTo(segment: number | null, extend: boolean): boolean {
    if (segment !== null) this.select(segment, extend);
    return true;
  }

  /** Select the next span from the selected one or the cursor on, round and round. */
  #walk(direction: 1 | -1): boolean {
    const spans = edits.sorted(this.spans.value);
    if (spans.length === 0) {
      this.said.value = "No spans.";
      return true;
    }
    const at = spans.findIndex((span) => edits.keyOf(span) === this.selectedKey.value);
    const next = at < 0 ? this.#nearest(spans, direction) : at + direction;
    const span = spans[(next + spans.length) % spans.length];
    if (span) this.selectSpan(span);
    return true;
  }

  #nearest(spans: edits.Spans, direction: 1 | -1): number {
    const cursor = this.cursor.value;
    if (cursor === null) return direction > 0 ? 0 : -1;
    const offset = this.document.segments.start(cursor);
    const after = spans.findIndex((span) => span.start >= offset);
    if (direction < 0) return (after < 0 ? spans.length : after) - 1;
    return Math.max(0, after);
  }

  #nudge(edge: Edge, direction: 1 | -1): boolean {
    const range = this.rangeOf(this.selected.value);
    if (!range) return true;
    const at = edge === "start" ? range.first : range.last;
    const next = this.document.segments.step(at, direction);
    if (next !== null) this.resizeTo(edge, next);
    return true;
  }

  #saySelection(): void {
    const range = this.selection.value;
    if (!range) return;
    const { segments, text } = this.document;
    this.said.value = text.slice(segments.start(range.first), segments.end(range.last));
  }
}

function inScore({ score }: WireSpan): string {
  return score === undefined ? "" : ` with ${score.toFixed(2)}`;
}
