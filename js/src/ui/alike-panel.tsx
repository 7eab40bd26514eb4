/** The texts that would be answered like an earlier one: a preview, with exceptions. */
import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Palette } from "../colors";
import { layout } from "../layout";
import type { AlikeBy, AlikeReply, AlikeRow } from "../protocol.gen";
import { Utf16Text } from "../utf16";
import type { Alike, Command } from "../view";
import { rove } from "./roving";

interface Props {
  readonly alike: Alike;
  readonly palette: Palette;
  readonly ways: readonly AlikeBy[];
  dispatch(command: Command): void;
  onClose(): void;
  /** The panel is gone, by whomever. */
  onLeave(): void;
}

const NO_KEYS: ReadonlySet<string> = new Set();
const NAMES: Readonly<Record<AlikeBy, string>> = {
  text: "The same text",
  string: "The same words",
  similar: "Similar texts",
};
const number = new Intl.NumberFormat("en");

export function AlikePanel(props: Props): VNode {
  const { alike, ways, dispatch, onClose, onLeave } = props;
  const { entry, found, error, isStoring } = alike;
  const [except, setExcept] = useState(NO_KEYS);
  const panel = useRef<HTMLDivElement>(null);
  const count = (found?.total ?? 0) - except.size;
  useEffect(() => setExcept(NO_KEYS), [found]);
  // The keyboard starts at what will most likely be pressed, and ends at the card.
  const isFound = found !== null;
  const hadFound = useRef(false);
  useEffect(() => {
    if (!isFound || hadFound.current) return;
    hadFound.current = true;
    const first = found.total > 0 ? "[data-action=propagate]" : "input:checked";
    panel.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
  }, [isFound, found]);
  useEffect(() => onLeave, [onLeave]);
  const propagate = () => {
    if (count > 0 && !isStoring) dispatch({ type: "propagate", exclude: [...except] });
  };
  const toggle = (key: string) => {
    const others = new Set(except);
    if (!others.delete(key)) others.add(key);
    setExcept(others);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter, from whichever box has the focus
    <div
      class="alike"
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        propagate();
      }}
    >
      <p>
        As the answer <b>{entry.answer}</b> to <bdi class="excerpt">{entry.excerpt}</bdi>
      </p>
      <div class="row" role="radiogroup" aria-label="What counts as like it">
        {ways.map((by) => (
          <label key={by}>
            <input
              type="radio"
              name="alike"
              checked={by === alike.by}
              data-by={by}
              onChange={() => dispatch({ type: "alike", by })}
            />
            {NAMES[by]}
          </label>
        ))}
      </div>
      <p class="muted" aria-live="polite">
        {found ? summary(found) : !error && "Looking…"}
      </p>
      {found?.notes.map((note) => (
        <p key={note} class="muted">
          {note}
        </p>
      ))}
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <ul
        onKeyDown={(event) => {
          rove(event, "input");
        }}
      >
        {found?.rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            palette={props.palette}
            isTaken={!except.has(row.key)}
            onToggle={() => toggle(row.key)}
          />
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="button accept"
          data-action="propagate"
          aria-disabled={count === 0 || isStoring}
          onClick={propagate}
        >
          {isStoring ? "Storing…" : `Label ${number.format(count)}`}
        </button>
        <button type="button" class="button" data-action="cancel" onClick={onClose}>
          Cancel
        </button>
      </div>
    </div>
  );
}

function summary({ total, looked_at, complete, rows }: AlikeReply): string {
  const looked = `${complete ? "all" : "the first"} ${number.format(looked_at)} texts`;
  const hidden = total - rows.length;
  const more = hidden > 0 ? `; ${number.format(hidden)} of them are not listed here` : "";
  return total === 0
    ? `Nothing like it in ${looked}.`
    : `${number.format(total)} like it in ${looked}${more}.`;
}

interface RowProps {
  readonly row: AlikeRow;
  readonly palette: Palette;
  readonly isTaken: boolean;
  onToggle(): void;
}

function Row({ row, palette, isTaken, onToggle }: RowProps): VNode {
  return (
    <li>
      <label>
        <input type="checkbox" checked={isTaken} data-key={row.key} onChange={onToggle} />
        <bdi>{row.excerpt ? marked(row, palette) : "(empty)"}</bdi>
        {row.labels.map((label) => (
          <span key={label} class="tag">
            {label}
          </span>
        ))}
        {row.similarity < 1 && <span class="figures">{row.similarity.toFixed(2)}</span>}
      </label>
    </li>
  );
}

/** The excerpt with its marks, which never nest here. */
function marked({ excerpt, marks }: AlikeRow, palette: Palette): ComponentChildren {
  const text = new Utf16Text(excerpt);
  return layout(marks, 0, text.length).map((node) => {
    const words = text.slice(node.start, node.end);
    if (!("span" in node)) return words;
    const { label } = node.span;
    const hue = palette.of(label);
    return (
      <mark key={node.start} class={hue.class} style={hue.style}>
        {words}
        <span class="tag">{label}</span>
      </mark>
    );
  });
}
