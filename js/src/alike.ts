/** "Label all like this": texts that would get the answer of an earlier one, looked up and answered. */
import { batch } from "@preact/signals";
import { waysOf } from "./alike-ways";
import type { Parts } from "./parts";
import type { AlikeBy, HistoryEntry, OfferEvent } from "./protocol.gen";
import { RequestError } from "./transport";
import type { Alike } from "./view";

export class Alikeness {
  readonly #client: string;
  readonly #parts: Parts;

  constructor(client: string, parts: Parts) {
    this.#client = client;
    this.#parts = parts;
  }

  /** Look for texts like the answer that is open, or else like the last one. */
  look(by?: AlikeBy): void {
    const { alike, config, deck, ledger, offer, outbox } = this.#parts;
    const top = deck.current.value;
    const entry = ledger.history.value.find(({ event_id, batch }) =>
      top?.revises == null ? batch === undefined : event_id === top.revises,
    );
    const open = alike.value;
    if (open) {
      if (!open.isStoring) this.#ask({ ...open, by: by ?? open.by, found: null, error: null });
    } else if (!entry || entry.answer === "ignore") {
      this.#tell(
        entry ? "The last text was skipped, which decides nothing." : "There is no answer yet.",
      );
    } else {
      outbox.sendNow(); // the kernel must know the answer first
      this.#ask({
        entry,
        by: by ?? (offeredBy(offer.value, entry) > 0 ? "text" : waysOf(config.value.view_id)[0]),
        found: null,
        isStoring: false,
        error: null,
      });
    }
  }

  close(): void {
    this.#parts.alike.value = null;
  }

  /** Give the answer to all that were found, except the rows with these keys. */
  propagate(exclude: readonly string[]): void {
    const { alike, feed, transport } = this.#parts;
    const open = alike.value;
    if (!open?.found || open.isStoring) return;
    const storing = { ...open, isStoring: true, error: null };
    alike.value = storing;
    const event_id = open.entry.event_id;
    const body = { client: this.#client, event_id, by: open.by, exclude: [...exclude] };
    transport.request("propagate", body).then(
      ({ stored }) => {
        batch(() => {
          if (alike.value === storing) alike.value = null;
          this.#tell(`${stored} labelled the same way.`, "Undo takes them all back.");
        });
        feed.helloAgain(); // the kernel's list of answers and queue are others now
      },
      (error: unknown) => this.#failed(storing, error),
    );
  }

  #ask(asking: Alike): void {
    const { alike, transport } = this.#parts;
    alike.value = asking;
    const event_id = asking.entry.event_id;
    transport.request("alike", { client: this.#client, event_id, by: asking.by }).then(
      (found) => {
        // Whoever has closed the list or asked for another one meanwhile does not want this one.
        if (alike.value === asking) alike.value = { ...asking, found };
      },
      (error: unknown) => this.#failed(asking, error),
    );
  }

  #failed(asking: Alike, error: unknown): void {
    if (!(error instanceof RequestError)) throw error;
    const { alike } = this.#parts;
    const message = error.hint === null ? error.message : `${error.message} ${error.hint}`;
    if (alike.value === asking) alike.value = { ...asking, isStoring: false, error: message };
    else this.#tell(message);
  }

  #tell(message: string, hint: string | null = null): void {
    this.#parts.notices.put({ level: "info", code: "alike", message, hint });
  }
}

/** How many texts the kernel found to be like an answer. */
export function offeredBy(offer: OfferEvent | null, entry: HistoryEntry | undefined): number {
  return offer !== null && offer.event_id === entry?.event_id ? offer.count : 0;
}

/** The answers that are taken back, or put back, together with this one. */
export function together(entry: HistoryEntry): (other: HistoryEntry) => boolean {
  return (other) => other === entry || (entry.batch !== undefined && other.batch === entry.batch);
}
