/** What the parts of a session come to: the states that the card shows. */
import { computed } from "@preact/signals";
import { linkNotices } from "./notices";
import type { Parts } from "./parts";
import type { CardView } from "./view";

export type Status = Pick<
  CardView,
  "state" | "saved" | "connection" | "notices" | "canUndo" | "canRedo"
>;

export function cardStatus(parts: Parts): Status {
  const { deck, feed, ledger, notices, outbox, transport, closed, failed, checking } = parts;
  const isFree = () => !closed.value && checking.value === null;
  return {
    state: computed(() => {
      if (failed.value) return "error";
      if (checking.value !== null) return "waiting";
      if (deck.current.value) return "ready";
      if (closed.value) return "done";
      if (!feed.greeted.value) return "loading";
      return feed.exhausted.value ? "done" : "waiting";
    }),
    saved: computed(() => {
      if (outbox.waiting.value === 0) return "saved";
      const isStuck = outbox.error.value !== null || transport.link.value === "lost";
      return isStuck ? "failed" : "waiting";
    }),
    connection: computed(() => (closed.value ? "closed" : transport.link.value)),
    notices: computed(() => [
      ...(notices.lossDismissed.value
        ? []
        : linkNotices(transport.link.value, outbox.waiting.value)),
      ...notices.shown.value,
    ]),
    canUndo: computed(
      () =>
        isFree() &&
        (deck.steps.value.length > 0 ||
          deck.current.value?.revises != null ||
          ledger.history.value.length > 0),
    ),
    canRedo: computed(
      () => isFree() && (deck.undoneSteps.value.length > 0 || ledger.undone.value.length > 0),
    ),
  };
}
