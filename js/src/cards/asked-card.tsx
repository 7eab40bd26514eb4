/** `ner`: is this span right? */
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { keyOf } from "../spans";
import type { CardProps } from "./card-props";
import { documentOf } from "./document";
import { Score } from "./score";
import { TextBox } from "./text-box";

export function AskedCard({ view, current, palette }: CardProps): VNode {
  const { task } = current;
  const config = view.config.value;
  const document = useMemo(() => documentOf(task, config, false), [task, config]);
  const spans = task.task.spans ?? [];
  const span = spans.length === 1 ? spans[0] : undefined;
  const hue = span && palette.of(span.label);
  return (
    <>
      <div class="labels">
        <span class={`chip ${hue?.class ?? "plain"}`} style={hue?.style}>
          <span class="name">
            {span ? `Is this ${article(span.label)} ${span.label}?` : "Are these right?"}
          </span>
        </span>
      </div>
      <TextBox
        document={document}
        palette={palette}
        spans={spans}
        rails={config.overlap}
        asked={span ? keyOf(span) : null}
      />
      {span?.score !== undefined && <Score score={span.score} />}
    </>
  );
}

function article(word: string): string {
  return /^[aeiou]/i.test(word) ? "an" : "a";
}
