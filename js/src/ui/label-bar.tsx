/** The palette: one chip per label, the active one pressed; a search box for long lists. */
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Palette } from "../colors";
import { SEARCH_FROM, useFilter } from "./filter";
import { Keys } from "./keys";
import { rove } from "./roving";
import { SearchBox } from "./search-box";

interface Props {
  readonly labels: readonly string[];
  readonly palette: Palette;
  readonly active: string;
  /** The key of the n-th label, if it has one. */
  readonly keyOf: (place: number) => string | undefined;
  onPick(label: string): void;
  onLeave(): void;
}

const itself = (label: string) => label;

export function LabelBar(props: Props): VNode {
  const { labels, palette, active } = props;
  const filter = useFilter(labels, itself);
  const places = useMemo(() => new Map(labels.map((label, place) => [label, place])), [labels]);
  const isLong = labels.length >= SEARCH_FROM;
  const reachable = filter.shown.includes(active) ? active : filter.shown[0];
  return (
    <div class="labels">
      {isLong && (
        <SearchBox
          filter={filter}
          name="labels"
          total={labels.length}
          onTake={(label) => {
            props.onPick(label);
            props.onLeave();
          }}
          onLeave={props.onLeave}
        />
      )}
      <div
        class="chips"
        role="radiogroup"
        aria-label="Label"
        onKeyDown={(event) => {
          const chip = rove(event, "[data-label]");
          if (chip?.dataset.label) props.onPick(chip.dataset.label);
        }}
      >
        {filter.shown.map((label, index) => {
          const hue = palette.of(label);
          const key = props.keyOf(places.get(label) ?? -1);
          const isNext = isLong && filter.query !== "" && index === filter.at;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a button that looks like its label
            <button
              key={label}
              type="button"
              role="radio"
              class={`chip ${hue.class}${isNext ? " next" : ""}`}
              style={hue.style}
              aria-checked={label === active}
              tabIndex={label === reachable ? 0 : -1}
              data-label={label}
              title={label}
              onClick={() => props.onPick(label)}
            >
              <span class="name">{label}</span>
              <Keys keys={key} />
            </button>
          );
        })}
        {filter.shown.length === 0 && <span class="muted">No label matches.</span>}
      </div>
    </div>
  );
}
