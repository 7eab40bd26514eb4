// Written by js/gen_protocol.py from nb_annotate/front/protocol*.py: do not edit, run `make js`.

/**
 * @packageDocumentation
 * The messages between kernel and browser: the one place where their types are written.
 *
 * `js/gen_protocol.py` turns this module into `js/src/protocol.gen.ts`; nothing else may describe
 * a message. Every message is one envelope `{v, kind, id, op, body}`:
 *
 * * `req` (browser to kernel) gets exactly one `res` with the same id, errors included;
 * * `evt` (kernel to browser) gets none.
 *
 * Events are delivered at least once: the browser keeps them in an outbox and sends them again
 * until they are acknowledged, the kernel drops those whose id it has already stored.
 * Times are seconds since 1970 (UTC); offsets are code points, end exclusive.
 */

/** Raised whenever a message changes its meaning; the two sides must agree. */
export const PROTOCOL_VERSION = 1;

export type NoticeLevel = "info" | "warning" | "error";

export type EventKind = "answer" | "undo" | "redo";

export type CardState = "loading" | "ready" | "waiting" | "done" | "error";

export type SaveState = "saved" | "waiting" | "failed";

export type WireViewId =
  | "ner"
  | "ner_manual"
  | "spans_manual"
  | "classification"
  | "choice"
  | "text"
  | "review"
  | "compare";

export type WireAnswer = "accept" | "reject" | "ignore";

export type AlikeBy = "text" | "string" | "similar";

export type MessageKind = "req" | "res" | "evt";

export type RequestOp =
  | "hello"
  | "next"
  | "record"
  | "open"
  | "history"
  | "widen"
  | "alike"
  | "propagate";

export type EventOp =
  | "progress"
  | "notice"
  | "answered"
  | "invalidate"
  | "closed"
  | "model"
  | "queue"
  | "offer";

/** A node of the instructions: an allowed tag with children, or plain text. */
export interface RichNode {
  tag?: string;
  text?: string;
  href?: string;
  children?: RichNode[];
}

/**
 * The `_config` trait: how the card looks and behaves. Never any example text.
 *
 * `ahead` is how many cards the browser keeps ready.
 */
export interface CardConfig {
  view_id: WireViewId;
  title: string;
  labels: string[];
  colors: Record<string, string>;
  exclusive: boolean;
  overlap: boolean;
  highlight_chars: boolean;
  validates: boolean;
  ahead: number;
  keymap: Record<string, string[]>;
  instructions: RichNode[];
  dataset: string;
  annotator: string;
  store: string;
  durable: boolean;
}

/** A span of a task or an answer; suggestions have a `source`. */
export interface WireSpan {
  start: number;
  end: number;
  label: string;
  token_start?: number;
  token_end?: number;
  score?: number;
  source?: string;
  pattern?: number | string;
}

/**
 * One option of a choice card; in a comparison it has the `spans` that one of the models found.
 *
 * `score` is the model's probability, `was` that of the version before; `null` is "no opinion".
 */
export interface WireOption {
  id: string;
  text: string;
  score?: number | null;
  was?: number | null;
  spans?: WireSpan[];
}

/**
 * Why a card is shown: `text` is for people, `score` the model's, `was` that of the version before.
 *
 * `merit` is what the card was ranked by among `looked_at` questions, `seconds` the predicted work,
 * `version` the model's.
 */
export interface WireWhy {
  reason: string;
  text: string;
  score: number | null;
  was: number | null;
  merit: number | null;
  seconds: number | null;
  looked_at: number;
  version: string;
}

/** The text around a task that was cut from a longer one: shown, never labelled. */
export interface WireContext {
  before: string;
  after: string;
}

/** Where a task was cut from: the row's id and the first code point; `input_hash` is that of the whole text. */
export interface WireOrigin {
  id: unknown;
  start: number;
  input_hash: number;
}

/**
 * The task itself, without its tokens; unknown keys travel along and come back.
 *
 * `known` are spans that earlier answers found right, shown beside the one that is asked about.
 */
export interface TaskBody {
  text: string;
  _task_hash: number;
  _input_hash: number;
  _view_id: WireViewId;
  spans?: WireSpan[];
  label?: string;
  options?: WireOption[];
  accept?: string[];
  meta?: Record<string, unknown>;
  known?: WireSpan[];
  context?: WireContext;
  origin?: WireOrigin;
  _slice?: string;
  _why?: WireWhy;
  _model_version?: string;
  _source?: Record<string, unknown>;
}

