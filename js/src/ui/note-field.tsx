/** A note that goes with the answer. */
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly note: string;
  onNote(note: string): void;
  onLeave(): void;
}

export function NoteField({ note, onNote, onLeave }: Props): VNode {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <div class="note">
      <textarea
        ref={field}
        rows={2}
        dir="auto"
        aria-label="Note"
        placeholder="A note to go with the answer. Enter goes back to the card."
        value={note}
        onInput={(event) => onNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === "Escape" || (event.key === "Enter" && !event.shiftKey)) {
            event.preventDefault();
            onLeave();
          }
        }}
      />
    </div>
  );
}
