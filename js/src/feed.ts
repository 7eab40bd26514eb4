/** Says hello until the kernel answers, and asks for tasks so that some always lie ready. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { type HelloReply, PROTOCOL_VERSION, type WireTask } from "./protocol.gen";
import { RequestError, type Transport } from "./transport";

const FIRST_RETRY = 1000; // ms, doubled up to
const LAST_RETRY = 15_000;

export interface FeedHandlers {
  greeted(reply: HelloReply): void;
  refused(error: RequestError): void;
  /** Hashes of all tasks in the browser, answered or not. */
  have(): number[];
  /** How many tasks should lie ready and do not. */
  missing(): number;
  arrived(tasks: readonly WireTask[]): void;
}

export class Feed {
  readonly #transport: Transport;
  readonly #client: string;
  readonly #host: string;
  readonly #handlers: FeedHandlers;
  readonly #greeted = signal(false);
  readonly #exhausted = signal(false);
  #hello = 0; // number of the newest hello; 0 when no reply is awaited
  #hellos = 0;
  #helloReplied = 0;
  #stopped = false;
  #helloRetry = FIRST_RETRY;
  #helloTimer: ReturnType<typeof setTimeout> | undefined;
  #ask = 0; // number of the newest question; 0 when no reply is awaited
  #asks = 0;
  #askRetry = FIRST_RETRY;
  #askTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(transport: Transport, client: string, host: string, handlers: FeedHandlers) {
    this.#transport = transport;
    this.#client = client;
    this.#host = host;
    this.#handlers = handlers;
  }

  /** Whether the kernel has answered our hello. */
  get greeted(): ReadonlySignal<boolean> {
    return this.#greeted;
  }

  /** Whether the kernel has no more tasks for now. */
  get exhausted(): ReadonlySignal<boolean> {
    return this.#exhausted;
  }

  /** Say hello, again and again until a reply comes; nothing when that is under way. */
  hello(): void {
    if (this.#hello === 0) this.helloAgain();
  }

  /** Start anew from the kernel's word, even if an earlier hello is under way. */
  helloAgain(): void {
    if (this.#stopped) return;
    this.#hellos += 1;
    this.#hello = this.#hellos;
    this.#helloRetry = FIRST_RETRY;
    this.#sayHello();
  }

  /** Ask for tasks if some are missing and no question is open. */
  ask(): void {
    if (!this.#exhausted.value && this.#ask === 0) this.#askNow();
  }

  /** There may be more now: ask even if there was nothing left, or a question is open. */
  askAgain(): void {
    this.#askNow();
  }

  /** The kernel said, unasked, whether there is more. */
  told(exhausted: boolean): void {
    this.#exhausted.value = exhausted;
    this.ask();
  }

  /** Ask for nothing any more. */
  stop(): void {
    this.#stopped = true;
    this.#helloDone();
    clearTimeout(this.#askTimer);
  }

  #askNow(): void {
    const want = this.#handlers.missing();
    if (!this.#greeted.value || this.#stopped || want <= 0) return;
    this.#asks += 1;
    const ask = this.#asks;
    this.#ask = ask;
    // A question lost on the way must not starve the card.
    this.#askAgainAfter(LAST_RETRY);
    const body = { client: this.#client, want, have: this.#handlers.have() };
    this.#transport.request("next", body).then(
      (reply) => {
        this.#handlers.arrived(reply.tasks); // late tasks are as good as others
        if (ask !== this.#ask) return;
        this.#ask = 0;
        clearTimeout(this.#askTimer);
        this.#exhausted.value = reply.exhausted;
        if (reply.tasks.length > 0) this.#askRetry = FIRST_RETRY;
        if (reply.tasks.length > 0) this.ask();
        else if (!reply.exhausted) this.#askLater(); // the kernel is still looking for some
      },
      (error: unknown) => {
        if (!(error instanceof RequestError)) throw error;
        if (ask !== this.#ask) return;
        this.#ask = 0;
        clearTimeout(this.#askTimer);
        if (error.code === "lost") return; // the next hello brings tasks
        this.#handlers.refused(error);
        this.#askLater();
      },
    );
  }

  #sayHello(): void {
    clearTimeout(this.#helloTimer);
    const hello = this.#hello;
    this.#helloTimer = setTimeout(() => this.#sayHello(), this.#helloRetry);
    this.#helloRetry = Math.min(this.#helloRetry * 2, LAST_RETRY);
    const body = { client: this.#client, host: this.#host, protocol: PROTOCOL_VERSION };
    this.#transport.request("hello", body).then(
      (reply) => {
        if (hello <= this.#helloReplied) return; // a repeated hello is answered more than once
        this.#helloReplied = hello;
        if (hello === this.#hello) this.#helloDone();
        this.#exhausted.value = reply.exhausted;
        this.#handlers.greeted(reply);
        this.#greeted.value = true;
        this.ask();
      },
      (error: unknown) => {
        if (!(error instanceof RequestError)) throw error;
        if (error.code === "lost" || hello !== this.#hello) return; // the timer goes on
        this.#helloDone();
        this.#handlers.refused(error);
      },
    );
  }

  #helloDone(): void {
    clearTimeout(this.#helloTimer);
    this.#hello = 0;
  }

  #askLater(): void {
    this.#askAgainAfter(this.#askRetry);
    this.#askRetry = Math.min(this.#askRetry * 2, LAST_RETRY);
  }

  #askAgainAfter(delay: number): void {
    clearTimeout(this.#askTimer);
    this.#askTimer = setTimeout(() => {
      this.#ask = 0;
      this.ask();
    }, delay);
  }
}
