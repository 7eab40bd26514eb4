/** `ner_manual` and `spans_manual`: mark spans with mouse or keys. */
import type { RefObject, VNode } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { type KeyCommand, labelIndex } from "../keymap";
import { LabelBar } from "../ui/label-bar";
import type { CardProps } from "./card-props";
import { documentOf } from "./document";
import { SpanEditor } from "./editor";
import { usePointer } from "./pointer";
import { SpanToolbar } from "./span-toolbar";
import { TextBox } from "./text-box";

export function SpanCard({
  view,
  current,
  palette,
  keymap,
  controls,
  focusCard,
}: CardProps): VNode {
  const config = view.config.value;
  const { task, revises } = current;
  const overlap = config.overlap || task.task._view_id === "spans_manual";
  const document = useMemo(() => documentOf(task, config, true), [task, config]);
  const editor = useMemo(
    () => new SpanEditor(view, document, { overlap }),
    [view, document, overlap],
  );
  const box = useRef<HTMLDivElement>(null);
  usePointer(box, editor, view);
  useCursorInSight(box, editor);

  const pick = (label: string) => {
    view.dispatch({ type: "label", label });
    editor.applyLabel(label);
  };
  controls.current = {
    topics: ["spans"],
    obey(command: KeyCommand) {
      const place = labelIndex(command);
      if (place === null) return editor.obey(command);
      const label = config.labels[place];
      if (label !== undefined) pick(label);
      return true;
    },
  };
  return (
    <>
      <LabelBar
        labels={config.labels}
        palette={palette}
        active={view.activeLabel.value}
        keyOf={(place) =>
          place < 10 ? keymap.keys(`label${place + 1}` as KeyCommand)[0] : undefined
        }
        onPick={pick}
        onLeave={focusCard}
      />
      <TextBox
        document={document}
        palette={palette}
        spans={editor.spans.value}
        rails={overlap}
        editor={editor}
        suggests={revises === null}
        box={box}
      >
        <SpanToolbar box={box} editor={editor} labels={config.labels} focusCard={focusCard} />
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
