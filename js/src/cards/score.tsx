/** What the model thinks of what is asked. */
import type { VNode } from "preact";

export function Score({ score }: { score: number }): VNode {
  return (
    <div class="why">
      <span>model</span>
      <progress class="bar" max={1} value={score} aria-label="Score">
        {score.toFixed(2)}
      </progress>
      <span>{score.toFixed(2)}</span>
    </div>
  );
}
