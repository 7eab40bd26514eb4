/** From a task to its first draft, and from a draft to what is decided. Pure functions. */
import type {
  TaskBody,
  WireAnswer,
  WireDecision,
  WireEvent,
  WireSpan,
  WireTask,
} from "./protocol.gen";
import { keyOf, sorted } from "./spans";
import type { Current, Draft, Side } from "./view";

const SPAN_VIEWS: ReadonlySet<string> = new Set(["ner_manual", "spans_manual"]);

/** Whether the spans of a task are suggestions to be corrected. */
export function isCorrected(task: TaskBody): boolean {
  return SPAN_VIEWS.has(task._view_id);
}

/** The draft of a card that nobody has touched: the suggestions stand as they are. */
export function untouched({ task }: WireTask): Draft {
  return { spans: null, accept: task.accept ?? [], note: "", flagged: false, complete: false };
}

/** The draft that would lead to a given decision: an answered card is shown as it was left. */
export function draftOf(decision: WireDecision, task: TaskBody): Draft {
  return {
    spans: task._view_id === "ner" ? replacements(decision, task) : decision.spans,
    accept: decision.accept ?? [],
    note: decision.note ?? "",
    flagged: decision.flagged,
    complete: decision.complete ?? false,
  };
}

/** The spans of a yes/no answer that are neither asked about nor known before. */
function replacements({ answer, spans }: WireDecision, task: TaskBody): WireSpan[] | null {
  if (answer !== "accept") return null;
  const old = new Set([...(task.spans ?? []), ...(task.known ?? [])].map(keyOf));
  const own = (spans ?? []).filter((span) => !old.has(keyOf(span)));
  return own.length > 0 ? own : null;
}

export function isTouched(task: WireTask, draft: Draft): boolean {
  const first = untouched(task);
  return (
    draft.spans !== null ||
    draft.note !== "" ||
    draft.flagged ||
    draft.complete ||
    draft.accept.length !== first.accept.length ||
    draft.accept.some((id, index) => id !== first.accept[index])
  );
}

/**
 * What is decided by answering a card as it stands.
 *
 * Accepting a card of spans confirms what is shown, so its spans are never `null`. A yes/no card
 * repeats the spans that it asked about, or has those drawn in their place; when there is nothing
 * else in the text, its spans are all there are. Rejecting or ignoring says nothing about untouched
 * spans.
 */
export function decide(task: TaskBody, draft: Draft, answer: WireAnswer): WireDecision {
  return {
    answer,
    spans: decidedSpans(task, draft, answer),
    accept: task._view_id === "choice" || task.options !== undefined ? [...draft.accept] : null,
    note: draft.note.trim() || null,
    flagged: draft.flagged,
    ...(draft.complete && task._view_id === "ner" && answer !== "ignore" && { complete: true }),
  };
}

/** Whether another span was drawn in the place of the one that is asked about. */
export function isReplaced({ task, draft }: Pick<Current, "task" | "draft">): boolean {
  return task.task._view_id === "ner" && (draft.spans ?? []).length > 0;
}

function decidedSpans(task: TaskBody, draft: Draft, answer: WireAnswer): WireDecision["spans"] {
  if (task._view_id === "ner") return answer === "ignore" ? null : judgedSpans(task, draft, answer);
  if (draft.spans !== null) return [...draft.spans];
  return isCorrected(task) && answer === "accept" ? (task.spans ?? []) : null;
}

function judgedSpans(task: TaskBody, draft: Draft, answer: WireAnswer): WireDecision["spans"] {
  const isRight = answer === "accept";
  const judged = isRight && draft.spans?.length ? draft.spans : (task.spans ?? null);
  if (!draft.complete) return judged && [...judged];
  return sorted([...(task.known ?? []), ...(isRight ? (judged ?? []) : [])]);
}

/** The event of answering the card on top. */
export function answerEvent(
  id: string,
  { task, draft, revises }: Current,
  answer: WireAnswer,
  startedAt: number,
): WireEvent {
  return {
    id,
    kind: "answer",
    task_hash: task.task._task_hash,
    supersedes: revises,
    task: task.task,
    decision: decide(task.task, draft, answer),
    started_at: startedAt,
    ended_at: Date.now() / 1000,
  };
}

/** The event of taking an answer back (`undo`) or letting it stand again (`redo`). */
export function reversal(
  id: string,
  kind: "undo" | "redo",
  entry: { event_id: string; task_hash: number },
): WireEvent {
  return {
    id,
    kind,
    task_hash: entry.task_hash,
    supersedes: entry.event_id,
    task: null,
    decision: null,
    started_at: null,
    ended_at: Date.now() / 1000,
  };
}

/** The answers among these events that stand: neither taken back nor replaced, oldest first. */
export function standing(events: readonly WireEvent[]): WireEvent[] {
  const given = new Map<string, WireEvent>();
  const gone = new Map<string, WireEvent>(); // taken back or replaced
  const leave = (id: string) => {
    const event = given.get(id);
    if (event) gone.set(id, event);
    given.delete(id);
  };
  const restore = (id: string) => {
    const event = gone.get(id);
    if (event) given.set(id, event);
  };
  for (const event of events) {
    const target = event.supersedes ?? "";
    if (event.kind === "redo") {
      restore(target);
      leave(gone.get(target)?.supersedes ?? "");
    } else {
      leave(target);
      if (event.kind === "answer") given.set(event.id, event);
      else restore(gone.get(target)?.supersedes ?? "");
    }
  }
  return [...given.values()];
}

/** The answers among unsaved events that stand, as lines of Prodigy's JSON. */
export function asJsonLines(events: readonly WireEvent[]): string {
  return standing(events).map(jsonLine).join("");
}

function jsonLine(event: WireEvent): string {
  const { answer, spans, accept, note, flagged, complete } = event.decision ?? {};
  const line = {
    ...event.task,
    ...(spans && { spans }),
    ...(accept && { accept }),
    ...(note && { note }),
    ...(flagged && { flagged }),
    ...(complete && { complete }),
    answer,
    _timestamp: Math.floor(event.ended_at),
  };
  return `${JSON.stringify(line)}\n`;
}

/** Whether a card was cut from a longer text that goes on at this side. */
export function canWiden(
  { task: { task }, revises }: Pick<Current, "task" | "revises">,
  side: Side,
): boolean {
  return revises === null && task.origin !== undefined && !!task.context?.[side].trim();
}
