/**
 * What the cards see and what they may ask for: the seam between `session.ts` (state, no DOM)
 * and `cards/`, `ui/` (DOM, no transport). Offsets here are code points, as on the wire.
 */
import type { ReadonlySignal } from "@preact/signals";
import type {
  AlikeBy,
  AlikeReply,
  CardConfig,
  CardState,
  HistoryEntry,
  ModelState,
  Notice,
  Progress,
  SaveState,
  WireSpan,
  WireTask,
} from "./protocol.gen";

/** What the annotator has done to the card on top, before answering. */
export interface Draft {
  /**
   * `null`: never touched (the suggestions stand as they are). On a yes/no card: the spans that are
   * right instead of the one asked about.
   */
  readonly spans: readonly WireSpan[] | null;
  readonly accept: readonly string[];
  readonly note: string;
  readonly flagged: boolean;
  /** On a yes/no card: there is nothing else of this label in the text. */
  readonly complete: boolean;
}

/** The card on top. */
export interface Current {
  readonly task: WireTask;
  readonly draft: Draft;
  /** Event id of the answer that is being looked at again; `null` for a new card. */
  readonly revises: string | null;
  /** Why the kernel refused the last answer to this card. */
  readonly refusal: string | null;
}

/** What would be answered like an earlier answer. */
export interface Alike {
  /** The answer that the others would get. */
  readonly entry: HistoryEntry;
  readonly by: AlikeBy;
  /** `null` while they are looked for. */
  readonly found: AlikeReply | null;
  readonly isStoring: boolean;
  readonly error: string | null;
}

export type Connection = "connecting" | "live" | "busy" | "lost" | "closed";

/** A neighbour of the text on the card. */
export type Side = "before" | "after";

/** Everything a card may do. */
export type Command =
  | { type: "answer"; answer: "accept" | "reject" | "ignore" }
  | { type: "undo" }
  | { type: "redo" }
  | { type: "open"; eventId: string }
  | { type: "leave" } // stop revising, back to the queue
  | { type: "spans"; spans: readonly WireSpan[] } // one editing step, undoable within the card
  | { type: "accept"; ids: readonly string[] }
  | { type: "note"; note: string }
  | { type: "flag" }
  | { type: "complete" } // "nothing else here", on or off
  | { type: "widen"; side: Side } // join the sentence before or after
  | { type: "alike"; by?: AlikeBy } // look for texts like the last one
  | { type: "propagate"; exclude: readonly string[] } // answer what was found, except these keys
  | { type: "closeAlike" }
  | { type: "label"; label: string } // the active label of the palette
  | { type: "olderHistory" }
  | { type: "dismiss"; code: string }
  | { type: "retry" };

/** The state that cards render; one object per model, shared by all its views. */
export interface CardView {
  readonly config: ReadonlySignal<CardConfig>;
  readonly state: ReadonlySignal<CardState>;
  readonly current: ReadonlySignal<Current | null>;
  readonly activeLabel: ReadonlySignal<string>;
  readonly progress: ReadonlySignal<Progress>;
  /** The model in the loop; `null` where none learns. */
  readonly model: ReadonlySignal<ModelState | null>;
  /** "Label all like this" is open. */
  readonly alike: ReadonlySignal<Alike | null>;
  /** How many open texts are like the last answered one. */
  readonly offered: ReadonlySignal<number>;
  readonly history: ReadonlySignal<readonly HistoryEntry[]>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  readonly saved: ReadonlySignal<SaveState>;
  readonly waiting: ReadonlySignal<number>; // events not acknowledged yet
  readonly connection: ReadonlySignal<Connection>;
  readonly saveError: ReadonlySignal<string | null>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Said once to screen readers (aria-live). */
  readonly announcement: ReadonlySignal<string>;
  dispatch(command: Command): void;
  /** All unsaved answers as JSON lines (Prodigy-shaped task dicts), the last resort. */
  unsavedAsJson(): string;
}
