/** The small toolbar at the selected span. */
import type { RefObject, VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { SpanEditor } from "./editor";

interface Props {
  readonly box: RefObject<HTMLElement | null>;
  readonly editor: SpanEditor;
  readonly labels: readonly string[];
  focusCard(): void;
}

export function SpanToolbar({ box, editor, labels, focusCard }: Props): VNode | null {
  const bar = useRef<HTMLDivElement>(null);
  const span = editor.selected.value;
  const key = span && editor.selectedKey.value;
  useLayoutEffect(() => {
    if (key && box.current && bar.current) place(bar.current, box.current, key);
  }, [key, box]);
  if (!span) return null;
  const then = (act: () => void) => () => {
    act();
    focusCard();
  };
  const known = labels.includes(span.label) ? labels : [span.label, ...labels];
  return (
    <div class="toolbar" role="toolbar" aria-label="Span" data-floating ref={bar}>
      {known.length > 1 && (
        <select
          aria-label="Label of the span"
          value={span.label}
          onChange={(event) => {
            const { value } = event.currentTarget;
            then(() => editor.applyLabel(value))();
          }}
        >
          {known.map((label) => (
            <option key={label} value={label}>
              {label}
            </option>
          ))}
        </select>
      )}
      {span.source !== undefined && span.score !== undefined && (
        <span class="figures">{span.score.toFixed(2)}</span>
      )}
      {span.source !== undefined && (
        <button
          type="button"
          class="button small"
          data-action="confirm"
          onClick={then(() => editor.confirm(span))}
        >
          Confirm
        </button>
      )}
      <button
        type="button"
        class="button small reject"
        data-action="remove"
        onClick={then(() => editor.remove(span))}
      >
        Remove
      </button>
    </div>
  );
}

/** Above the span where there is room, else below it; always inside the box. */
function place(bar: HTMLElement, box: HTMLElement, key: string): void {
  const marks = [...box.querySelectorAll<HTMLElement>("mark")].filter(
    (mark) => mark.dataset.key === key,
  );
  const first = marks[0]?.getClientRects()[0];
  const last = marks.at(-1)?.getClientRects();
  const lowest = last?.[last.length - 1];
  if (!first || !lowest) return;
  const outer = box.getBoundingClientRect();
  const [width, height] = [bar.offsetWidth, bar.offsetHeight];
  const left = Math.max(6, Math.min(first.left - outer.left, box.clientWidth - width - 6));
  const above = first.top - outer.top - height - 6;
  const top = above >= 0 ? above : lowest.bottom - outer.top + 6;
  bar.style.left = `${left}px`;
  bar.style.top = `${top + box.scrollTop}px`;
}
