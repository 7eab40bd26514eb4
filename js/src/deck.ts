/** The card on top, those beneath it, and the editing steps of the one on top. */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { isTouched, untouched } from "./decision";
import { type Drafts, draftKey } from "./drafts";
import type { WireTask } from "./protocol.gen";
import type { Current, Draft } from "./view";

export class Deck {
  readonly #current = signal<Current | null>(null);
  readonly #steps = signal<readonly Draft[]>([]);
  readonly #undoneSteps = signal<readonly Draft[]>([]);
  readonly #drafts: Drafts;
  #beneath: WireTask[] = [];
  readonly #seen = new Set<number>(); // shown once: these are never dropped unasked
  readonly #refusals = new Map<number, string>();
  #shownAt = 0;

  constructor(drafts: Drafts) {
    this.#drafts = drafts;
  }

  get current(): ReadonlySignal<Current | null> {
    return this.#current;
  }

  get steps(): ReadonlySignal<readonly Draft[]> {
    return this.#steps;
  }

  get undoneSteps(): ReadonlySignal<readonly Draft[]> {
    return this.#undoneSteps;
  }

  /** When the card on top came up, in seconds. */
  get shownAt(): number {
    return this.#shownAt;
  }

  /** How many cards lie ready beneath the one on top. */
  get size(): number {
    return this.#beneath.length;
  }

  /** Hashes of all tasks here, the one on top first. */
  hashes(): number[] {
    const top = this.#current.value;
    return [...(top ? [hashOf(top.task)] : []), ...this.#beneath.map(hashOf)];
  }

  /** Put tasks at the bottom, except those that are here; shows the first when nothing is on top. */
  add(tasks: readonly WireTask[]): void {
    const here = new Set(this.hashes());
    for (const task of tasks) {
      if (here.has(hashOf(task))) continue;
      here.add(hashOf(task));
      this.#beneath.push(task);
    }
    if (!this.#current.value) this.next();
  }

  /** Throw away what nobody has seen. */
  dropUnseen(): void {
    this.#beneath = this.#beneath.filter((task) => this.#seen.has(hashOf(task)));
  }

  /** Throw away what nobody has begun, the one on top too; drafts and refused answers stay. */
  dropUntouched(): void {
    const isBegun = (task: WireTask) =>
      this.#refusals.has(hashOf(task)) || this.#drafts.get(draftKey(task, null)) !== null;
    this.#beneath = this.#beneath.filter(isBegun);
    const top = this.#current.value;
    if (top && top.revises === null && !isBegun(top.task)) this.next();
  }

  /** Put these in the place of what nobody has seen; if there are none of them, that stays. */
  replaceUnseen(tasks: readonly WireTask[]): void {
    const top = this.#current.value;
    const kept = this.#beneath.filter((task) => this.#seen.has(hashOf(task)));
    const here = new Set([...kept, ...(top ? [top.task] : [])].map(hashOf));
    const fresh = tasks.filter((task) => !here.has(hashOf(task)));
    if (fresh.length > 0) this.#beneath = kept;
    this.add(fresh);
  }

  /** Put another task in the place of the one on top; `carry` takes a draft from one to the other. */
  replaceTop(task: WireTask, carry: (draft: Draft) => Draft): void {
    const top = this.#current.value;
    if (!top) return;
    const hash = hashOf(task);
    this.#beneath = this.#beneath.filter((other) => hashOf(other) !== hash);
    this.#seen.add(hash);
    this.#drafts.remove(draftKey(top.task, top.revises));
    this.#refusals.delete(hashOf(top.task));
    this.#steps.value = this.#steps.value.map(carry);
    this.#undoneSteps.value = this.#undoneSteps.value.map(carry);
    this.#redraft({ ...top, task, refusal: null }, carry(top.draft));
  }

  /** Take away the cards of a task, wherever they are. */
  remove(hash: number): void {
    this.#beneath = this.#beneath.filter((task) => hashOf(task) !== hash);
    const top = this.#current.value;
    if (top && hashOf(top.task) === hash) this.next();
  }

  /** The card on top is done with: show the one beneath. */
  next(): void {
    const task = this.#beneath.shift();
    if (task) this.#put(task, null, this.#drafts.get(draftKey(task, null)));
    else this.#set(null);
  }

  /** Show this card; the one on top waits beneath it, with its draft. */
  show(task: WireTask, draft: Draft, revises: string | null): void {
    const top = this.#current.value;
    const hash = hashOf(task);
    this.#beneath = this.#beneath.filter((other) => hashOf(other) !== hash);
    // A card that is being revised needs no answer: it is not put back.
    if (top && top.revises === null && hashOf(top.task) !== hash) this.#beneath.unshift(top.task);
    this.#put(task, revises, draft);
    this.#drafts.put(task, revises, draft);
  }

  /** The answer is given: its draft and refusal are history. */
  settle({ task, revises }: Current): void {
    this.#drafts.remove(draftKey(task, revises));
    this.#refusals.delete(hashOf(task));
  }

  /** Remember why an answer was refused, and say so when its card is on top. */
  refuse(hash: number, message: string): void {
    this.#refusals.set(hash, message);
    const top = this.#current.value;
    if (top && hashOf(top.task) === hash) this.#current.value = { ...top, refusal: message };
  }

  /** Change the draft; a `step` can be undone within the card. */
  edit(change: Partial<Draft>, step: boolean): void {
    const top = this.#current.value;
    if (!top) return;
    if (step) {
      this.#steps.value = [...this.#steps.value, top.draft];
      this.#undoneSteps.value = [];
    }
    this.#redraft(top, { ...top.draft, ...change });
  }

  undoStep(): boolean {
    return this.#step(this.#steps, this.#undoneSteps);
  }

  redoStep(): boolean {
    return this.#step(this.#undoneSteps, this.#steps);
  }

  isTouched(): boolean {
    const top = this.#current.value;
    return top !== null && isTouched(top.task, top.draft);
  }

  #step(from: Signal<readonly Draft[]>, to: Signal<readonly Draft[]>): boolean {
    const top = this.#current.value;
    const step = from.value.at(-1);
    if (!top || !step) return false;
    from.value = from.value.slice(0, -1);
    to.value = [...to.value, top.draft];
    // The note and the flag are not steps: they stay.
    this.#redraft(top, { ...top.draft, spans: step.spans, accept: step.accept });
    return true;
  }

  #redraft(top: Current, draft: Draft): void {
    this.#current.value = { ...top, draft };
    this.#drafts.put(top.task, top.revises, draft);
  }

  #put(task: WireTask, revises: string | null, draft: Draft | null): void {
    this.#seen.add(hashOf(task));
    const refusal = this.#refusals.get(hashOf(task)) ?? null;
    this.#set({ task, draft: draft ?? untouched(task), revises, refusal });
  }

  #set(current: Current | null): void {
    this.#current.value = current;
    this.#steps.value = [];
    this.#undoneSteps.value = [];
    this.#shownAt = Date.now() / 1000;
  }
}

function hashOf(task: WireTask): number {
  return task.task._task_hash;
}
