/** Which key means what: one table for the card, the help and the kernel's remapping. */

export type KeyCommand =
  | "accept"
  | "reject"
  | "ignore"
  | "undo"
  | "redo"
  | "flag"
  | "complete" // nothing else of this label is in the text
  | "widenBefore" // join the sentence before
  | "widenAfter"
  | "alike" // label all like the last one
  | "note"
  | "help"
  | "history"
  | "instructions"
  | "confirm" // Enter: label the marked tokens, or accept the card
  | "cancel" // Escape: drop the selection, or leave the card
  | "search" // to the search box of the labels
  | "cursorLeft"
  | "cursorRight"
  | "cursorUp"
  | "cursorDown"
  | "cursorStart"
  | "cursorEnd"
  | "extendLeft"
  | "extendRight"
  | "extendUp"
  | "extendDown"
  | "nextSpan"
  | "previousSpan"
  | "removeSpan"
  | "growStart"
  | "shrinkStart"
  | "growEnd"
  | "shrinkEnd"
  | `label${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`;

/**
 * Keys by command. A key is what it types in lower case (`a`, `?`, `1`) or its name (`enter`,
 * `arrowleft`, `space`); `shift+` goes before letters and names only.
 */
export const DEFAULT_KEYS: Readonly<Record<KeyCommand, readonly string[]>> = {
  accept: ["a"],
  reject: ["x"],
  ignore: ["space"],
  undo: ["backspace", "z"],
  redo: ["shift+backspace", "shift+z"],
  flag: ["f"],
  complete: ["n"],
  widenBefore: ["["],
  widenAfter: ["]"],
  alike: ["l"],
  note: ["m"],
  help: ["?"],
  history: ["h"],
  instructions: ["i"],
  confirm: ["enter"],
  cancel: ["escape"],
  search: ["/"],
  cursorLeft: ["arrowleft"],
  cursorRight: ["arrowright"],
  cursorUp: ["arrowup"],
  cursorDown: ["arrowdown"],
  cursorStart: ["home"],
  cursorEnd: ["end"],
  extendLeft: ["shift+arrowleft"],
  extendRight: ["shift+arrowright"],
  extendUp: ["shift+arrowup"],
  extendDown: ["shift+arrowdown"],
  nextSpan: ["j"],
  previousSpan: ["k"],
  removeSpan: ["delete"],
  growStart: [","],
  shrinkStart: ["<"],
  growEnd: ["."],
  shrinkEnd: [">"],
  label1: ["1"],
  label2: ["2"],
  label3: ["3"],
  label4: ["4"],
  label5: ["5"],
  label6: ["6"],
  label7: ["7"],
  label8: ["8"],
  label9: ["9"],
  label10: ["0"],
};

/** Other names under which keys are known. */
const ALIASES: Readonly<Record<string, string>> = {
  " ": "space",
  spacebar: "space",
  esc: "escape",
  return: "enter",
  del: "delete",
  left: "arrowleft",
  right: "arrowright",
  up: "arrowup",
  down: "arrowdown",
};

export interface Keymap {
  /** The command of a key press; `null` for keys that are not ours. */
  command(event: KeyboardEvent): KeyCommand | null;
  /** The keys of a command, for help and hints. */
  keys(command: KeyCommand): readonly string[];
  /** What is wrong with the remapping, in words. */
  readonly problems: readonly string[];
}

/** The default keys with the `keymap` of the configuration put over them. */
export function createKeymap(remapped: Readonly<Record<string, readonly string[]>> = {}): Keymap {
  const problems: string[] = [];
  const keysOf = new Map<string, readonly string[]>(Object.entries(DEFAULT_KEYS));
  const chosen = new Map<string, string>(); // a remapped key wins over a default one
  for (const [command, keys] of Object.entries(remapped)) {
    if (!keysOf.has(command)) {
      problems.push(`there is no command "${command}"; there are ${[...keysOf.keys()].join(", ")}`);
      continue;
    }
    keysOf.set(command, keys.map(normalized));
    for (const key of keys.map(normalized)) {
      const other = chosen.get(key);
      if (other !== undefined && other !== command) {
        problems.push(`the key "${key}" is given to "${other}" and to "${command}"`);
      } else {
        chosen.set(key, command);
      }
    }
  }
  const byKey = new Map<string, string>();
  for (const [command, keys] of keysOf) {
    const own = keys.filter((key) => (chosen.get(key) ?? command) === command);
    keysOf.set(command, own);
    for (const key of own) byKey.set(key, command);
  }
  return {
    command: (event) => (isOurs(event) ? (keyCommand(event, byKey) ?? null) : null),
    keys: (command) => keysOf.get(command) ?? [],
    problems,
  };
}

/** Label number of a command: 0 for `label1`; `null` for other commands. */
export function labelIndex(command: KeyCommand): number | null {
  return command.startsWith("label") ? Number(command.slice(5)) - 1 : null;
}

/** How a key is written for people. */
export function keyName(key: string): string {
  const names: Record<string, string> = {
    "shift+": "⇧",
    arrowleft: "←",
    arrowright: "→",
    arrowup: "↑",
    arrowdown: "↓",
    backspace: "⌫",
    enter: "↵",
  };
  const shift = key.startsWith("shift+") ? (names["shift+"] ?? "") : "";
  const plain = key.slice(shift ? 6 : 0);
  return shift + (names[plain] ?? (plain.length > 1 ? capital(plain) : plain.toUpperCase()));
}

function isOurs(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  return !isEditable(event.composedPath()[0]);
}

/** Whether keys typed here are text. */
export function isEditable(target: EventTarget | undefined | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio"].includes(target.type);
  return target.matches("textarea, select") || target.isContentEditable;
}

function keyCommand(event: KeyboardEvent, byKey: Map<string, string>): KeyCommand | undefined {
  for (const name of keyNames(event)) {
    const command = byKey.get(name);
    if (command !== undefined) return command as KeyCommand;
  }
  return undefined;
}

/** The names of a pressed key, the most literal first: layouts differ, and so do alphabets. */
function keyNames({ key, code, shiftKey }: KeyboardEvent): string[] {
  const typed = key.length === 1 && key !== " " ? key.toLowerCase() : normalized(key);
  const isLetter = typed.toLowerCase() !== typed.toUpperCase();
  const names = [shiftKey && (isLetter || typed.length > 1) ? `shift+${typed}` : typed];
  // The digit row types other characters on some keyboards (AZERTY), and other alphabets have
  // no "a": there the position of the key counts.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit && !shiftKey) names.push(digit);
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  if (letter && !/^[\x20-\x7e]$/.test(typed)) names.push(shiftKey ? `shift+${letter}` : letter);
  return names;
}

function normalized(key: string): string {
  const lower = key.toLowerCase();
  const shift = lower.startsWith("shift+") ? "shift+" : "";
  const plain = lower.slice(shift.length);
  return shift + (ALIASES[plain] ?? plain);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
