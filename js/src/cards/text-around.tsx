/** The text around a card that was cut from a longer one: to be read and copied, never labelled. */
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { canWiden } from "../decision";
import type { CardView, Current, Side } from "../view";
import { PlainText } from "./plain-text";

/** The text on both sides, and how more of it is joined to the card. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** Join the sentence at a side; nothing where that cannot be. */
  readonly joins?: Readonly<Partial<Record<Side, () => void>>>;
}

/** The context of a card, with the means to join it. */
export function useContextOf(view: CardView, current: Current): Around | null {
  const { task, revises } = current;
  return useMemo(() => {
    const { context } = task.task;
    if (!context) return null;
    const join = (side: Side) =>
      canWiden({ task, revises }, side) && {
        [side]: () => view.dispatch({ type: "widen", side }),
      };
    return { ...context, joins: { ...join("before"), ...join("after") } };
  }, [view, task, revises]);
}

/** The kernel sends so many code points: with as many of them there is more beyond. */
const MOST = 200;

export function TextAround({ around, side }: { around: Around; side: Side }): VNode | null {
  const text = around[side];
  if (!text) return null;
  const join = around.joins?.[side];
  const isBefore = side === "before";
  const goesOn = Array.from(text).length >= MOST;
  const button = join && (
    <button
      type="button"
      class="join"
      data-floating
      data-action={isBefore ? "widenBefore" : "widenAfter"}
      aria-label={`Join the sentence ${side}`}
      title={`Join the sentence ${side} (${isBefore ? "[" : "]"})`}
      onClick={join}
    />
  );
  return (
    <>
      {!isBefore && button}
      {/* biome-ignore lint/a11y/useSemanticElements: a stretch of running text */}
      <span
        class={goesOn ? "context goes-on" : "context"}
        role="group"
        aria-label={`Text ${side}, not to be labelled`}
        data-context={side}
      >
        <PlainText text={text} />
      </span>
      {isBefore && button}
    </>
  );
}
