/**
 * A kernel in memory and models that are connected to it: what the widget meets in a notebook,
 * with switches for everything that goes wrong there. For tests and for trying cards out.
 */
import { standing } from "./decision";
import { CONFIG } from "./fake-config";
import { newId } from "./ids";
import type {
  AlikeRow,
  CardConfig,
  EventBodies,
  HistoryEntry,
  ModelState,
  Progress,
  Request,
  RequestBodies,
  WireError,
  WireEvent,
  WireTask,
} from "./protocol.gen";
import { PROTOCOL_VERSION } from "./protocol.gen";
import type { CommModel } from "./transport";

type Callback = (...args: unknown[]) => void;

/** The model as anywidget hands it to the widget. */
export class FakeModel implements CommModel {
  readonly sent: Request[] = [];
  readonly traits: Record<string, unknown>;
  isConnected = true;
  readonly #kernel: FakeKernel;
  readonly #listeners = new Map<string, Set<Callback>>();

  constructor(kernel: FakeKernel, traits: Record<string, unknown>) {
    this.#kernel = kernel;
    this.traits = traits;
  }

  get(key: string): unknown {
    return this.traits[key];
  }

  on(name: string, callback: Callback): void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(callback));
  }

  off(name: string, callback: Callback): void {
    this.#listeners.get(name)?.delete(callback);
  }

  send(content: unknown): void {
    if (!this.isConnected) throw new Error("Cannot send");
    const request = JSON.parse(JSON.stringify(content)) as Request; // as over the wire
    this.sent.push(request);
    this.#kernel.take(request, this);
  }

  trigger(name: string, ...args: unknown[]): void {
    for (const callback of [...(this.#listeners.get(name) ?? [])]) callback(...args);
  }

  listeners(name: string): number {
    return this.#listeners.get(name)?.size ?? 0;
  }
}

/** A kernel that keeps the protocol; what it has stored survives its restarts. */
export class FakeKernel {
  /** Committed events, in the order of their arrival. */
  readonly stored: WireEvent[] = [];
  tasks: WireTask[];
  config: CardConfig;
  protocol = PROTOCOL_VERSION;
  /** Messages wait while a cell runs. */
  isBusy = false;
  /** Messages get lost. */
  isDeaf = false;
  /** Says why nothing can be stored. */
  failure: WireError | null = null;
  /** The model in the loop. */
  learner: ModelState | null = null;
  /** Makes the wider task; it fails where there is none. */
  widen: (task: WireTask, side: "before" | "after") => WireTask | null = () => null;
  /** By the id of an answer that was given with others: what names them all. */
  readonly batches = new Map<string, string>();
  /** Says why an event can never be stored. */
  refuse: (event: WireEvent) => WireError | null = () => null;
  readonly #models = new Set<FakeModel>();
  #waiting: [Request, FakeModel][] = [];

  constructor(tasks: WireTask[], config: Partial<CardConfig> = {}) {
    this.tasks = tasks;
    this.config = { ...PEOPLE, ...config };
  }

  /** Run the cell: a model of this kernel. */
  model(session = "store|dataset|me"): FakeModel {
    const traits = { _config: this.config, _session: session, _protocol: PROTOCOL_VERSION };
    const model = new FakeModel(this, traits);
    this.#models.add(model);
    return model;
  }

  take(request: Request, model: FakeModel): void {
    if (this.isDeaf) return;
    this.#waiting.push([request, model]);
    setTimeout(() => this.work(), 1);
  }

  /** Answer what waits, unless a cell runs. */
  work(): void {
    if (this.isBusy) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const [request, model] of waiting) {
      if (this.#models.has(model)) this.#reply(request, model);
    }
  }

  /** Restart: what was on its way is gone, and so are the comms. */
  restart(): void {
    this.isBusy = false;
    this.#waiting = [];
    for (const model of this.#models) {
      model.isConnected = false;
      model.trigger("comm_live_update");
    }
    this.#models.clear();
  }

  emit<Op extends keyof EventBodies>(op: Op, body: EventBodies[Op]): void {
    for (const model of this.#models) {
      model.trigger("msg:custom", { v: PROTOCOL_VERSION, kind: "evt", id: "event", op, body });
    }
  }

  /** The answers that stand, oldest first. */
  standing(): WireEvent[] {
    return standing(this.stored);
  }

  progress(): Progress {
    const count = (answer: string) =>
      this.standing().filter((event) => event.decision?.answer === answer).length;
    const answered = this.standing().length;
    return {
      accept: count("accept"),
      reject: count("reject"),
      ignore: count("ignore"),
      answered,
      total: this.tasks.length,
      share: answered / this.tasks.length,
      per_hour: null,
      repeated: 0,
      unusable_rows: 0,
    };
  }

  #reply(request: Request, model: FakeModel): void {
    const envelope = { v: this.protocol, kind: "res", id: request.id, op: request.op };
    try {
      const body = this.#answer(request);
      model.trigger("msg:custom", { ...envelope, ok: true, body, error: null });
    } catch (error) {
      model.trigger("msg:custom", { ...envelope, ok: false, body: null, error });
    }
  }

  #answer({ op, body }: Request): unknown {
    switch (op) {
      case "hello": {
        const undone = this.stored.filter((event) => event.kind === "undo").reverse();
        const gone = undone.map((event) => this.stored.find(({ id }) => id === event.supersedes));
        return {
          ...this.#next(this.config.ahead, []),
          history: this.standing()
            .reverse()
            .slice(0, 20)
            .map((event) => this.#entry(event)),
          undone: gone.filter((event) => event !== undefined).map((event) => this.#entry(event)),
          progress: this.progress(),
          notices: [],
          model: this.learner,
          protocol: this.protocol,
        };
      }
      case "next": {
        const { want, have } = body as RequestBodies["next"];
        return this.#next(want, have);
      }
      case "record":
        return this.#record(body as RequestBodies["record"]);
      case "open": {
        const { event_id } = body as RequestBodies["open"];
        const event = this.stored.find(({ id }) => id === event_id);
        const task = this.tasks.find(({ task }) => task._task_hash === event?.task_hash);
        return { task, decision: event?.decision, event_id };
      }
      case "history": {
        const { before, limit } = body as RequestBodies["history"];
        const entries = this.standing()
          .reverse()
          .map((event) => this.#entry(event));
        const from = entries.findIndex((entry) => entry.event_id === before) + 1;
        return { history: entries.slice(from, from + limit) };
      }
      case "alike": {
        const { event_id, by } = body as RequestBodies["alike"];
        const like = this.stored.find(({ id }) => id === event_id);
        if (!like?.decision) throw UNKNOWN;
        const rows = this.#next(Infinity, []).tasks.map(({ task }): AlikeRow => {
          const key = String(task._task_hash);
          return { key, excerpt: task.text, similarity: 1, marks: [], labels: [] };
        });
        const [total, looked_at] = [rows.length, this.tasks.length];
        return { event_id, by, total, looked_at, complete: true, rows, notes: [] };
      }
      case "propagate": {
        if (this.failure) throw this.failure;
        const { event_id, exclude } = body as RequestBodies["propagate"];
        const like = this.stored.find(({ id }) => id === event_id);
        const open = this.#next(Infinity, []).tasks.filter(
          ({ task }) => !exclude.includes(String(task._task_hash)),
        );
        for (const { task } of open) {
          const event = { ...like, id: newId(), task_hash: task._task_hash, task } as WireEvent;
          this.stored.push(event);
          this.batches.set(event.id, event_id);
        }
        return { event_id, batch: event_id, stored: open.length };
      }
      case "widen": {
        const { task_hash, side } = body as RequestBodies["widen"];
        const narrow = this.tasks.find(({ task }) => task._task_hash === task_hash);
        const task = narrow && this.widen(narrow, side);
        if (!task) throw ALONE;
        this.tasks = this.tasks.map((other) => (other === narrow ? task : other));
        return { task };
      }
    }
  }

  /** Store an event; one that turns an answer of a batch turns them all. */
  #store(event: WireEvent): void {
    const batch = this.batches.get(event.supersedes ?? "");
    if (event.kind === "answer" || batch === undefined) {
      this.stored.push(event);
      return;
    }
    for (const [id, other] of this.batches) {
      const answer = this.stored.find((stored) => stored.id === id);
      if (!answer || other !== batch) continue;
      const { task_hash } = answer;
      const eventId = id === event.supersedes ? event.id : newId();
      this.stored.push({ ...event, id: eventId, supersedes: id, task_hash });
    }
  }

  #entry(event: WireEvent): HistoryEntry {
    const batch = this.batches.get(event.id);
    return { ...historyEntry(event), ...(batch !== undefined && { batch }) };
  }

  #next(want: number, have: number[]) {
    const answered = new Set(this.standing().map((event) => event.task_hash));
    const open = this.tasks.filter(({ task }) => !answered.has(task._task_hash));
    const fresh = open.filter(({ task }) => !have.includes(task._task_hash));
    return { tasks: fresh.slice(0, want), exhausted: fresh.length <= want };
  }

  #record({ events }: RequestBodies["record"]) {
    if (this.failure) throw this.failure;
    for (const { kind, supersedes } of events) {
      // As the store does: one event that speaks of an unknown answer fails them all.
      const isKnown = [...this.stored, ...events.filter((event) => !this.refuse(event))].some(
        ({ id }) => id === supersedes,
      );
      if (kind !== "answer" && !isKnown) throw UNKNOWN;
    }
    const acked: string[] = [];
    const refused: { id: string; error: WireError }[] = [];
    for (const event of events) {
      const error = this.refuse(event);
      if (error) {
        refused.push({ id: event.id, error });
        continue;
      }
      if (!this.stored.some(({ id }) => id === event.id)) this.#store(event);
      acked.push(event.id);
    }
    return { acked, refused, progress: this.progress(), notices: [] };
  }
}

