/** Progress, speed, last answers and the save light. */
import type { RefObject, VNode } from "preact";
import type { HistoryEntry, Progress } from "../protocol.gen";
import type { CardView } from "../view";
import { ModelPanel } from "./model-panel";
import { SaveLight } from "./save-light";

interface Props {
  readonly view: CardView;
  readonly historyRef: RefObject<HTMLOListElement | null>;
  onOpen(eventId: string): void;
}

export function SidePanel({ view, historyRef, onOpen }: Props): VNode {
  const progress = view.progress.value;
  const { dataset, durable, annotator } = view.config.value;
  return (
    <aside class="side" aria-label="Progress">
      <ProgressBar progress={progress} />
      <Counts progress={progress} />
      <ModelPanel model={view.model.value} />
      <Answers
        entries={view.history.value}
        answered={progress.answered}
        open={view.current.value?.revises ?? null}
        historyRef={historyRef}
        onOpen={onOpen}
        onOlder={() => view.dispatch({ type: "olderHistory" })}
      />
      {progress.unusable_rows > 0 && (
        <p class="warn" title="session.problems lists them">
          {progress.unusable_rows} rows could not be used
        </p>
      )}
      <SaveLight view={view} />
      {!durable && <p class="warn">Answers are lost when the kernel stops.</p>}
      <p class="muted about" title={`${dataset} · ${annotator}`}>
        {dataset}
      </p>
    </aside>
  );
}

const number = new Intl.NumberFormat("en");

function ProgressBar({ progress }: { progress: Progress }): VNode {
  const { answered, total, share, per_hour } = progress;
  const speed = per_hour === null ? null : `${number.format(Math.round(per_hour))} per hour`;
  return (
    <section>
      <p class="caption">Progress</p>
      {share !== null && (
        <progress class="bar" max={1} value={share} aria-label="Answered">
          {Math.round(share * 100)} %
        </progress>
      )}
      <div class="row apart">
        <span>
          {total === null
            ? `${number.format(answered)} answered`
            : `${number.format(answered)} of ${number.format(total)}`}
        </span>
        {speed && <span class="muted">{speed}</span>}
      </div>
    </section>
  );
}

function Counts({ progress }: { progress: Progress }): VNode {
  return (
    <div class="counts">
      <span class="accept">
        <b>{number.format(progress.accept)}</b>accept
      </span>
      <span class="reject">
        <b>{number.format(progress.reject)}</b>reject
      </span>
      <span>
        <b>{number.format(progress.ignore)}</b>skip
      </span>
    </div>
  );
}

const SIGNS = { accept: "✓", reject: "✗", ignore: "–" } as const;

interface AnswersProps {
  readonly entries: readonly HistoryEntry[];
  readonly answered: number;
  readonly open: string | null;
  readonly historyRef: RefObject<HTMLOListElement | null>;
  onOpen(eventId: string): void;
  onOlder(): void;
}

function Answers(props: AnswersProps): VNode | null {
  const { entries } = props;
  if (entries.length === 0) return null;
  return (
    <section class="answers">
      <p class="caption">Last answers</p>
      <ol ref={props.historyRef}>
        {entries.map((entry) => (
          <li key={entry.event_id}>
            <button
              type="button"
              data-answer={entry.answer}
              data-event={entry.event_id}
              aria-current={entry.event_id === props.open ? "true" : undefined}
              title={entry.excerpt}
              onClick={() => props.onOpen(entry.event_id)}
            >
              <span class="sign-of-answer" role="img" aria-label={entry.answer}>
                {SIGNS[entry.answer]}
              </span>
              <bdi class="excerpt">{entry.excerpt || "(empty)"}</bdi>
              {entry.flagged && (
                <span class="flag" role="img" aria-label="flagged">
                  ⚑
                </span>
              )}
            </button>
          </li>
        ))}
        {entries.length < props.answered && (
          <li>
            <button type="button" class="older" onClick={props.onOlder}>
              Older…
            </button>
          </li>
        )}
      </ol>
    </section>
  );
}
