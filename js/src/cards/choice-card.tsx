/** `choice`: one option or several. */
import type { ComponentChildren, VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { type KeyCommand, labelIndex } from "../keymap";
import type { WireOption } from "../protocol.gen";
import { SEARCH_FROM, useFilter } from "../ui/filter";
import { Keys } from "../ui/keys";
import { rove } from "../ui/roving";
import { inWords, Score } from "../ui/score";
import { SearchBox } from "../ui/search-box";
import type { CardProps } from "./card-props";
import { documentOf } from "./document";
import { TextBox } from "./text-box";

const textOf = (option: WireOption) => option.text;
const NONE: readonly WireOption[] = [];
const UNTOUCHED: ReadonlySet<string> = new Set();

export function ChoiceCard(props: CardProps): VNode {
  const { view, current, palette, keymap, controls, focusCard, likelyFirst } = props;
  const { task, draft, revises } = current;
  const config = view.config.value;
  const document = useMemo(() => documentOf(task, config, false), [task, config]);
  const given = task.task.options ?? NONE;
  const isScored = given.some(({ score }) => score !== undefined);
  const isLong = given.length >= SEARCH_FROM;
  const isSorted = isLong && isScored && likelyFirst.value;
  const options = useMemo(() => (isSorted ? byScore(given) : given), [given, isSorted]);
  const filter = useFilter(options, textOf);
  const places = useMemo(
    () => new Map(options.map((option, place) => [option.id, place])),
    [options],
  );
  const chosen = new Set(draft.accept);
  const [touched, setTouched] = useState(UNTOUCHED);
  /** Chosen by the model, and by nobody yet. */
  const isSuggested = ({ id }: WireOption) =>
    revises === null && chosen.has(id) && !touched.has(id) && (task.task.accept ?? []).includes(id);
  const { exclusive } = config;

  const toggle = ({ id }: WireOption) => {
    setTouched(new Set([...touched, id]));
    if (exclusive) view.dispatch({ type: "accept", ids: chosen.has(id) ? [] : [id] });
    else if (chosen.has(id))
      view.dispatch({ type: "accept", ids: draft.accept.filter((other) => other !== id) });
    else view.dispatch({ type: "accept", ids: [...draft.accept, id] });
  };
  controls.current = {
    topics: ["options"],
    obey(command: KeyCommand) {
      const place = labelIndex(command);
      const option = place === null ? undefined : options[place];
      if (option) toggle(option);
      return place !== null;
    },
  };
  const entry = filter.shown.find(({ id }) => chosen.has(id)) ?? filter.shown[0];
  return (
    <>
      <TextBox
        document={document}
        palette={palette}
        spans={task.task.spans ?? []}
        context={task.task.context}
      />
      {isLong && (
        <div class="options-head">
          <SearchBox
            filter={filter}
            name="options"
            total={options.length}
            onTake={toggle}
            onLeave={focusCard}
          />
          {isScored && (
            <button
              type="button"
              class="button small"
              data-action="likelyFirst"
              aria-pressed={isSorted}
              onClick={() => {
                likelyFirst.value = !likelyFirst.value;
              }}
            >
              Likely ones first
            </button>
          )}
          <span class="muted" aria-live="polite">
            {chosen.size > 0 &&
              options
                .filter(({ id }) => chosen.has(id))
                .map(textOf)
                .join(", ")}
          </span>
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the role is one of two */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is one of two */}
      <div
        class={isLong ? "options many" : "options"}
        role={exclusive ? "radiogroup" : "group"}
        aria-label="Options"
        onKeyDown={(event) => {
          rove(event, "[data-label]");
        }}
      >
        {filter.shown.map((option, index) => {
          const place = places.get(option.id) ?? -1;
          const key = place < 10 ? keymap.keys(`label${place + 1}` as KeyCommand)[0] : undefined;
          const isNext = isLong && filter.query !== "" && index === filter.at;
          const suggested = isSuggested(option);
          const told = [suggested && "suggested", isScored && inWords(option.score, option.was)];
          return (
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is one of two
            <button
              key={option.id}
              type="button"
              class={`option${isNext ? " next" : ""}${suggested ? " suggested" : ""}`}
              role={exclusive ? "radio" : "checkbox"}
              aria-checked={chosen.has(option.id)}
              tabIndex={option === entry ? 0 : -1}
              data-label={option.id}
              title={option.text}
              aria-description={told.filter(Boolean).join(", ") || undefined}
              style={option.score == null ? undefined : { "--sure": option.score }}
              onClick={() => toggle(option)}
            >
              <i class={exclusive ? "box round" : "box"} />
              <span class="name">
                {/* Beside the box, whichever way it is written. */}
                <bdi>{breakable(option.text)}</bdi>
              </span>
              <Keys keys={key} />
              {isScored && <Score score={option.score} was={option.was} />}
            </button>
          );
        })}
        {filter.shown.length === 0 && <span class="muted">No option matches.</span>}
      </div>
    </>
  );
}

/** Names like `card_not_working` are broken between their words. */
function breakable(name: string): ComponentChildren {
  return name.split(/(?<=[_./])/).flatMap((word) => [word, <wbr key={word} />]);
}

/** The most likely first; those without a score last, in their order. */
function byScore(options: readonly WireOption[]): readonly WireOption[] {
  return [...options].sort((one, other) => (other.score ?? -1) - (one.score ?? -1));
}
