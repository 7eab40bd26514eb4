/** What every card gets, and what it may give back to the root. */
import type { Signal } from "@preact/signals";
import type { RefObject } from "preact";
import type { Palette } from "../colors";
import type { KeyCommand, Keymap } from "../keymap";
import type { HelpTopic } from "../ui/help";
import type { CardView, Current } from "../view";

/** The keys that a card takes before the root does. */
export interface CardControls {
  readonly topics: readonly HelpTopic[];
  /** `false`: not mine. */
  obey(command: KeyCommand): boolean;
}

export interface CardProps {
  readonly view: CardView;
  readonly current: Current;
  readonly palette: Palette;
  readonly keymap: Keymap;
  readonly controls: RefObject<CardControls | null>;
  /** Long lists of options go by score; it stays so for the next cards. */
  readonly likelyFirst: Signal<boolean>;
  /** Put the focus back on the card itself. */
  focusCard(): void;
}
