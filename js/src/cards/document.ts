/** A task's text, ready to be drawn and edited: made once per card. */
import { type Chunk, chunksOf } from "../layout";
import type { CardConfig, WireTask } from "../protocol.gen";
import { Segments, segmentsOf } from "../segments";
import { Utf16Text } from "../utf16";

export interface TextDocument {
  readonly text: Utf16Text;
  readonly segments: Segments;
  readonly chunks: readonly Chunk[];
}

const NO_SEGMENTS = new Segments([], [], false);

/** `editable` texts have segments to select; others are only shown. */
export function documentOf(task: WireTask, config: CardConfig, editable: boolean): TextDocument {
  const text = new Utf16Text(task.task.text);
  const segments = editable ? segmentsOf(task, text, config.highlight_chars) : NO_SEGMENTS;
  return { text, segments, chunks: chunksOf(text, segments) };
}

export function chunkOf(document: TextDocument, segment: number): number {
  return document.chunks.findIndex(
    (chunk) => segment >= chunk.firstSegment && segment <= chunk.lastSegment,
  );
}
