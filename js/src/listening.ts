/** What the kernel says, and what becomes of the card by it. */
import { batch } from "@preact/signals";
import type { Answering } from "./answering";
import { draftOf } from "./decision";
import { answeredElsewhere, continued, mismatch } from "./notices";
import type { Parts } from "./parts";
import {
  type AnsweredEvent,
  type HelloReply,
  PROTOCOL_VERSION,
  type QueueEvent,
  type RecordReply,
  type RefusedEvent,
  type WireEvent,
  type WireTask,
} from "./protocol.gen";
import { type KernelEvent, RequestError } from "./transport";

/** So long other answers may gather before the list of last answers is read anew. */
const GATHER = 500; // ms

export class Listening {
  readonly #client: string;
  readonly #parts: Parts;
  readonly #answering: Answering;
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #isSelected = false; // the next hello brings what the user selected

  constructor(client: string, parts: Parts, answering: Answering) {
    this.#client = client;
    this.#parts = parts;
    this.#answering = answering;
  }

  dispose(): void {
    clearTimeout(this.#gathering);
  }

  /** The reply to our hello: start from the kernel's word, plus what it does not know yet. */
  greeted(reply: HelloReply): void {
    const { deck, failed, ledger, model, notices, outbox } = this.#parts;
    if (reply.protocol !== PROTOCOL_VERSION) {
      this.mismatched(reply.protocol);
      return;
    }
    batch(() => {
      failed.value = false;
      notices.put(...reply.notices);
      model.value = reply.model;
      ledger.reset(reply, outbox.events());
      if (this.#isSelected) deck.dropUntouched();
      else deck.dropUnseen();
      this.#isSelected = false;
      this.arrived(reply.tasks);
    });
    outbox.start();
  }

  mismatched(version: unknown): void {
    this.#parts.failed.value = true;
    this.#parts.notices.put(mismatch(PROTOCOL_VERSION, version));
  }

  arrived(tasks: readonly WireTask[]): void {
    batch(() => this.#parts.deck.add(this.#unanswered(tasks)));
  }

  /** A new version of the model chose anew. Before our hello is answered, that reply has it all. */
  #chosenAnew({ tasks, exhausted }: QueueEvent): void {
    const { closed, deck, feed } = this.#parts;
    if (closed.value || !feed.greeted.value) return;
    deck.replaceUnseen(this.#unanswered(tasks));
    feed.told(exhausted);
  }

  #unanswered(tasks: readonly WireTask[]): WireTask[] {
    const answered = this.#answeredButUnsaved();
    return tasks.filter((task) => !answered.has(task.task._task_hash));
  }

  /** Hashes of all tasks that the kernel need not send. */
  have(): number[] {
    return [...new Set([...this.#parts.deck.hashes(), ...this.#answeredButUnsaved()])];
  }

  /** Events have left the outbox: they are stored, or refused for good. */
  settled(reply: RecordReply, gone: ReadonlyMap<string, WireEvent>): void {
    const { checking, deck, feed, ledger, notices, outbox } = this.#parts;
    batch(() => {
      notices.put(...reply.notices);
      const checked = gone.get(checking.value ?? "");
      const isRefused = reply.refused.some((refused) => refused.id === checked?.id);
      if (checked) checking.value = null;
      if (checked && !isRefused) this.#answering.moveOn(checked);
      for (const refused of reply.refused) {
        const event = gone.get(refused.id);
        if (event) this.#refused(event, refused);
      }
      ledger.confirm(reply.progress, outbox.events());
    });
    // What was taken back on an earlier page is not in this one: the kernel offers it again now.
    const here = new Set(deck.hashes());
    const isMissing = (event: WireEvent) => event.kind === "undo" && !here.has(event.task_hash);
    const isOfBatch = (event: WireEvent) => event.kind !== "answer" && ledger.isOfBatch(event);
    if ([...gone.values()].some(isOfBatch)) feed.helloAgain();
    else if ([...gone.values()].some(isMissing)) feed.askAgain();
  }

  heard(event: KernelEvent): void {
    const { closed, feed, ledger, model, notices, outbox } = this.#parts;
    switch (event.op) {
      case "progress":
        // While answers are on their way it is not known which of them are in these counts;
        // the reply will tell.
        if (outbox.waiting.value === 0) ledger.confirm(event.body, []);
        if (feed.exhausted.value) feed.askAgain();
        return;
      case "notice":
        notices.put(event.body);
        return;
      case "answered":
        this.#answeredElsewhere(event.body);
        return;
      case "model":
        model.value = event.body;
        return;
      case "queue":
        this.#chosenAnew(event.body);
        return;
      case "offer":
        if (event.body.client === this.#client) this.#parts.offer.value = event.body;
        return;
      case "invalidate":
        // The old cards stay until the new ones are here: nobody should wait in between.
        this.#isSelected ||= event.body.selected;
        feed.helloAgain();
        return;
      case "closed":
        closed.value = true;
        notices.put(continued(event.body.reason));
        feed.stop();
        outbox.start(); // what waits is still taken
    }
  }

  requestFailed(error: unknown, request = "request"): void {
    if (!(error instanceof RequestError)) throw error;
    const { failed, feed, notices } = this.#parts;
    if (request === "request" && !feed.greeted.value) failed.value = true;
    const { message, hint } = error;
    const level = error.code === "lost" ? "warning" : "error";
    notices.put({ level, code: `${request}_${error.code}`, message, hint });
  }

  /** Tasks whose answers the kernel may not know yet: it would offer them again. */
  #answeredButUnsaved(): Set<number> {
    const hashes = new Set<number>();
    for (const event of this.#parts.outbox.events()) {
      if (event.kind === "undo") hashes.delete(event.task_hash);
      else if (event.id !== this.#parts.checking.value) hashes.add(event.task_hash);
    }
    return hashes;
  }

  #refused(event: WireEvent, { error }: RefusedEvent): void {
    const { announcement, deck, drafts, feed, ledger, notices, recall } = this.#parts;
    const message = error.hint === null ? error.message : `${error.message} ${error.hint}`;
    announcement.value = `Refused: ${message}`;
    ledger.forget(event);
    if (event.kind !== "answer") {
      notices.put({ ...error, level: "error", code: `refused_${event.kind}` });
      feed.helloAgain(); // our list of answers is not the kernel's: start from its word
      return;
    }
    const card = recall.take(event.id);
    deck.refuse(event.task_hash, message);
    if (card) {
      const isHere = deck.hashes().includes(event.task_hash);
      if (!isHere) deck.show(card.task, card.draft, card.revises);
      return;
    }
    // Answered on an earlier page, so there is no card to bring back: the kernel offers it again.
    notices.put({ ...error, level: "error", code: "refused_answer" });
    if (event.decision && event.task) {
      drafts.keep(event.supersedes ?? String(event.task_hash), draftOf(event.decision, event.task));
    }
    feed.askAgain();
  }

  #answeredElsewhere({ client, task_hashes }: AnsweredEvent): void {
    if (client === this.#client) return;
    const { alike, checking, deck, feed, notices } = this.#parts;
    const isOurs = alike.value?.isStoring === true;
    const top = deck.current.value;
    batch(() => {
      for (const hash of task_hashes) {
        if (hash !== top?.task.task._task_hash) {
          deck.remove(hash);
        } else if (checking.value === null && top.revises === null) {
          const touched = deck.isTouched();
          if (touched || !isOurs) notices.put(answeredElsewhere(touched));
          if (!touched) deck.remove(hash);
        }
      }
    });
    feed.ask();
    if (isOurs) return; // it says hello itself
    // The list of last answers has changed too; many answers in a row are read at once.
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      feed.helloAgain();
    }, GATHER);
  }
}
