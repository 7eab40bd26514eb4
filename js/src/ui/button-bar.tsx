/** The foot of the card: the answers, undo, and what else can be done with a card. */
import type { VNode } from "preact";
import type { KeyCommand, Keymap } from "../keymap";
import { Keys } from "./keys";

interface Props {
  readonly keymap: Keymap;
  readonly canAnswer: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly hasAnswers: boolean;
  /** How many texts are like the last answered one. */
  readonly offered: number;
  readonly flagged: boolean;
  readonly hasNote: boolean;
  readonly hasInstructions: boolean;
  onCommand(command: KeyCommand): void;
}

export function ButtonBar(props: Props): VNode {
  const { keymap, canAnswer, offered } = props;
  const button = (
    command: KeyCommand,
    name: string,
    look: string,
    disabled: boolean,
    pressed?: boolean,
  ) => (
    <button
      type="button"
      class={`button ${look}`}
      data-action={command}
      aria-keyshortcuts={keymap.keys(command)[0]}
      aria-pressed={pressed}
      // A disabled button would lose the focus: it stays and does nothing.
      aria-disabled={disabled}
      onClick={() => !disabled && props.onCommand(command)}
    >
      {name} <Keys keys={keymap.keys(command)[0]} />
    </button>
  );
  const small = (
    command: KeyCommand,
    sign: string,
    name: string,
    pressed?: boolean,
    look = "ghost",
  ) => (
    <button
      type="button"
      class={`button ${look} small`}
      data-action={command}
      aria-label={name}
      aria-pressed={pressed}
      title={`${name} (${keymap.keys(command)[0] ?? ""})`}
      onClick={() => props.onCommand(command)}
    >
      {sign}
    </button>
  );
  return (
    <div class="foot" role="toolbar" aria-label="Answer">
      {button("accept", "Accept", "accept", !canAnswer)}
      {button("reject", "Reject", "reject", !canAnswer)}
      {button("ignore", "Skip", "", !canAnswer)}
      {button("undo", "Undo", "ghost", !props.canUndo)}
      {props.canRedo && button("redo", "Redo", "ghost", false)}
      <span class="more">
        {props.hasAnswers &&
          small(
            "alike",
            offered > 0 ? `≡ ${offered} more` : "≡",
            `Label ${offered > 0 ? `${offered} more` : "all"} like the last one`,
            undefined,
            offered > 0 ? "accented" : "ghost",
          )}
        {small("flag", "⚑", "Flag", props.flagged)}
        {small("note", "✎", "Note", props.hasNote)}
        {props.hasInstructions && small("instructions", "ℹ", "Instructions")}
        {small("help", "?", "Keys")}
      </span>
    </div>
  );
}