/**
 * A task with its token borders: `bounds` is `[start0, end0, start1, end1, …]`.
 *
 * `disabled` lists the indices of tokens that cannot be selected (white space, special tokens).
 * With `bounds` empty the card works on characters (extended grapheme clusters).
 */
export interface WireTask {
  task: TaskBody;
  bounds: number[];
  disabled: number[];
}

/**
 * What was decided; `spans: null` is "the card has none or they were never touched".
 *
 * In a yes/no card, spans other than the one asked about are the right ones instead of it, and `complete` says
 * that with them and the known ones the text has no others of this label.
 */
export interface WireDecision {
  answer: WireAnswer;
  spans: WireSpan[] | null;
  accept: string[] | null;
  note: string | null;
  flagged: boolean;
  complete?: boolean;
}

/**
 * One thing the annotator did, with an id made in the browser.
 *
 * `answer`: `task`, `decision` and the times are set; `supersedes` names the answer that it revises.
 * `undo`: `supersedes` names the answer taken back. `redo`: `supersedes` names that same answer.
 */
export interface WireEvent {
  id: string;
  kind: EventKind;
  task_hash: number;
  supersedes: string | null;
  task: TaskBody | null;
  decision: WireDecision | null;
  started_at: number | null;
  ended_at: number;
}

/**
 * A given answer, for the list of last answers; `excerpt` is the start of the text.
 *
 * Answers of one `batch` were given at once, like an earlier one: they are taken back together.
 */
export interface HistoryEntry {
  event_id: string;
  task_hash: number;
  answer: WireAnswer;
  excerpt: string;
  ended_at: number;
  flagged: boolean;
  batch?: string;
}

/**
 * A text that would be answered like another one: `key` names it, `marks` are spans in its `excerpt`.
 *
 * `labels` are the categories that it would get.
 */
export interface AlikeRow {
  key: string;
  excerpt: string;
  similarity: number;
  marks: WireSpan[];
  labels: string[];
}

/**
 * Counts over the latest answers of this dataset and annotator.
 *
 * `total` is known only for sources with a length; `share` (0 to 1) is what the bar shows;
 * `per_hour` is the speed over the last twenty answers, pauses of more than two minutes left
 * out. `repeated` questions were asked once; `unusable_rows` are listed by `session.problems`.
 */
export interface Progress {
  accept: number;
  reject: number;
  ignore: number;
  answered: number;
  total: number | null;
  share: number | null;
  per_hour: number | null;
  repeated: number;
  unusable_rows: number;
}

/** How good the model was after so many answers: F of its spans or categories with a 95 % interval. */
export interface CurvePoint {
  answers: number;
  f: number;
  low: number;
  high: number;
}

/**
 * The model in the loop, for the panel.
 *
 * `learned` answers are in it, `waiting` ones are not yet; `measured_on` texts, of the `random` slice or the
 * `eval` dataset, tell the curve. `advice` says what to expect, or why it does not learn.
 */
export interface ModelState {
  version: string;
  learned: number;
  waiting: number;
  training: boolean;
  curve: CurvePoint[];
  measured_on: number;
  measured_by: "random" | "eval";
  advice: string | null;
}

/** Something to be told in the card; `code` is stable, a later notice with it replaces this one. */
export interface Notice {
  level: NoticeLevel;
  code: string;
  message: string;
  hint: string | null;
}

/** Why a request failed, or why one event was refused. */
export interface WireError {
  code: string;
  message: string;
  hint: string | null;
}

/** An event that can never be stored as it is; the card comes back with the message. */
export interface RefusedEvent {
  id: string;
  error: WireError;
}

/** A browser (or a reloaded one) introduces itself; `client` names this page's model. */
export interface HelloRequest {
  client: string;
  host: string;
  protocol: number;
}

/** Everything needed to show the first card. `undone` are answers that can be redone, last first. */
export interface HelloReply {
  tasks: WireTask[];
  exhausted: boolean;
  history: HistoryEntry[];
  undone: HistoryEntry[];
  progress: Progress;
  notices: Notice[];
  model: ModelState | null;
  protocol: number;
}

/** Ask for `want` more tasks; `have` are the hashes already in the browser, answered or not. */
export interface NextRequest {
  client: string;
  want: number;
  have: number[];
}

