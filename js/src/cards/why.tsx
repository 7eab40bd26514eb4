/** Why this card is shown, and what the model thinks of it. */
import type { VNode } from "preact";
import { isCorrected } from "../decision";
import type { TaskBody } from "../protocol.gen";
import { change, figure } from "../ui/score";

export function Why({ task }: { task: TaskBody }): VNode | null {
  const why = task._why;
  const asked = task._view_id === "ner" && task.spans?.length === 1 ? task.spans[0] : undefined;
  // Where a label is asked about, the score stands beside it.
  const isBeside = task._view_id === "classification";
  const score = why ? (isBeside ? null : why.score) : asked?.score;
  if (!why && score === undefined) return null;
  return (
    <div class="why" data-why={why?.reason}>
      {score != null && (
        <p>
          <span>{isCorrected(task) || task.options ? "sure of this text" : "model"}</span>
          <progress class="bar" max={1} value={score} aria-label="Score">
            {figure(score)}
          </progress>
          <span class="figures">
            <b>{figure(score)}</b>
            {why?.was != null && <Change score={score} was={why.was} />}
          </span>
        </p>
      )}
      {why && (
        <p>
          <span>asked because</span>
          <span class="reason" dir="auto">
            {why.text}
          </span>
          {why.version && <span class="figures">model {why.version}</span>}
        </p>
      )}
    </div>
  );
}

function Change({ score, was }: { score: number; was: number }): VNode {
  const [sign = ""] = change(score, was);
  return <span>{`${sign && `${sign} `}was ${figure(was)}`}</span>;
}
