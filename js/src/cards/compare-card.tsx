/** `compare`: what two models found in one text, side by side; which is better? */
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { type KeyCommand, labelIndex } from "../keymap";
import type { WireOption } from "../protocol.gen";
import { anyOverlap } from "../spans";
import { Keys } from "../ui/keys";
import { rove } from "../ui/roving";
import type { CardProps } from "./card-props";
import { documentOf } from "./document";
import { TextBox } from "./text-box";

const NONE: readonly WireOption[] = [];

export function CompareCard(props: CardProps): VNode {
  const { view, current, palette, keymap, controls } = props;
  const { task, draft } = current;
  const config = view.config.value;
  const document = useMemo(() => documentOf(task, config, false), [task, config]);
  const options = task.task.options ?? NONE;
  const chosen = draft.accept[0];
  const choose = ({ id }: WireOption) =>
    view.dispatch({ type: "accept", ids: id === chosen ? [] : [id] });
  controls.current = {
    topics: ["compare"],
    obey(command: KeyCommand) {
      const place = labelIndex(command);
      const option = place === null ? undefined : options[place];
      if (option) choose(option);
      return place !== null;
    },
  };
  const entry = chosen ?? options[0]?.id;
  return (
    <>
      <div
        class="compared"
        role="radiogroup"
        aria-label="Which is better?"
        onKeyDown={(event) => {
          rove(event, "[data-label]");
        }}
      >
        {options.map((option, place) => (
          <section key={option.id} class={option.id === chosen ? "side-of taken" : "side-of"}>
            {/* biome-ignore lint/a11y/useSemanticElements: a button that looks like an option */}
            <button
              type="button"
              class="option"
              role="radio"
              aria-checked={option.id === chosen}
              tabIndex={option.id === entry ? 0 : -1}
              data-label={option.id}
              onClick={() => choose(option)}
            >
              <i class="box round" />
              <span class="name">{option.text}</span>
              <Keys keys={keymap.keys(`label${place + 1}` as KeyCommand)[0]} />
            </button>
            <TextBox
              document={document}
              palette={palette}
              spans={option.spans ?? []}
              rails={anyOverlap(option.spans ?? [])}
              context={task.task.context}
              name={`Text ${option.text}`}
            />
          </section>
        ))}
      </div>
      <p class="aside">
        Which is better? Accept with neither chosen says that they are equally good; reject, that
        both are wrong.
      </p>
    </>
  );
}
