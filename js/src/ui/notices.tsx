/** What the kernel, the outbox or the card itself has to say above the text. */
import type { VNode } from "preact";
import type { Notice } from "../protocol.gen";

interface Props {
  readonly notices: readonly Notice[];
  onDismiss(code: string): void;
}

export function Notices({ notices, onDismiss }: Props): VNode | null {
  if (notices.length === 0) return null;
  return (
    <div class="notices">
      {notices.map(({ level, code, message, hint }) => (
        <div
          key={code}
          class={`notice ${level}`}
          data-notice={code}
          role={level === "error" ? "alert" : "status"}
        >
          <p>
            {message}
            {hint && <span class="hint"> {hint}</span>}
          </p>
          <button
            type="button"
            class="close"
            aria-label="Dismiss"
            data-action="dismiss"
            onClick={() => onDismiss(code)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
