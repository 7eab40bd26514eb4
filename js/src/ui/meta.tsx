/** Where a text comes from and what its source says about it. */
import type { VNode } from "preact";
import type { TaskBody } from "../protocol.gen";

export function Meta({ task }: { task: TaskBody }): VNode | null {
  const why = task._why;
  const toldAbove = (key: string) =>
    why !== undefined && (key === "score" || (key === "nearest" && why.reason === "similar"));
  const entries = Object.entries(task.meta ?? {}).filter(([key]) => !toldAbove(key));
  const place = task._source?.place;
  if (entries.length === 0 && typeof place !== "string" && !task.origin) return null;
  return (
    <dl class="meta">
      {task.origin && (
        <div>
          <dt class="hidden">cut</dt>
          <dd data-cut>part of a longer text</dd>
        </div>
      )}
      {entries.map(([key, value]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{inWords(value)}</dd>
        </div>
      ))}
      {typeof place === "string" && (
        <div>
          <dt class="hidden">source</dt>
          <dd>{place}</dd>
        </div>
      )}
    </dl>
  );
}

function inWords(value: unknown): string {
  if (typeof value === "number" && !Number.isInteger(value)) return value.toPrecision(3);
  return typeof value === "string" ? value : JSON.stringify(value);
}
