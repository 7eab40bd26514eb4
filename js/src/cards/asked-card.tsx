/** `ner`: is this span right? If not, the right one can be drawn in its place. */
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { isReplaced } from "../decision";
import type { KeyCommand } from "../keymap";
import type { TaskBody, WireSpan } from "../protocol.gen";
import { anyOverlap, keyOf, overlaps, type Spans, sorted } from "../spans";
import { Keys } from "../ui/keys";
import type { CardProps } from "./card-props";
import { documentOf } from "./document";
import { EditedText } from "./edited-text";
import { type EditorRules, SpanEditor } from "./editor";
import { TextCard } from "./text-card";

const NONE: Spans = [];

export function AskedCard(props: CardProps): VNode {
  const spans: Spans = props.current.task.task.spans ?? NONE;
  const [asked] = spans;
  if (asked && spans.length === 1) return <Question {...props} asked={asked} />;
  // Several spans, or none: there is nothing to draw in their place.
  return <TextCard {...props} />;
}

function Question(props: CardProps & { asked: WireSpan }): VNode {
  const { view, current, palette, keymap, controls, focusCard, asked } = props;
  const { task, draft } = current;
  const config = view.config.value;
  const document = useMemo(() => documentOf(task, config, true), [task, config]);
  const editor = useMemo(
    () => new SpanEditor(view, document, rulesOf(task.task, asked, config.overlap)),
    [view, document, task, asked, config.overlap],
  );
  const shown = useMemo(() => [...(task.task.known ?? NONE), asked], [task, asked]);
  const locked = useMemo(() => new Set(shown.map(keyOf)), [shown]);
  const drawn = editor.spans.value;
  const spans = useMemo(() => sorted([...shown, ...drawn]), [shown, drawn]);

  controls.current = {
    topics: task.task.origin ? ["asked", "cut"] : ["asked"],
    obey(command: KeyCommand) {
      // Words that are selected are meant to be drawn: accepting past them would say the opposite.
      const { anchor, cursor } = editor;
      const isSelecting = anchor.value !== null && anchor.value !== cursor.value;
      if (command === "accept") return isSelecting && editor.mark();
      if (editor.obey(command)) return true;
      if (command !== "cancel" || !isReplaced(current)) return false;
      view.dispatch({ type: "spans", spans: [] });
      return true;
    },
  };
  const hue = palette.of(asked.label);
  const replacement = drawn.map((span) => editor.textOf(span)).join(", ");
  const key = keymap.keys("complete")[0];
  return (
    <>
      <div class="labels asking">
        <span class={`chip ${hue.class}`} style={hue.style} data-asked={asked.label}>
          <span class="name">
            {replacement
              ? `instead: ${replacement}`
              : `Is this ${article(asked.label)} ${asked.label}?`}
          </span>
        </span>
        <button
          type="button"
          class="button small"
          data-action="complete"
          aria-pressed={draft.complete}
          aria-keyshortcuts={key}
          title={`There is no other ${asked.label} in this text`}
          onClick={() => view.dispatch({ type: "complete" })}
        >
          Nothing else here <Keys keys={key} />
        </button>
      </div>
      <EditedText
        view={view}
        current={current}
        palette={palette}
        editor={editor}
        labels={[asked.label]}
        focusCard={focusCard}
        spans={spans}
        rails={anyOverlap(shown)}
        asked={keyOf(asked)}
        replaced={replacement !== ""}
        locked={locked}
      />
    </>
  );
}

function rulesOf(task: TaskBody, asked: WireSpan, overlap: boolean): EditorRules {
  const known: Spans = task.known ?? NONE;
  return {
    overlap,
    label: asked.label,
    home: asked.start,
    spansOf: ({ draft }) => draft.spans ?? NONE,
    refusal(span) {
      if (keyOf(span) === keyOf(asked)) return "That is the one asked about: accept it.";
      const isTaken = (other: WireSpan) =>
        overlap ? keyOf(other) === keyOf(span) : overlaps(other, span);
      return known.some(isTaken) ? "That is known already." : null;
    },
  };
}

function article(word: string): string {
  return /^[aeiou]/i.test(word) ? "an" : "a";
}
