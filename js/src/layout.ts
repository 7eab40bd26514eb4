/** How a text is cut for drawing: into chunks, and within a chunk into text and nested marks. */
import type { WireSpan } from "./protocol.gen";
import type { Segments } from "./segments";
import { keyOf, overlaps, type SpanKey, sorted } from "./spans";
import type { Utf16Text } from "./utf16";

/** A piece of the text, in code points, with the segments that start in it. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly firstSegment: number;
  readonly lastSegment: number; // less than `firstSegment` when there is none
}

/** Chunks are about this long: a paragraph or a few, and quick to draw. */
const CHUNK = 1600;

/** Cut a text at line ends if there are some, else between segments. */
export function chunksOf(text: Utf16Text, segments: Segments): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  while (start < text.length) {
    const end = chunkEnd(text, segments, start);
    const firstSegment = segments.at(start);
    const next = segments.at(end);
    chunks.push({ start, end, firstSegment, lastSegment: next - 1 });
    start = end;
  }
  return chunks;
}

function chunkEnd(text: Utf16Text, segments: Segments, start: number): number {
  if (text.length - start <= 2 * CHUNK) return text.length;
  const newline = text.text.indexOf("\n", text.toUnits(start + CHUNK));
  const lineEnd = newline < 0 ? text.length : text.toPoints(newline + 1);
  const wanted = lineEnd <= start + 2 * CHUNK ? lineEnd : start + CHUNK;
  // A segment is drawn in one chunk.
  const index = segments.at(wanted);
  if (index >= segments.count || segments.start(index) >= wanted) return wanted;
  return Math.min(text.length, Math.max(segments.end(index), start + 1));
}

/** A drawn span, or the part of one where spans cross or a chunk ends. */
export interface MarkNode {
  readonly span: WireSpan;
  readonly key: SpanKey;
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly children: readonly LayoutNode[];
}

export type LayoutNode = MarkNode | { readonly start: number; readonly end: number };

interface Part {
  readonly span: WireSpan;
  readonly start: number;
  readonly end: number;
}

/** Text and marks of a stretch of text, in order; crossing spans come in parts. */
export function layout(spans: readonly WireSpan[], start: number, end: number): LayoutNode[] {
  const parts = sorted(spans.filter((span) => span.start < end && span.end > start)).map(
    (span) => ({ span, start: Math.max(span.start, start), end: Math.min(span.end, end) }),
  );
  return nest(parts, start, end);
}

function nest(parts: readonly Part[], start: number, end: number): LayoutNode[] {
  const nodes: LayoutNode[] = [];
  let position = start;
  let waiting = parts;
  for (let part = waiting[0]; part; part = waiting[0]) {
    const inner: Part[] = [];
    const after: Part[] = [];
    let next = 1;
    for (; next < waiting.length; next += 1) {
      const other = waiting[next] as Part;
      if (other.start >= part.end) break;
      inner.push({ ...other, end: Math.min(other.end, part.end) });
      if (other.end > part.end) after.push({ ...other, start: part.end });
    }
    const rest = waiting.slice(next);
    waiting =
      after.length === 0
        ? rest
        : [...after, ...rest].sort((a, b) => a.start - b.start || b.end - a.end);
    if (part.start > position) nodes.push({ start: position, end: part.start });
    nodes.push({
      span: part.span,
      key: keyOf(part.span),
      start: part.start,
      end: part.end,
      isFirst: part.start === part.span.start,
      isLast: part.end === part.span.end,
      children: nest(inner, part.start, part.end),
    });
    position = part.end;
  }
  if (position < end) nodes.push({ start: position, end });
  return nodes;
}

/** For every span the rail it is drawn on: 0 next to the text, containing spans further out. */
export function lanesOf(spans: readonly WireSpan[]): ReadonlyMap<SpanKey, number> {
  const lanes = new Map<SpanKey, number>();
  const ordered = sorted(spans);
  const bySize = ordered
    .map((_, index) => index)
    .sort((a, b) => size(ordered[a]) - size(ordered[b]));
  let longest = 0;
  for (const span of ordered) longest = Math.max(longest, span.end - span.start);
  for (const index of bySize) {
    const span = ordered[index] as WireSpan;
    let lane = 0;
    const look = (other: WireSpan) => {
      const taken = overlaps(span, other) ? lanes.get(keyOf(other)) : undefined;
      if (taken !== undefined) lane = Math.max(lane, taken + 1);
    };
    for (let at = index - 1; at >= 0; at -= 1) {
      const other = ordered[at] as WireSpan;
      if (other.start + longest <= span.start) break;
      look(other);
    }
    for (let at = index + 1; at < ordered.length; at += 1) {
      const other = ordered[at] as WireSpan;
      if (other.start >= span.end) break;
      look(other);
    }
    lanes.set(keyOf(span), lane);
  }
  return lanes;
}

function size(span: WireSpan | undefined): number {
  return span ? span.end - span.start : 0;
}
