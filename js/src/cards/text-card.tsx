/** `text` and `classification`: the text, with its label as a headline if it has one. */
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { CardProps } from "./card-props";
import { documentOf } from "./document";
import { TextBox } from "./text-box";

export function TextCard({ view, current, palette }: CardProps): VNode {
  const { task } = current;
  const config = view.config.value;
  const document = useMemo(() => documentOf(task, config, false), [task, config]);
  const { label, spans = [] } = task.task;
  const hue = label === undefined ? null : palette.of(label);
  return (
    <>
      {hue && (
        <div class="labels headline">
          <p class={`chip ${hue.class}`} style={hue.style} data-label={label}>
            <span class="name">{label}</span>
          </p>
        </div>
      )}
      <TextBox document={document} palette={palette} spans={spans} rails={config.overlap} />
    </>
  );
}
