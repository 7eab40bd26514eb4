/** Editing spans, as pure functions: each takes a list and gives a new one, sorted. */
import type { WireSpan } from "./protocol.gen";
import type { SegmentRange, Segments } from "./segments";

export type Spans = readonly WireSpan[];

/** Says which span is meant: no list holds two spans with the same key. */
export type SpanKey = string;

export interface SpanRules {
  /** Whether spans may overlap and nest; if not, a new span takes the place of those in its way. */
  readonly overlap: boolean;
}

export function keyOf({ start, end, label }: WireSpan): SpanKey {
  return `${start}:${end}:${label}`;
}

export function overlaps(one: WireSpan, other: WireSpan): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether any two of these overlap. */
export function anyOverlap(spans: Spans): boolean {
  let end = 0;
  for (const span of sorted(spans)) {
    if (span.start < end) return true;
    end = span.end;
  }
  return false;
}

/** In reading order, the longer one first. */
export function sorted(spans: Spans): WireSpan[] {
  return [...spans].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1),
  );
}

/** The span over some segments. */
export function spanOver(segments: Segments, range: SegmentRange, label: string): WireSpan {
  const span: WireSpan = {
    start: segments.start(range.first),
    end: segments.end(range.last),
    label,
  };
  return segments.areTokens ? { ...span, token_start: range.first, token_end: range.last } : span;
}

export function add(spans: Spans, span: WireSpan, rules: SpanRules): WireSpan[] {
  const key = keyOf(span);
  const kept = spans.filter(
    (other) => keyOf(other) !== key && (rules.overlap || !overlaps(other, span)),
  );
  return sorted([...kept, span]);
}

export function remove(spans: Spans, key: SpanKey): WireSpan[] {
  return spans.filter((span) => keyOf(span) !== key);
}

/** A suggestion that was looked at is the annotator's own: it loses its `source` and `score`. */
export function confirmed(span: WireSpan): WireSpan {
  const { source: _source, score: _score, ...own } = span;
  return own;
}

export function confirm(spans: Spans, key: SpanKey): WireSpan[] {
  return spans.map((span) => (keyOf(span) === key ? confirmed(span) : span));
}

export function relabel(spans: Spans, key: SpanKey, label: string, rules: SpanRules): WireSpan[] {
  return replace(spans, key, (span) => ({ ...confirmed(span), label }), rules);
}

/** The span with this key over other segments. */
export function resize(
  spans: Spans,
  key: SpanKey,
  segments: Segments,
  range: SegmentRange,
  rules: SpanRules,
): WireSpan[] {
  return replace(
    spans,
    key,
    (span) => ({ ...confirmed(span), ...spanOver(segments, range, span.label) }),
    rules,
  );
}

function replace(
  spans: Spans,
  key: SpanKey,
  change: (span: WireSpan) => WireSpan,
  rules: SpanRules,
): WireSpan[] {
  const span = spans.find((other) => keyOf(other) === key);
  return span ? add(remove(spans, key), change(span), rules) : [...spans];
}