/** The next tasks; `exhausted` means that nothing will come after them for now. */
export interface NextReply {
  tasks: WireTask[];
  exhausted: boolean;
}

/** Events in the order in which they happened. */
export interface RecordRequest {
  client: string;
  events: WireEvent[];
}

/** `acked` events are committed. `refused` ones are not and never will be. */
export interface RecordReply {
  acked: string[];
  refused: RefusedEvent[];
  progress: Progress;
  notices: Notice[];
}

/** Ask for an answered task as it was answered, to look at it or to revise it. */
export interface OpenRequest {
  event_id: string;
}

/** The task and its latest decision. */
export interface OpenReply {
  task: WireTask;
  decision: WireDecision;
  event_id: string;
}

/** Ask for older answers: those before the given event id. */
export interface HistoryRequest {
  before: string | null;
  limit: number;
}

/** Last answers, newest first. */
export interface HistoryReply {
  history: HistoryEntry[];
}

/** Ask for an open task with the neighbouring sentence joined to it. */
export interface WidenRequest {
  client: string;
  task_hash: number;
  side: "before" | "after";
}

/** The wider task, which takes the place of the one asked about. */
export interface WidenReply {
  task: WireTask;
}

/** Ask for the open texts that are like an answered one: equal, with the same marked words, or similar. */
export interface AlikeRequest {
  client: string;
  event_id: string;
  by: AlikeBy;
}

/**
 * What `propagate` would answer in the same way, the first of `total` as rows.
 *
 * `looked_at` texts of the source were compared; they are all of them if it is `complete`. `notes` say what
 * was left out, and why.
 */
export interface AlikeReply {
  event_id: string;
  by: AlikeBy;
  total: number;
  looked_at: number;
  complete: boolean;
  rows: AlikeRow[];
  notes: string[];
}

/** Answer what the last `alike` of this client found, except the rows with these keys. */
export interface PropagateRequest {
  client: string;
  event_id: string;
  by: AlikeBy;
  exclude: string[];
}

/** So many answers were stored; taking back one of the `batch` takes them all back (`null`: there are none). */
export interface PropagateReply {
  event_id: string;
  batch: string | null;
  stored: number;
}

/** These tasks were answered elsewhere (`client` says where): drop them where unseen. */
export interface AnsweredEvent {
  client: string;
  task_hashes: number[];
}

/** The queue changed: drop unseen tasks and ask for the next ones; if the user selected them, a card not begun goes too. */
export interface InvalidateEvent {
  reason: string;
  selected: boolean;
}

/** So many open questions are like one that this client answered: `alike` by text lists them. */
export interface OfferEvent {
  client: string;
  event_id: string;
  count: number;
}

/** A new version of the model chose anew: these tasks take the place of all unseen ones. */
export interface QueueEvent {
  tasks: WireTask[];
  exhausted: boolean;
}

/** The session ended or was continued in another card; waiting events are still taken. */
export interface ClosedEvent {
  reason: string;
}

/** Browser to kernel. */
export interface Request {
  v: number;
  kind: "req";
  id: string;
  op: RequestOp;
  body: unknown;
}

/** Kernel to browser: the one answer to a request. */
export interface Response {
  v: number;
  kind: "res";
  id: string;
  op: string;
  ok: boolean;
  body: unknown;
  error: WireError | null;
}

/** Kernel to browser, unasked. */
export interface Event {
  v: number;
  kind: "evt";
  id: string;
  op: EventOp;
  body: unknown;
}

/** The body of each op: `REQUEST_BODIES` in Python. */
export interface RequestBodies {
  hello: HelloRequest;
  next: NextRequest;
  record: RecordRequest;
  open: OpenRequest;
  history: HistoryRequest;
  widen: WidenRequest;
  alike: AlikeRequest;
  propagate: PropagateRequest;
}

/** The body of each op: `REPLY_BODIES` in Python. */
export interface ReplyBodies {
  hello: HelloReply;
  next: NextReply;
  record: RecordReply;
  open: OpenReply;
  history: HistoryReply;
  widen: WidenReply;
  alike: AlikeReply;
  propagate: PropagateReply;
}

/** The body of each op: `EVENT_BODIES` in Python. */
export interface EventBodies {
  progress: Progress;
  notice: Notice;
  answered: AnsweredEvent;
  invalidate: InvalidateEvent;
  closed: ClosedEvent;
  model: ModelState;
  queue: QueueEvent;
  offer: OfferEvent;
}
