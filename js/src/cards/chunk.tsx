/** One chunk of the text: marks, segments, the selection, the cursor. */
import type { ComponentChildren, VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Palette } from "../colors";
import { type Chunk, type LayoutNode, layout, type MarkNode } from "../layout";
import type { WireSpan } from "../protocol.gen";
import type { SegmentRange } from "../segments";
import type { SpanKey } from "../spans";
import type { TextDocument } from "./document";
import { PlainText } from "./plain-text";
import { type Around, TextAround } from "./text-around";

export interface ChunkLook {
  readonly document: TextDocument;
  readonly palette: Palette;
  /** Rails for overlapping spans; `null` where spans never overlap. */
  readonly lanes: ReadonlyMap<SpanKey, number> | null;
  /** The span that a yes/no card asks about. */
  readonly asked: SpanKey | null;
  /** That span was replaced by another one. */
  readonly replaced: boolean;
  readonly editable: boolean;
  /** Spans that are shown and cannot be changed. */
  readonly locked: ReadonlySet<SpanKey>;
  /** Whether spans with a `source` still wait to be confirmed. */
  readonly suggests: boolean;
  /** What is shown around the text. */
  readonly around: Around | null;
}

interface Props {
  readonly look: ChunkLook;
  readonly chunk: Chunk;
  readonly index: number;
  /** Spans that touch this chunk. */
  readonly spans: readonly WireSpan[];
  /** Whether segments are elements already; far from the screen the text is just text. */
  readonly live: boolean;
  readonly selection: SegmentRange | null;
  readonly cursor: number | null;
  readonly selectedKey: SpanKey | null;
}

/** Draws again only when something in this chunk has changed. */
export function ChunkView(props: Props): VNode {
  const { look, chunk, spans, live, cursor, selectedKey } = props;
  const first = props.selection?.first ?? -1;
  const last = props.selection?.last ?? -1;
  return useMemo(
    () => new ChunkPainter(props).draw(),
    [look, chunk, spans, live, first, last, cursor, selectedKey],
  );
}

const LONGEST = 24;

/** Labels in the text are cut, not wrapped: they must stay with their words. */
function shortened(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
}

class ChunkPainter {
  readonly #props: Props;

  constructor(props: Props) {
    this.#props = props;
  }

  draw(): VNode {
    const { chunk, index, look, spans } = this.#props;
    const nodes = layout(spans, chunk.start, chunk.end);
    const many = look.document.chunks.length > 1;
    return (
      <div
        class={many ? "chunk far" : "chunk"}
        dir="auto"
        data-chunk={index}
        style={many ? { "--characters": String(chunk.end - chunk.start) } : undefined}
      >
        {index === 0 && look.around && <TextAround around={look.around} side="before" />}
        {nodes.map((node) => this.#node(node))}
        {index === look.document.chunks.length - 1 && look.around && (
          <TextAround around={look.around} side="after" />
        )}
      </div>
    );
  }

  #node(node: LayoutNode): ComponentChildren {
    return "span" in node ? this.#mark(node) : this.#text(node.start, node.end);
  }

  #mark(node: MarkNode): VNode {
    const { look, selectedKey } = this.#props;
    const { span, key, isFirst, isLast } = node;
    const hue = look.palette.of(span.label);
    const isSelected = key === selectedKey;
    const isAsked = key === look.asked;
    const isSuggestion = look.suggests && span.source !== undefined;
    const score = isSuggestion ? span.score : undefined;
    const names = [hue.class];
    if (isSuggestion) names.push("suggest");
    if (isAsked) names.push(look.replaced ? "asked replaced" : "asked");
    if (isSelected) names.push("selected");
    if (look.lanes) names.push("rail");
    if (!isFirst) names.push("goes-on");
    if (!isLast) names.push("to-be-continued");
    const lane = look.lanes?.get(key);
    return (
      // The parts after the first are the same span: they carry no label of their own.
      <mark
        key={`${key}:${node.start}`}
        class={names.join(" ")}
        data-label={isFirst ? span.label : undefined}
        data-key={key}
        data-start={span.start}
        data-end={span.end}
        title={score === undefined ? undefined : `${span.source} ${score.toFixed(2)}`}
        style={{
          ...hue.style,
          ...(lane !== undefined && { "--lane": String(Math.min(lane, 6)) }),
          ...(score !== undefined && { "--sure": String(score) }),
        }}
      >
        {isSelected && isFirst && <i class="handle start" data-edge="start" />}
        {node.children.map((child) => this.#node(child))}
        {isSelected && isLast && <i class="handle end" data-edge="end" />}
        {isLast && (
          <b class="tag" title={span.label}>
            {shortened(span.label)}
            {isSuggestion && "?"}
            {look.editable && !look.locked.has(key) && <i class="cross" data-remove={key} />}
          </b>
        )}
      </mark>
    );
  }

  /** Segments and what is between them; a selection also covers the gaps inside it. */
  #text(start: number, end: number): ComponentChildren {
    const { look, live, chunk } = this.#props;
    const { text, segments } = look.document;
    if (!live || segments.count === 0) return <PlainText text={text.slice(start, end)} />;
    const drawn: ComponentChildren[] = [];
    let position = start;
    for (
      let index = segments.at(start);
      index <= chunk.lastSegment && segments.start(index) < end;
      index += 1
    ) {
      const from = Math.max(start, segments.start(index));
      const to = Math.min(end, segments.end(index));
      if (from > position) drawn.push(this.#gap(position, from, index));
      drawn.push(this.#segment(index, text.slice(from, to)));
      position = to;
    }
    if (position < end) drawn.push(this.#gap(position, end, segments.at(position)));
    return drawn;
  }

  #gap(start: number, end: number, nextSegment: number): ComponentChildren {
    const { selection, look } = this.#props;
    const plain = <PlainText text={look.document.text.slice(start, end)} />;
    const isInside = selection && selection.first < nextSegment && nextSegment <= selection.last;
    return isInside ? <span class="chosen">{plain}</span> : plain;
  }

  #segment(index: number, text: string): VNode {
    const { selection, cursor, look } = this.#props;
    let name: string | undefined;
    if (look.document.segments.isDisabled(index)) name = "disabled";
    if (selection && index >= selection.first && index <= selection.last) name = "chosen";
    if (index === cursor) name = name ? `${name} cursor` : "cursor";
    return (
      <span key={index} data-token={index} class={name}>
        <PlainText text={text} />
      </span>
    );
  }
}
