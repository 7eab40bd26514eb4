/** Which part of the last answers is shown, and how more of them are fetched. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Ledger } from "./ledger";
import type { HistoryEntry } from "./protocol.gen";
import type { Transport } from "./transport";

const PAGE = 30;
const LEAST = 10; // with fewer left to undo, older ones are fetched

export class History {
  readonly shown: ReadonlySignal<readonly HistoryEntry[]>;
  readonly #ledger: Ledger;
  readonly #transport: Transport;
  readonly #failed: (error: unknown) => void;
  readonly #length = signal(PAGE);
  #asking = false;

  constructor(ledger: Ledger, transport: Transport, failed: (error: unknown) => void) {
    this.#ledger = ledger;
    this.#transport = transport;
    this.#failed = failed;
    this.shown = computed(() => ledger.history.value.slice(0, this.#length.value));
  }

  /** Show a page more. */
  showOlder(): void {
    this.#length.value += PAGE;
    if (this.#ledger.history.value.length < this.#length.value) this.#fetch();
  }

  /** See that there is something left to undo. */
  refill(): void {
    const { length } = this.#ledger.history.value;
    if (length < LEAST && length < this.#ledger.progress.value.answered) this.#fetch();
  }

  #fetch(): void {
    if (this.#asking) return;
    this.#asking = true;
    const before = this.#ledger.history.value.at(-1)?.event_id ?? null;
    this.#transport.request("history", { before, limit: PAGE }).then(
      (reply) => {
        this.#asking = false;
        this.#ledger.extend(reply.history);
      },
      (error: unknown) => {
        this.#asking = false;
        this.#failed(error);
      },
    );
  }
}
