/** The parts of a session that work together; `session.ts` puts them together. */
import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Deck } from "./deck";
import type { Drafts } from "./drafts";
import type { Feed } from "./feed";
import type { History } from "./history";
import type { Ledger } from "./ledger";
import type { Notices } from "./notices";
import type { Outbox } from "./outbox";
import type { CardConfig, ModelState, OfferEvent } from "./protocol.gen";
import type { Recall } from "./recall";
import type { Transport } from "./transport";
import type { Alike } from "./view";

export interface Parts {
  readonly config: ReadonlySignal<CardConfig>;
  readonly transport: Transport;
  readonly outbox: Outbox;
  readonly feed: Feed;
  readonly deck: Deck;
  readonly drafts: Drafts;
  readonly ledger: Ledger;
  readonly history: History;
  readonly recall: Recall;
  readonly notices: Notices;
  /** The model in the loop. */
  readonly model: Signal<ModelState | null>;
  /** "Label all like this" is open. */
  readonly alike: Signal<Alike | null>;
  /** How many texts are like an answered one, as the kernel last said. */
  readonly offer: Signal<OfferEvent | null>;
  /** The session goes on in another card. */
  readonly closed: Signal<boolean>;
  /** The kernel and this page do not understand each other. */
  readonly failed: Signal<boolean>;
  /** Id of the answer that the kernel checks before the card moves on (`validates`). */
  readonly checking: Signal<string | null>;
  /** Said once to screen readers. */
  readonly announcement: Signal<string>;
}
