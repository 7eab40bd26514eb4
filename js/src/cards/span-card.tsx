/** `ner_manual` and `spans_manual`: mark spans with mouse or keys. */
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { type KeyCommand, labelIndex } from "../keymap";
import { LabelBar } from "../ui/label-bar";
import type { CardProps } from "./card-props";
import { documentOf } from "./document";
import { EditedText } from "./edited-text";
import { SpanEditor } from "./editor";

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
  const overlap = task.task._view_id === "spans_manual";
  const document = useMemo(() => documentOf(task, config, true), [task, config]);
  const editor = useMemo(
    () => new SpanEditor(view, document, { overlap }),
    [view, document, overlap],
  );

  const pick = (label: string) => {
    view.dispatch({ type: "label", label });
    editor.applyLabel(label);
  };
  controls.current = {
    topics: task.task.origin ? ["spans", "cut"] : ["spans"],
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
      <EditedText
        view={view}
        current={current}
        palette={palette}
        editor={editor}
        labels={config.labels}
        focusCard={focusCard}
        rails={overlap}
        suggests={revises === null}
      />
    </>
  );
}
