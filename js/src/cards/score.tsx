/** What the model thinks of what is asked. */
import type { VNode } from "preact";

export function Score({ score }: { score: number }): VNode {
  return (
    <div class="why">
      <span>model</span>
      <meter class="bar" min={0} max={1} value={score} aria-label="Score">
        {score.toFixed(2)}
      </meter>
      <span>{score.toFixed(2)}</span>
    </div>
  );
}