/** Tasks `one`, `two`, … with the tokens of their words. */
export function fakeTasks(texts: readonly string[], rest: Partial<WireTask["task"]> = {}) {
  return texts.map((text, index): WireTask => {
    const bounds = [...text.matchAll(/\S+/gu)].flatMap((match) => {
      const start = Array.from(text.slice(0, match.index)).length;
      return [start, start + Array.from(match[0]).length];
    });
    const hash = 1000 + index;
    const ids = { _task_hash: hash, _input_hash: hash, _view_id: "ner_manual" as const };
    return { task: { text, ...ids, ...rest }, bounds, disabled: [] };
  });
}

const ALONE: WireError = { code: "widen", message: "The text ends there.", hint: null };
const UNKNOWN: WireError = { code: "store_failed", message: "No such answer.", hint: null };

const PEOPLE: CardConfig = {
  ...CONFIG,
  title: "Persons",
  labels: ["PERSON", "ORG"],
  dataset: "people",
  annotator: "me",
};

function historyEntry(event: WireEvent): HistoryEntry {
  return {
    event_id: event.id,
    task_hash: event.task_hash,
    answer: event.decision?.answer ?? "ignore",
    excerpt: event.task?.text.slice(0, 60) ?? "",
    ended_at: event.ended_at,
    flagged: event.decision?.flagged ?? false,
  };
}
