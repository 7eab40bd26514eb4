/**
 * The browser's `localStorage`, made safe: it may be missing (sandboxed frames), full or
 * forbidden. Callers learn by the return value whether something was really kept.
 */

/** What is needed of `localStorage`; tests hand in their own. */
export type KeyValueStore = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** One corner of the storage: all keys begin with `nba:<kind>:<session>:`. */
export class Shelf {
  readonly #prefix: string;
  readonly #store: KeyValueStore | null;

  constructor(store: KeyValueStore | null, kind: "outbox" | "draft", session: string) {
    this.#store = store;
    // Encoded, so that the session "a" never reads the keys of "a:b".
    this.#prefix = `nba:${kind}:${encodeURIComponent(session)}:`;
  }

  /** Keep a text; `false` when it could not be kept. */
  put(key: string, text: string): boolean {
    try {
      this.#store?.setItem(this.#prefix + key, text);
      return this.#store !== null;
    } catch {
      return false; // quota or policy: the caller keeps it in memory and says so
    }
  }

  get(key: string): string | null {
    try {
      return this.#store?.getItem(this.#prefix + key) ?? null;
    } catch {
      return null;
    }
  }

  remove(key: string): void {
    try {
      this.#store?.removeItem(this.#prefix + key);
    } catch {
      // A storage that cannot be written has nothing of ours in it.
    }
  }

  /** All kept texts with their keys, in no particular order. */
  entries(): [key: string, text: string][] {
    const found: [string, string][] = [];
    try {
      for (let index = 0; index < (this.#store?.length ?? 0); index += 1) {
        const key = this.#store?.key(index);
        if (!key?.startsWith(this.#prefix)) continue;
        const text = this.#store?.getItem(key);
        if (text != null) found.push([key.slice(this.#prefix.length), text]);
      }
    } catch {
      return found;
    }
    return found;
  }
}

/** The page's `localStorage`, or `null` where the host forbids it (reading it may throw). */
export function pageStorage(): KeyValueStore | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
