/** "Label all like this" on the demo page. */
import type { FakeView } from "./fake-view";
import type { AlikeBy, AlikeRow, HistoryEntry } from "./protocol.gen";

/** "Label all like this", open over the card. */
export function alike(
  view: FakeView,
  history: readonly HistoryEntry[],
  rows: readonly AlikeRow[],
  by: AlikeBy,
): FakeView {
  view.history.value = history;
  const [entry] = history;
  if (!entry) return view;
  const found = {
    event_id: entry.event_id,
    by,
    total: rows.length + 3,
    looked_at: 20_000,
    complete: false,
    rows: [...rows],
    notes: ["2 left out: the marked words have no certain place in the text."],
  };
  view.alike.value = { entry, by, found, isStoring: false, error: null };
  return view;
}
