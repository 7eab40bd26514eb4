/** The model in the loop: its version, what it has still to learn, and how good it has become. */
import type { VNode } from "preact";
import type { CurvePoint, ModelState } from "../protocol.gen";

const number = new Intl.NumberFormat("en");

export function ModelPanel({ model }: { model: ModelState | null }): VNode | null {
  if (!model) return null;
  const { version, training, waiting, curve, advice } = model;
  const last = curve.at(-1);
  return (
    <section class="model" data-model={version}>
      <p class="caption">Model</p>
      <p>
        {version}
        {training && " · training…"}
        {waiting > 0 && <span class="muted"> (+{plural(waiting, "answer")} waiting)</span>}
      </p>
      {last ? (
        <>
          <div class="row apart curve">
            <span>Learning curve</span>
            <b>F {last.f.toFixed(2)}</b>
          </div>
          <Curve points={curve} last={last} />
          <p class="muted">
            {last.low.toFixed(2)} to {last.high.toFixed(2)} (95 %), {measured(model)}
          </p>
        </>
      ) : (
        !advice && <p class="muted">No curve yet: {MISSING[model.measured_by]}.</p>
      )}
      {advice && <p class="advice">{advice}</p>}
    </section>
  );
}

function plural(count: number, word: string): string {
  return `${number.format(count)} ${word}${count === 1 ? "" : "s"}`;
}

function measured({ measured_by, measured_on }: ModelState): string {
  return measured_by === "eval"
    ? `on ${plural(measured_on, "eval text")}`
    : `on ${plural(measured_on, "random text")} the model had not seen`;
}

const MISSING = {
  eval: "the model has not been measured",
  random: "it takes a few random texts, and labels on them",
};

const WIDTH = 180;
const HEIGHT = 62;
const EDGE = 4;

/** F over answers, from 0 up, in the band of its 95 % interval. */
function Curve({ points, last }: { points: readonly CurvePoint[]; last: CurvePoint }): VNode {
  const most = Math.max(1, last.answers);
  const top = Math.max(0.1, ...points.map(({ high }) => high));
  const place = ({ answers }: CurvePoint, value: number) => {
    const x = EDGE + (answers / most) * (WIDTH - 2 * EDGE);
    const y = HEIGHT - EDGE - (value / top) * (HEIGHT - 2 * EDGE);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  const line = points.map((point) => place(point, point.f));
  const high = points.map((point) => place(point, point.high));
  const low = points.map((point) => place(point, point.low)).reverse();
  const [x, y] = place(last, last.f).split(" ");
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT + 12}`}
      role="img"
      aria-label={`F ${last.f.toFixed(2)} after ${plural(last.answers, "answer")}`}
    >
      <path class="axis" d={`M${EDGE} ${HEIGHT}H${WIDTH - EDGE}`} />
      <path class="band" d={`M${[...high, ...low].join("L")}Z`} />
      <path class="line" d={`M${line.join("L")}`} />
      <circle cx={x} cy={y} r={2.5} />
      <text x={EDGE} y={HEIGHT + 11}>
        0
      </text>
      <text x={WIDTH - EDGE} y={HEIGHT + 11} text-anchor="end">
        {number.format(last.answers)}
      </text>
    </svg>
  );
}
