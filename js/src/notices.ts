/** What the card tells besides the task: by code, a later notice replaces the earlier one. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Notice } from "./protocol.gen";
import type { Link } from "./transport";

const LOST = "lost";

export class Notices {
  readonly #shown = signal<readonly Notice[]>([]);
  /** The annotator does not want to read about the lost kernel; reset when it is back. */
  readonly lossDismissed = signal(false);

  get shown(): ReadonlySignal<readonly Notice[]> {
    return this.#shown;
  }

  put(...notices: readonly Notice[]): void {
    if (notices.length === 0) return;
    const codes = new Set(notices.map((notice) => notice.code));
    this.#shown.value = [...this.#shown.value.filter(({ code }) => !codes.has(code)), ...notices];
  }

  dismiss(code: string): void {
    if (code === LOST) this.lossDismissed.value = true;
    this.#shown.value = this.#shown.value.filter((notice) => notice.code !== code);
  }
}

/** What to say about a lost kernel; it goes away by itself when the kernel is back. */
export function linkNotices(link: Link, unsaved: number): Notice[] {
  if (link !== "lost") return [];
  const answers = unsaved === 1 ? "1 answer is" : `${unsaved} answers are`;
  return [
    {
      level: unsaved > 0 ? "error" : "warning",
      code: LOST,
      message:
        unsaved > 0
          ? `The kernel is gone: ${answers} not saved yet, but kept in this browser.`
          : "The kernel is gone.",
      hint:
        unsaved > 0 ? "Run the cell again to save them and go on." : "Run the cell again to go on.",
    },
  ];
}

export const NOT_KEPT: Record<"full" | "unreadable", Notice> = {
  full: {
    level: "warning",
    code: "not_kept",
    message:
      "This browser's storage is full or forbidden: unsaved answers are kept in memory only.",
    hint: "Do not close or reload the page until everything is saved.",
  },
  unreadable: {
    level: "error",
    code: "outbox_unreadable",
    message: "An unsaved answer of an earlier page cannot be read and was not sent.",
    hint: "It is kept in the browser's local storage under a key that begins with nba:outbox.",
  },
};

/** Accepting says both: what was asked is wrong, what was drawn is right. */
export const REPLACED: Notice = {
  level: "info",
  code: "replaced",
  message: "You drew another span in the place of this one.",
  hint: "Accept to store both facts; take the drawn span back (Escape) to reject only.",
};

export function mismatch(page: number, kernel: unknown): Notice {
  return {
    level: "error",
    code: "protocol_mismatch",
    message: `The card speaks version ${page} of the protocol, the kernel version ${String(kernel)}.`,
    hint: "Restart the kernel, reload the page and run the cell again.",
  };
}

export function continued(reason: string): Notice {
  return {
    level: "info",
    code: "closed",
    message: reason || "This session was continued in another card.",
    hint: "This card takes no more answers; those already given are still saved.",
  };
}

export function answeredElsewhere(touched: boolean): Notice {
  return {
    level: touched ? "warning" : "info",
    code: "answered_elsewhere",
    message: touched
      ? "This text was answered elsewhere meanwhile. Your answer would replace that one."
      : "The text on top was answered elsewhere; here is the next one.",
    hint: null,
  };
}
