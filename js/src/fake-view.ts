/** A `CardView` without a kernel, for the demo page and the tests of the cards. */
import { computed, signal } from "@preact/signals";
import { CONFIG } from "./fake-config";
import type {
  CardConfig,
  HistoryEntry,
  ModelState,
  Notice,
  Progress,
  WireTask,
} from "./protocol.gen";
import type { Alike, CardView, Command, Connection, Current, Draft } from "./view";

/** A task with the tokens of a plain white-space and punctuation tokenizer. */
export function fakeTask(text: string, more: Partial<WireTask["task"]> = {}): WireTask {
  const bounds: number[] = [];
  const disabled: number[] = [];
  const points = Array.from(text);
  let at = 0;
  for (const [token] of text.matchAll(/\n+|[^\S\n]+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]+/gu)) {
    const length = Array.from(token).length;
    if (token.startsWith("\n")) disabled.push(bounds.length / 2);
    if (token.startsWith("\n") || token.trim()) bounds.push(at, at + length);
    at += length;
  }
  const hash = points.reduce((sum, point) => (sum * 31 + (point.codePointAt(0) ?? 0)) | 0, 7);
  return {
    task: { text, _task_hash: hash, _input_hash: hash, _view_id: "ner_manual", ...more },
    bounds,
    disabled,
  };
}

const EMPTY: Draft = { spans: null, accept: [], note: "", flagged: false, complete: false };

export class FakeView implements CardView {
  readonly config = signal(CONFIG);
  readonly current = signal<Current | null>(null);
  readonly activeLabel = signal("");
  readonly progress = signal<Progress>({
    accept: 171,
    reject: 5,
    ignore: 8,
    answered: 184,
    total: 500,
    share: 0.37,
    repeated: 0,
    per_hour: 412,
    unusable_rows: 0,
  });
  readonly model = signal<ModelState | null>(null);
  readonly alike = signal<Alike | null>(null);
  readonly offered = signal(0);
  readonly history = signal<readonly HistoryEntry[]>([]);
  readonly notices = signal<readonly Notice[]>([]);
  readonly saved = signal<"saved" | "waiting" | "failed">("saved");
  readonly waiting = signal(0);
  readonly connection = signal<Connection>("live");
  readonly saveError = signal<string | null>(null);
  readonly canUndo = signal(true);
  readonly canRedo = signal(false);
  readonly announcement = signal("");
  readonly empty = signal<"loading" | "done" | "error" | "waiting">("done");
  readonly state = computed(() => (this.current.value ? "ready" : this.empty.value));
  /** Everything that was asked for, in order. */
  readonly commands: Command[] = [];
  readonly #queue: WireTask[];

  constructor(tasks: readonly WireTask[], config: Partial<CardConfig> = {}) {
    this.config.value = { ...CONFIG, ...config };
    this.activeLabel.value = this.config.value.labels[0] ?? "";
    this.#queue = [...tasks];
    this.next();
  }

  /** The spans as they stand. */
  get spans() {
    const current = this.current.value;
    return current?.draft.spans ?? current?.task.task.spans ?? [];
  }

  next(): void {
    const task = this.#queue.shift();
    this.current.value = task
      ? {
          task,
          draft: { ...EMPTY, accept: task.task.accept ?? [] },
          revises: null,
          refusal: null,
        }
      : null;
  }

  dispatch(command: Command): void {
    this.commands.push(command);
    switch (command.type) {
      case "answer":
        this.#count(command.answer);
        this.next();
        break;
      case "spans":
        this.#edit({ spans: command.spans });
        break;
      case "accept":
        this.#edit({ accept: command.ids });
        break;
      case "note":
        this.#edit({ note: command.note });
        break;
      case "flag":
        this.#edit({ flagged: !this.current.value?.draft.flagged });
        break;
      case "complete":
        this.#edit({ complete: !this.current.value?.draft.complete });
        break;
      case "label":
        this.activeLabel.value = command.label;
        break;
      case "dismiss":
        this.notices.value = this.notices.value.filter(({ code }) => code !== command.code);
        break;
      default:
    }
  }

  unsavedAsJson(): string {
    return '{"text": "unsaved"}\n';
  }

  #edit(change: Partial<Draft>): void {
    const current = this.current.value;
    if (current) this.current.value = { ...current, draft: { ...current.draft, ...change } };
  }

  #count(answer: "accept" | "reject" | "ignore"): void {
    const { value: progress } = this.progress;
    const task = this.current.value?.task.task;
    this.progress.value = {
      ...progress,
      [answer]: progress[answer] + 1,
      answered: progress.answered + 1,
    };
    const entry: HistoryEntry = {
      event_id: `e${progress.answered}`,
      task_hash: task?._task_hash ?? 0,
      answer,
      excerpt: task?.text.slice(0, 60) ?? "",
      ended_at: 0,
      flagged: this.current.value?.draft.flagged ?? false,
    };
    this.history.value = [entry, ...this.history.value];
  }
}
