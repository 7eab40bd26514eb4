/** What was done to cards that are not answered yet; survives a reload of the page. */
import { isTouched } from "./decision";
import type { WireTask } from "./protocol.gen";
import type { Shelf } from "./storage";
import type { Draft } from "./view";

/** A card is one task, or one answer that is being revised. */
export function draftKey(task: WireTask, revises: string | null): string {
  return revises ?? String(task.task._task_hash);
}

export class Drafts {
  readonly #shelf: Shelf;
  readonly #kept = new Map<string, Draft>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  get(key: string): Draft | null {
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const text = this.#shelf.get(key);
    if (text === null) return null;
    try {
      return JSON.parse(text) as Draft;
    } catch {
      this.#shelf.remove(key); // half written by a crash: nothing in it can be shown
      return null;
    }
  }

  put(task: WireTask, revises: string | null, draft: Draft): void {
    const key = draftKey(task, revises);
    if (!isTouched(task, draft)) {
      this.remove(key);
      return;
    }
    this.keep(key, draft);
  }

  /** Keep a draft whose card is not here. */
  keep(key: string, draft: Draft): void {
    this.#kept.set(key, draft);
    // Where the storage is full the draft lives as long as the page; the outbox tells of the storage.
    this.#shelf.put(key, JSON.stringify(draft));
  }

  remove(key: string): void {
    this.#kept.delete(key);
    this.#shelf.remove(key);
  }
}
