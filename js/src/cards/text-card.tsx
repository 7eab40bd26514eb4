/** `text` and `classification`: the text, with its label as a headline if it has one. */
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { WireWhy } from "../protocol.gen";
import { anyOverlap } from "../spans";
import { inWords, Score } from "../ui/score";
import type { CardProps } from "./card-props";
import { documentOf } from "./document";
import { TextBox } from "./text-box";

export function TextCard({ view, current, palette, controls }: CardProps): VNode {
  const { task } = current;
  const config = view.config.value;
  controls.current = null;
  const document = useMemo(() => documentOf(task, config, false), [task, config]);
  const { label, spans = [], _view_id, _why } = task.task;
  const hue = label === undefined ? null : palette.of(label);
  const headline = label ?? (_view_id === "ner" ? "Are these right?" : null);
  return (
    <>
      {headline !== null && (
        <div class="labels headline">
          <p class={`chip ${hue?.class ?? "plain"}`} style={hue?.style} data-label={label}>
            <span class="name">{headline}</span>
          </p>
          {label !== undefined && _why && <Opinion {..._why} />}
        </div>
      )}
      <TextBox
        document={document}
        palette={palette}
        spans={spans}
        rails={anyOverlap(spans)}
        context={task.task.context}
      />
    </>
  );
}

/** What the model thinks of the label that is asked about. */
function Opinion({ score, was }: WireWhy): VNode {
  if (score === null) return <p class="muted">no suggestion</p>;
  return (
    <p class="opinion">
      <progress
        class="bar"
        max={1}
        value={score}
        aria-label="Score"
        aria-valuetext={inWords(score, was)}
      />
      <Score score={score} was={was} />
    </p>
  );
}
