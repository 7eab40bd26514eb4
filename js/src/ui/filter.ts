/** Searching in long lists of labels or options. */
import { useMemo, useState } from "preact/hooks";

/** From this many on a list gets a search box. */
export const SEARCH_FROM = 12;

export interface Filter<Item> {
  readonly query: string;
  readonly shown: readonly Item[];
  /** Place in `shown` that Enter takes. */
  readonly at: number;
  setQuery(query: string): void;
  move(by: number): void;
}

/** Items whose text contains every word of the query, those that start with it first. */
export function useFilter<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): Filter<Item> {
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const shown = useMemo(() => matching(items, textOf, query), [items, textOf, query]);
  return {
    query,
    shown,
    at: Math.min(at, Math.max(0, shown.length - 1)),
    setQuery(text) {
      setQuery(text);
      setAt(0);
    },
    move: (by) => setAt((now) => (now + by + shown.length) % Math.max(1, shown.length)),
  };
}

export function matching<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  query: string,
): readonly Item[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return items;
  const found = items.filter((item) => {
    const text = textOf(item).toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const starts = (item: Item) =>
    Number(
      !textOf(item)
        .toLowerCase()
        .startsWith(words[0] ?? ""),
    );
  return found.sort((a, b) => starts(a) - starts(b));
}
