/** A model's score and how it has changed, in figures and in words. */
import type { VNode } from "preact";

/** A score as people see it; what the model has no opinion on is a dash. */
export function figure(score: number | null | undefined): string {
  return score == null ? "–" : score.toFixed(2);
}

/** The visible change: `▲ .12`; empty where two decimals are the same. */
export function change(score: number, was: number): string {
  const by = Number(figure(score)) - Number(figure(was));
  const size = Math.abs(by).toFixed(2).replace(/^0/, "");
  return size === ".00" ? "" : `${by > 0 ? "▲" : "▼"} ${size}`;
}

/** The same for those who hear it. */
export function inWords(score: number | null | undefined, was: number | null | undefined): string {
  if (score == null) return "no suggestion";
  const isSame = was == null || change(score, was) === "";
  return `${figure(score)}${isSame ? "" : `, was ${figure(was)} before your last answers`}`;
}

interface Props {
  readonly score: number | null | undefined;
  readonly was?: number | null | undefined;
}

/** Figures that line up; whoever shows them says `inWords` elsewhere. */
export function Score({ score, was }: Props): VNode {
  return (
    <span class="figures" aria-hidden="true">
      {score != null && was != null && <span>{change(score, was)}</span>}
      <b>{figure(score)}</b>
    </span>
  );
}
