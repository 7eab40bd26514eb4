/** The search box over a long list: arrows choose, Enter takes, Escape goes back to the card. */
import type { VNode } from "preact";
import type { Filter } from "./filter";

interface Props<Item> {
  readonly filter: Filter<Item>;
  readonly name: string;
  readonly total: number;
  onTake(item: Item): void;
  onLeave(): void;
}

export function SearchBox<Item>(props: Props<Item>): VNode {
  const { filter, name, total } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      filter.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const item = filter.shown[filter.at];
      if (item === undefined) return;
      props.onTake(item);
      filter.setQuery("");
    } else if (event.key === "Escape") {
      filter.setQuery("");
      props.onLeave();
    } else {
      return;
    }
    event.preventDefault();
  };
  return (
    <label class="search">
      <input
        type="search"
        aria-label={`Search ${name}`}
        placeholder={`Search ${name}`}
        autocomplete="off"
        spellcheck={false}
        value={filter.query}
        onInput={(event) => filter.setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span class="found" aria-live="polite">
        {filter.query ? `${filter.shown.length} of ${total}` : total}
      </span>
    </label>
  );
}
