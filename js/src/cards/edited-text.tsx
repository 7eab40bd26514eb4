/** A text whose spans are drawn and changed, with all that belongs to it. */
import type { RefObject, VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Palette } from "../colors";
import type { SpanKey, Spans } from "../spans";
import type { CardView, Current } from "../view";
import type { SpanEditor } from "./editor";
import { usePointer } from "./pointer";
import { SpanToolbar } from "./span-toolbar";
import { useContextOf } from "./text-around";
import { TextBox } from "./text-box";

interface Props {
  readonly view: CardView;
  readonly current: Current;
  readonly palette: Palette;
  readonly editor: SpanEditor;
  readonly labels: readonly string[];
  readonly rails: boolean;
  /** What is drawn, where that is more than can be edited. */
  readonly spans?: Spans;
  readonly asked?: SpanKey;
  readonly replaced?: boolean;
  readonly locked?: ReadonlySet<SpanKey>;
  readonly suggests?: boolean;
  focusCard(): void;
}

export function EditedText(props: Props): VNode {
  const { view, current, editor, labels, focusCard, ...look } = props;
  const box = useRef<HTMLDivElement>(null);
  usePointer(box, editor);
  useCursorInSight(box, editor);
  const context = useContextOf(view, current);
  return (
    <>
      <TextBox
        spans={editor.spans.value}
        {...look}
        document={editor.document}
        editor={editor}
        context={context}
        box={box}
      >
        <SpanToolbar box={box} editor={editor} labels={labels} focusCard={focusCard} />
      </TextBox>
      <div class="hidden" aria-live="polite">
        {editor.said.value}
      </div>
    </>
  );
}

/** Scroll the box, and only the box, when the cursor leaves it. */
function useCursorInSight(box: RefObject<HTMLElement | null>, editor: SpanEditor): void {
  const cursor = editor.cursor.value;
  useLayoutEffect(() => {
    const element = box.current;
    const token = element?.querySelector<HTMLElement>(`[data-token="${cursor}"]`);
    if (!element || !token || cursor === null) return;
    const [outer, inner] = [element.getBoundingClientRect(), token.getBoundingClientRect()];
    if (inner.top < outer.top) element.scrollTop -= outer.top - inner.top + inner.height;
    if (inner.bottom > outer.bottom)
      element.scrollTop += inner.bottom - outer.bottom + inner.height;
  }, [box, cursor]);
}
