/** The text of a card in its scroll box, with its spans. */
import type { ComponentChildren, RefObject, VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Palette } from "../colors";
import { type Chunk, lanesOf } from "../layout";
import type { WireSpan } from "../protocol.gen";
import type { SegmentRange } from "../segments";
import { overlaps, type SpanKey, type Spans } from "../spans";
import { type ChunkLook, ChunkView } from "./chunk";
import { chunkOf, type TextDocument } from "./document";
import type { SpanEditor } from "./editor";
import { useNearScreen } from "./near-screen";
import type { Around } from "./text-around";

interface Props {
  readonly document: TextDocument;
  readonly palette: Palette;
  readonly spans: Spans;
  readonly rails?: boolean;
  readonly asked?: SpanKey | null;
  readonly replaced?: boolean;
  readonly locked?: ReadonlySet<SpanKey>;
  readonly editor?: SpanEditor;
  readonly suggests?: boolean;
  readonly context?: Around | null | undefined;
  /** For screen readers. */
  readonly name?: string;
  readonly box?: RefObject<HTMLDivElement | null>;
  readonly children?: ComponentChildren;
}

const NOTHING: Spans = [];
const UNLOCKED: ReadonlySet<SpanKey> = new Set();
/** Shorter texts never scroll, so their box need not take part in the tab order. */
const MAY_SCROLL = 300;
const TAG = 10; // the room of a label, in characters

export function TextBox(props: Props): VNode {
  const { document, palette, spans, editor, rails = false, asked = null, suggests = false } = props;
  const { replaced = false, locked = UNLOCKED, context: around = null, name = "Text" } = props;
  const ownBox = useRef<HTMLDivElement>(null);
  const box = props.box ?? ownBox;
  const isNear = useNearScreen(box, document);
  const lanes = useMemo(() => (rails ? lanesOf(spans) : null), [rails, spans]);
  const look = useMemo<ChunkLook>(
    () => ({
      document,
      palette,
      lanes,
      asked,
      replaced,
      editable: editor !== undefined,
      locked,
      suggests,
      around,
    }),
    [document, palette, lanes, asked, replaced, editor, locked, suggests, around],
  );
  const spansIn = useSpansByChunk(document, spans);
  const selection = editor?.selection.value ?? null;
  const cursor = editor?.cursor.value ?? null;
  const selected = editor?.selected.value ? editor.selectedKey.value : null;
  const cursorChunk = cursor === null ? -1 : chunkOf(document, cursor);
  const depth = lanes ? Math.min(7, Math.max(0, ...lanes.values()) + 1) : 0;
  const length = document.text.length + (around ? around.before.length + around.after.length : 0);
  const scrolls = length + TAG * spans.length > MAY_SCROLL || document.chunks.length > 1;
  return (
    <div
      class={editor ? "text editable" : "text"}
      ref={box}
      style={{ "--lanes": String(depth) }}
      {...(scrolls && { tabIndex: 0, role: "group", "aria-label": name })}
    >
      {document.chunks.map((chunk, index) => (
        <ChunkView
          key={index}
          look={look}
          chunk={chunk}
          index={index}
          spans={spansIn[index] ?? NOTHING}
          live={editor !== undefined && (isNear(index) || Math.abs(index - cursorChunk) < 2)}
          selection={clipped(selection, chunk)}
          cursor={selected === null && index === cursorChunk ? cursor : null}
          selectedKey={selected}
        />
      ))}
      {props.children}
    </div>
  );
}

/** The spans of every chunk; a chunk whose spans stay the same keeps its very list. */
function useSpansByChunk(document: TextDocument, spans: Spans): readonly Spans[] {
  const before = useRef<readonly Spans[]>([]);
  return useMemo(() => {
    const lists: WireSpan[][] = document.chunks.map(() => []);
    for (const span of spans) {
      for (let at = firstChunk(document.chunks, span.start); at < lists.length; at += 1) {
        const { start, end } = document.chunks[at] as Chunk;
        if (start >= span.end) break;
        if (overlaps(span, { start, end, label: "" })) lists[at]?.push(span);
      }
    }
    const kept = lists.map((list, index) => {
      const old = before.current[index];
      return old && old.length === list.length && list.every((span, i) => span === old[i])
        ? old
        : list;
    });
    before.current = kept;
    return kept;
  }, [document, spans]);
}

function firstChunk(chunks: readonly Chunk[], offset: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clipped(range: SegmentRange | null, chunk: Chunk): SegmentRange | null {
  if (!range || range.last < chunk.firstSegment || range.first > chunk.lastSegment) return null;
  return range;
}
