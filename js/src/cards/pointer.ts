/** Marking with mouse, pen and finger: where the pointer is in the text, and what it does there. */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { keyOf } from "../spans";
import type { Edge, Geometry, SpanEditor } from "./editor";

/** Attach the editor to its drawn text, until the card changes. */
export function usePointer(box: RefObject<HTMLElement | null>, editor: SpanEditor): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    editor.geometry = geometryOf(element);
    const gesture = new Gesture(element, editor);
    const listeners = {
      pointerdown: (event: PointerEvent) => gesture.down(event),
      pointermove: (event: PointerEvent) => gesture.move(event),
      pointerup: (event: PointerEvent) => gesture.up(event),
      pointercancel: () => gesture.cancel(),
      dblclick: (event: MouseEvent) => gesture.double(event),
    };
    const all = Object.entries(listeners) as [string, EventListener][];
    for (const [type, listener] of all) element.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of all) element.removeEventListener(type, listener);
    };
  }, [box, editor]);
}

class Gesture {
  readonly #box: HTMLElement;
  readonly #editor: SpanEditor;
  #edge: Edge | null = null;
  #from: number | null = null;
  #moved = false;
  /** What was pressed; once the pointer is captured, events name the box only. */
  #pressed: Element | null = null;

  constructor(box: HTMLElement, editor: SpanEditor) {
    this.#box = box;
    this.#editor = editor;
  }

  down(event: PointerEvent): void {
    const target = event.target as HTMLElement;
    // The text around is the browser's, to be copied.
    if (event.button !== 0 || isAround(event)) return;
    const cross = target.closest<HTMLElement>("[data-remove]");
    if (cross) {
      const span = this.#spanOf(cross.dataset.remove);
      if (span) this.#editor.remove(span);
      return;
    }
    const edge = target.closest<HTMLElement>("[data-edge]")?.dataset.edge as Edge | undefined;
    this.#pressed = target;
    this.#edge = edge ?? null;
    this.#moved = false;
    this.#from = this.#segmentAt(event);
    // A finger scrolls; it marks by tapping the first and the last word.
    if (event.pointerType !== "touch" || edge) this.#box.setPointerCapture?.(event.pointerId);
  }

  move(event: PointerEvent): void {
    if (this.#from === null || (event.pointerType === "touch" && !this.#edge)) return;
    const segment = this.#segmentAt(event);
    if (segment === null) return;
    if (this.#edge) {
      this.#editor.previewResize(this.#edge, segment);
      this.#moved = true;
    } else if (this.#moved || segment !== this.#from) {
      if (!this.#moved) this.#editor.select(this.#from);
      this.#moved = true;
      this.#editor.select(segment, true);
    }
  }

  up(event: PointerEvent): void {
    const [from, edge, moved] = [this.#from, this.#edge, this.#moved];
    this.stop();
    if (edge) {
      const segment = this.#segmentAt(event);
      this.#editor.anchor.value = null;
      if (moved && segment !== null) this.#editor.resizeTo(edge, segment);
      return;
    }
    if (moved) {
      this.#editor.mark();
      return;
    }
    if (from !== null) this.#click(event, from);
  }

  cancel(): void {
    if (this.#moved) this.#editor.anchor.value = null;
    this.stop();
  }

  stop(): void {
    this.#from = null;
    this.#edge = null;
    this.#moved = false;
  }

  double(event: MouseEvent): void {
    const segment = this.#segmentAt(event);
    if (segment === null || this.#editor.selected.value || isAround(event)) return;
    this.#editor.select(segment);
    this.#editor.mark();
  }

  #click(event: PointerEvent, segment: number): void {
    const extend =
      event.shiftKey || (event.pointerType === "touch" && this.#editor.selection.value);
    if (extend) {
      this.#editor.select(segment, true);
      return;
    }
    const span = this.#clickedSpan();
    if (span) this.#editor.selectSpan(span);
    else if (this.#pressed?.closest("[data-token]")) this.#editor.select(segment);
    else this.#editor.cancel();
  }

  /** The innermost span under the pointer; clicking again goes outwards. */
  #clickedSpan() {
    const spans = [];
    let mark = this.#pressed?.closest<HTMLElement>("mark") ?? null;
    while (mark) {
      const span = this.#spanOf(mark.dataset.key);
      if (span) spans.push(span);
      mark = mark.parentElement?.closest("mark") ?? null;
    }
    const at = spans.findIndex((span) => keyOf(span) === this.#editor.selectedKey.value);
    return spans[(at + 1) % spans.length];
  }

  #spanOf(key: string | undefined) {
    return this.#editor.spans.value.find((span) => keyOf(span) === key);
  }

  #segmentAt(event: MouseEvent): number | null {
    return segmentAt(this.#box, event.clientX, event.clientY);
  }
}

function isAround({ target }: Event): boolean {
  return (target as Element).closest("[data-floating], [data-context]") !== null;
}

/** The segment under a point of the screen, or the nearest one on that line. */
function segmentAt(box: HTMLElement, x: number, y: number): number | null {
  const page = box.getRootNode() as Document | ShadowRoot;
  const hit = page.elementFromPoint?.(x, y);
  const token = hit?.closest<HTMLElement>("[data-token]");
  if (token && box.contains(token)) return Number(token.dataset.token);
  const chunk = hit?.closest("[data-chunk]") ?? nearestChunk(box, y);
  return chunk ? nearestToken(chunk, x, y) : null;
}

function nearestChunk(box: HTMLElement, y: number): Element | null {
  let best: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const chunk of box.querySelectorAll("[data-chunk]")) {
    const { top, bottom } = chunk.getBoundingClientRect();
    const distance = Math.max(top - y, y - bottom, 0);
    if (distance < least) [least, best] = [distance, chunk];
  }
  return best;
}

function nearestToken(chunk: Element, x: number, y: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const token of chunk.querySelectorAll<HTMLElement>("[data-token]")) {
    for (const rect of token.getClientRects()) {
      const dx = Math.max(rect.left - x, x - rect.right, 0);
      const dy = Math.max(rect.top - y, y - rect.bottom, 0);
      // Lines are far apart for the hand: the line counts first.
      const distance = dy * 1000 + dx;
      if (distance < least) [least, best] = [distance, Number(token.dataset.token)];
    }
  }
  return best;
}

function geometryOf(box: HTMLElement): Geometry {
  const find = (segment: number) => box.querySelector<HTMLElement>(`[data-token="${segment}"]`);
  return {
    isRtl(segment) {
      const token = find(segment);
      return token !== null && getComputedStyle(token).direction === "rtl";
    },
    vertical(segment, direction) {
      const from = find(segment)?.getBoundingClientRect();
      if (!from) return null;
      const middle = (from.left + from.right) / 2;
      let line: DOMRect | null = null;
      let best: number | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (let at = segment + direction; ; at += direction) {
        const token = find(at);
        const rect = token?.getBoundingClientRect();
        if (!token || !rect) return best;
        const isBeyond = direction > 0 ? rect.top >= from.bottom - 2 : rect.bottom <= from.top + 2;
        if (!isBeyond) continue;
        line ??= rect;
        if (direction > 0 ? rect.top >= line.bottom - 2 : rect.bottom <= line.top + 2) return best;
        if (token.matches(".disabled")) continue;
        const distance = Math.max(rect.left - middle, middle - rect.right, 0);
        if (distance < least) [least, best] = [distance, at];
      }
    },
  };
}
