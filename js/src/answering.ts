/** What the annotator does with cards: answer, undo, redo, look at an earlier one. */
import { answerEvent, isReplaced, reversal } from "./decision";
import type { Deck } from "./deck";
import { draftKey } from "./drafts";
import { newId } from "./ids";
import type { Ledger } from "./ledger";
import { REPLACED } from "./notices";
import type { Outbox } from "./outbox";
import type { Parts } from "./parts";
import type { HistoryEntry, WireAnswer, WireEvent } from "./protocol.gen";
import type { Recall } from "./recall";

/** Notices about the card on top: they go with it. */
const ON_THIS_CARD = ["answered_elsewhere", REPLACED.code, "widen", "alike"];
const DONE = { accept: "Accepted", reject: "Rejected", ignore: "Ignored" };

export class Answering {
  readonly #parts: Parts;
  readonly #deck: Deck;
  readonly #ledger: Ledger;
  readonly #outbox: Outbox;
  readonly #recall: Recall;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#deck = parts.deck;
    this.#ledger = parts.ledger;
    this.#outbox = parts.outbox;
    this.#recall = parts.recall;
  }

  /** Answer the card on top as it stands. */
  answer(answer: WireAnswer): void {
    const current = this.#deck.current.value;
    if (!current) return;
    if (answer === "reject" && isReplaced(current)) {
      this.#parts.notices.put(REPLACED);
      return;
    }
    this.#recall.cancel();
    const event = answerEvent(newId(), current, answer, this.#deck.shownAt);
    this.#recall.remember(event.id, current);
    this.#outbox.push(event);
    if (this.#parts.config.value.validates) this.#parts.checking.value = event.id;
    else this.moveOn(event);
  }

  /** The answer stands: count it and show the next card. */
  moveOn(event: WireEvent): void {
    const current = this.#deck.current.value;
    this.#ledger.apply(event);
    if (current) {
      this.#deck.settle(current);
      this.#deck.next();
    }
    for (const code of ON_THIS_CARD) this.#parts.notices.dismiss(code);
    setTimeout(() => this.#parts.feed.ask(), 0); // the next card comes first
    const { answered, total } = this.#ledger.progress.value;
    const count = total === null ? `${answered}` : `${answered} of ${total}`;
    this.#say(`${DONE[event.decision?.answer ?? "ignore"]}. ${count} answered.`);
  }

  /** Take back the last editing step, or else the last answer. */
  undo(): void {
    if (this.#deck.undoStep()) {
      this.#say("Change undone.");
      return;
    }
    if (this.#deck.current.value?.revises != null) {
      this.leave();
      return;
    }
    const entry = this.#ledger.history.value[0];
    if (!entry) {
      this.#say("Nothing to undo.");
      return;
    }
    if (entry.batch !== undefined) {
      this.#reverse("undo", entry);
      this.#say("Answers taken back.");
      return;
    }
    this.#recall.open(entry.event_id, (card) => {
      this.#reverse("undo", entry);
      this.#deck.show(card.task, card.draft, card.revises);
      this.#parts.history.refill();
      this.#say(`Answer taken back. ${this.#ledger.progress.value.answered} answered.`);
    });
  }

  /** Make the step again that was taken back last, or else let the answer stand again. */
  redo(): void {
    if (this.#deck.redoStep()) {
      this.#say("Change made again.");
      return;
    }
    const entry = this.#ledger.undone.value[0];
    if (!entry) {
      this.#say("Nothing to redo.");
      return;
    }
    this.#recall.cancel();
    this.#reverse("redo", entry);
    const top = this.#deck.current.value;
    if (top?.task.task._task_hash === entry.task_hash) this.#deck.settle(top);
    this.#deck.remove(entry.task_hash);
    this.#parts.feed.ask();
    this.#say(`Answered again. ${this.#ledger.progress.value.answered} answered.`);
  }

  #reverse(kind: "undo" | "redo", entry: HistoryEntry): void {
    const event = reversal(newId(), kind, entry);
    this.#outbox.push(event);
    this.#ledger.apply(event);
    this.#parts.notices.dismiss("alike");
  }

  /** Stop revising. */
  leave(): void {
    if (this.#deck.current.value?.revises == null) return;
    this.#deck.next();
    this.#say("Back to the queue.");
  }

  /** Look at an earlier answer, to change it. */
  open(eventId: string): void {
    this.#recall.open(eventId, ({ task, draft }) => {
      const kept = this.#parts.drafts.get(draftKey(task, eventId));
      this.#deck.show(task, kept ?? draft, eventId);
      this.#say("Changing an earlier answer.");
    });
  }

  #say(text: string): void {
    this.#parts.announcement.value = text;
  }
}
