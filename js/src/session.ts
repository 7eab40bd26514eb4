/**
 * The state of one card: what is on top, what was answered, what is saved. It obeys commands from
 * the cards (`answering.ts`) and messages from the kernel (`listening.ts`), and never waits for the
 * kernel before it shows the next card.
 */
import { batch, computed, effect, signal } from "@preact/signals";
import { Alikeness, offeredBy } from "./alike";
import { Answering } from "./answering";
import { asJsonLines } from "./decision";
import { Deck } from "./deck";
import { Drafts } from "./drafts";
import { Feed } from "./feed";
import { History } from "./history";
import { newId } from "./ids";
import { Ledger } from "./ledger";
import { Listening } from "./listening";
import { NOT_KEPT, Notices } from "./notices";
import { Outbox } from "./outbox";
import type { Parts } from "./parts";
import type { CardConfig, ModelState, OfferEvent } from "./protocol.gen";
import { Recall } from "./recall";
import { cardStatus } from "./status";
import { type KeyValueStore, pageStorage, Shelf } from "./storage";
import { type CommModel, Transport } from "./transport";
import type { Alike, CardView, Command } from "./view";
import { Widening } from "./widening";

export interface SessionOptions {
  /** Name of the host (`jupyterlab`, `vscode`, …), for the kernel. */
  host?: string;
  storage?: KeyValueStore | null;
}

/** A card's state with its end: `dispose` stops its timers and listeners. */
export interface Session extends CardView {
  dispose(): void;
}

/** Create the state of a widget's model and say hello to its kernel. */
export function createSession(model: CommModel, options: SessionOptions = {}): Session {
  const { host = "browser", storage = pageStorage() } = options;
  const client = newId();
  const key = String(model.get("_session") ?? "");
  const config = signal(model.get("_config") as CardConfig);
  const activeLabel = signal("");
  const parts = createParts(model, key, client, host, storage, config);
  const { listening, feed, outbox, transport } = parts;

  const readConfig = () => {
    config.value = model.get("_config") as CardConfig;
    const { labels } = config.value;
    if (!labels.includes(activeLabel.value)) activeLabel.value = labels[0] ?? "";
  };
  readConfig();
  model.on("change:_config", readConfig);

  const stopWatching = effect(() => {
    // The kernel may come back (a closed laptop, a reconnected server): ask until it does.
    if (transport.link.value === "lost") feed.hello();
    else parts.notices.lossDismissed.value = false;
  });
  feed.hello();

  return {
    config,
    activeLabel,
    current: parts.deck.current,
    progress: parts.ledger.progress,
    model: parts.model,
    alike: parts.alike,
    offered: computed(() => offeredBy(parts.offer.value, parts.ledger.history.value[0])),
    history: parts.history.shown,
    waiting: outbox.waiting,
    saveError: outbox.error,
    announcement: parts.announcement,
    ...cardStatus(parts),
    dispatch(command) {
      batch(() => {
        if (command.type === "label") activeLabel.value = command.label;
        else if (!obeyAlways(command, parts)) obeyWhenFree(command, parts);
      });
    },
    unsavedAsJson: () => asJsonLines(outbox.events()),
    dispose() {
      stopWatching();
      model.off("change:_config", readConfig);
      listening.dispose();
      outbox.dispose();
      feed.stop();
      transport.dispose();
    },
  };
}

function createParts(
  model: CommModel,
  key: string,
  client: string,
  host: string,
  storage: KeyValueStore | null,
  config: Parts["config"],
) {
  const notices = new Notices();
  const ledger = new Ledger();
  const drafts = new Drafts(new Shelf(storage, "draft", key));
  const deck = new Deck(drafts);
  const transport = new Transport(model);
  const failed = (request: string) => (error: unknown) => listening.requestFailed(error, request);
  const outbox = new Outbox(transport, new Shelf(storage, "outbox", key), client, {
    settled: (reply, gone) => listening.settled(reply, gone),
    notKept: (reason) => notices.put(NOT_KEPT[reason]),
  });
  const feed = new Feed(transport, client, host, {
    greeted: (reply) => listening.greeted(reply),
    refused: failed("request"),
    have: (): number[] => listening.have(),
    missing: () => config.value.ahead - deck.size + (deck.current.value ? 0 : 1),
    arrived: (tasks) => listening.arrived(tasks),
  });
  const parts = {
    config,
    transport,
    outbox,
    feed,
    deck,
    drafts,
    ledger,
    notices,
    history: new History(ledger, transport, failed("history")),
    recall: new Recall(transport, failed("open")),
    closed: signal(false),
    failed: signal(false),
    checking: signal<string | null>(null),
    model: signal<ModelState | null>(null),
    alike: signal<Alike | null>(null),
    offer: signal<OfferEvent | null>(null),
    announcement: signal(""),
  } satisfies Parts;
  const answering = new Answering(parts);
  const listening: Listening = new Listening(client, parts, answering);
  transport.onEvent = (event) => batch(() => listening.heard(event));
  transport.onAlive = () => outbox.nudge();
  transport.onMismatch = (version) => listening.mismatched(version);
  const widening = new Widening(client, parts);
  return { ...parts, answering, listening, widening, alikeness: new Alikeness(client, parts) };
}

type AllParts = ReturnType<typeof createParts>;

/** Commands that change no answer; `false` for the others. */
function obeyAlways(command: Command, parts: AllParts): boolean {
  switch (command.type) {
    case "dismiss":
      parts.notices.dismiss(command.code);
      return true;
    case "olderHistory":
      parts.history.showOlder();
      return true;
    case "closeAlike":
      parts.alikeness.close();
      return true;
    case "retry":
      parts.failed.value = false;
      parts.feed.hello();
      parts.outbox.sendNow();
      return true;
    default:
      return false;
  }
}

/** Commands that change answers: not here any more, or not while an answer is being checked. */
function obeyWhenFree(command: Command, parts: AllParts): void {
  const { alikeness, answering, deck, config, widening } = parts;
  if (parts.closed.value || parts.checking.value !== null) {
    parts.announcement.value = parts.closed.value
      ? "This card is closed."
      : "The answer is still being checked.";
    return;
  }
  switch (command.type) {
    case "answer":
      answering.answer(command.answer);
      return;
    case "undo":
      answering.undo();
      return;
    case "redo":
      answering.redo();
      return;
    case "open":
      answering.open(command.eventId);
      return;
    case "leave":
      answering.leave();
      return;
    case "spans":
      deck.edit({ spans: command.spans }, true);
      return;
    case "accept":
      deck.edit({ accept: config.value.exclusive ? command.ids.slice(-1) : command.ids }, true);
      return;
    case "note":
      deck.edit({ note: command.note }, false);
      return;
    case "flag":
      deck.edit({ flagged: !deck.current.value?.draft.flagged }, false);
      return;
    case "complete":
      deck.edit({ complete: !deck.current.value?.draft.complete }, false);
      return;
    case "alike":
      alikeness.look(command.by);
      return;
    case "propagate":
      alikeness.propagate(command.exclude);
      return;
    case "widen":
      widening.widen(command.side);
  }
}
