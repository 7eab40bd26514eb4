/** Answered cards, as they were: the last ones are remembered, older ones fetched. */
import { draftOf } from "./decision";
import type { WireTask } from "./protocol.gen";
import type { Transport } from "./transport";
import type { Draft } from "./view";

const REMEMBERED = 100;

/** A card as it was when it was answered; `revises` names the answer that it changed. */
export interface AnsweredCard {
  readonly task: WireTask;
  readonly draft: Draft;
  readonly revises: string | null;
}

export class Recall {
  readonly #transport: Transport;
  readonly #failed: (error: unknown) => void;
  readonly #cards = new Map<string, AnsweredCard>();
  #request: object | null = null; // the card that is being fetched; any other move drops it

  constructor(transport: Transport, failed: (error: unknown) => void) {
    this.#transport = transport;
    this.#failed = failed;
  }

  remember(eventId: string, { task, draft, revises }: AnsweredCard): void {
    this.#cards.set(eventId, { task, draft, revises });
    const [oldest] = this.#cards.keys();
    if (this.#cards.size > REMEMBERED && oldest !== undefined) this.#cards.delete(oldest);
  }

  /** Give out a card for good; `null` when it is not remembered. */
  take(eventId: string): AnsweredCard | null {
    const card = this.#cards.get(eventId) ?? null;
    this.#cards.delete(eventId);
    return card;
  }

  /** Go on with a card: at once if it is remembered, else when the kernel has sent it. */
  open(eventId: string, then: (card: AnsweredCard) => void): void {
    const card = this.#cards.get(eventId);
    this.cancel();
    if (card) {
      then(card);
      return;
    }
    const request = {};
    this.#request = request;
    this.#transport.request("open", { event_id: eventId }).then(
      ({ task, decision }) => {
        if (this.#request !== request) return;
        this.#request = null;
        then({ task, draft: draftOf(decision, task.task), revises: null });
      },
      (error: unknown) => {
        if (this.#request === request) this.#failed(error);
      },
    );
  }

  /** Whoever goes on meanwhile must not be pulled back by a late reply. */
  cancel(): void {
    this.#request = null;
  }
}
