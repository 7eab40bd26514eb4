/** The card: labels, text, answers, side panel, and the keys. */

import { useSignal } from "@preact/signals";
import type { ComponentType, VNode } from "preact";
import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import { waysOf } from "../alike-ways";
import { Palette } from "../colors";
import { createKeymap, type KeyCommand } from "../keymap";
import type { WireViewId } from "../protocol.gen";
import { AlikePanel } from "../ui/alike-panel";
import { ButtonBar } from "../ui/button-bar";
import { Help } from "../ui/help";
import { Meta } from "../ui/meta";
import { NoteField } from "../ui/note-field";
import { Notices } from "../ui/notices";
import { Overlay } from "../ui/overlay";
import { RichText } from "../ui/rich-text";
import { SidePanel } from "../ui/side-panel";
import type { CardView, Current } from "../view";
import { AskedCard } from "./asked-card";
import type { CardControls, CardProps } from "./card-props";
import { ChoiceCard } from "./choice-card";
import { CompareCard } from "./compare-card";
import { EmptyCard } from "./empty-card";
import { SpanCard } from "./span-card";
import { TextCard } from "./text-card";
import { Why } from "./why";

const CARDS: Readonly<Partial<Record<WireViewId, ComponentType<CardProps>>>> = {
  ner: AskedCard,
  ner_manual: SpanCard,
  spans_manual: SpanCard,
  choice: ChoiceCard,
  compare: CompareCard,
};

/** Keys that must not repeat while they are held down. */
const ONCE: ReadonlySet<KeyCommand> = new Set([
  "accept",
  "reject",
  "ignore",
  "confirm",
  "flag",
  "complete",
  "widenBefore",
  "widenAfter",
]);
const PRESSABLE = "button, a, select, summary, [role=radio], [role=checkbox]";

type Panel = "help" | "instructions" | "alike";

export function CardRoot({ view }: { view: CardView; host: HTMLElement }): VNode {
  const card = useRef<HTMLElement>(null);
  const history = useRef<HTMLOListElement>(null);
  const controls = useRef<CardControls | null>(null);
  const [opened, setPanel] = useState<Panel | null>(null);
  const likelyFirst = useSignal(false);
  const [noting, setNoting] = useState<unknown>(null);

  const config = view.config.value;
  const state = view.state.value;
  const current = view.current.value;
  const alike = view.alike.value;
  const panel = alike ? "alike" : opened;
  const keymap = useMemo(() => createKeymap(config.keymap), [config.keymap]);
  const palette = useMemo(
    () => new Palette(config.labels, config.colors),
    [config.labels, config.colors],
  );
  const focusCard = useCallback(() => card.current?.focus({ preventScroll: true }), []);
  if (!current) controls.current = null;
  const isNoting = current !== null && noting === current.task;
  const closePanel = () => {
    setPanel(null);
    if (alike) view.dispatch({ type: "closeAlike" });
    focusCard();
  };

  const run = (command: KeyCommand): boolean => {
    if (command !== "undo" && command !== "redo" && controls.current?.obey(command)) return true;
    switch (command) {
      case "accept":
      case "reject":
      case "ignore":
        return answer(command);
      case "confirm":
        return answer("accept");
      case "undo":
      case "redo":
        view.dispatch({ type: command });
        break;
      case "flag":
        if (current) view.dispatch({ type: "flag" });
        return true;
      case "complete":
        if (current?.task.task._view_id === "ner") view.dispatch({ type: "complete" });
        return true;
      case "alike":
        view.dispatch({ type: "alike" });
        return true;
      case "widenBefore":
      case "widenAfter":
        view.dispatch({ type: "widen", side: command === "widenBefore" ? "before" : "after" });
        return true;
      case "note":
        setNoting(isNoting ? null : (current?.task ?? null));
        return true;
      case "help":
        setPanel("help");
        return true;
      case "instructions":
        if (config.instructions.length > 0) setPanel("instructions");
        return true;
      case "history":
        history.current?.querySelector("button")?.focus();
        return true;
      case "search":
        card.current?.querySelector<HTMLInputElement>("input[type=search]")?.focus();
        return true;
      default:
        return false;
    }
    keepFocus();
    return true;
  };
  const answer = (kind: "accept" | "reject" | "ignore") => {
    if (current && state === "ready") {
      view.dispatch({ type: "answer", answer: kind });
      keepFocus();
    }
    return true;
  };
  /** The next card takes over the focus of this one, whatever had it. */
  const keepFocus = () => {
    if (card.current?.matches(":focus-within")) focusCard();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = event.defaultPrevented ? null : keymap.command(event);
    if (!command) return;
    const target = event.composedPath()[0] as Element;
    const isPress = event.key === " " || event.key === "Enter";
    if (isPress && target !== card.current && target.matches(PRESSABLE)) return;
    if (panel) {
      if (command !== "cancel" && command !== panel) return;
      closePanel();
    } else if (event.repeat && ONCE.has(command)) {
      // Held down: neither answered again nor left to the page.
    } else if (!run(command)) {
      return;
    }
    event.preventDefault();
  };
  /** Buttons do their work without taking the focus from the card. */
  const onMouseDown = (event: MouseEvent) => {
    const target = event.composedPath()[0] as Element;
    if (!target.closest?.("button") || target.closest("[role=dialog]")) return;
    event.preventDefault();
    focusCard();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields
    <section
      class="nba-card"
      ref={card}
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the card takes the keys
      tabIndex={0}
      aria-label={config.title || "Annotation card"}
      data-state={state}
      data-task={current?.task.task._task_hash}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
    >
      <div class="main">
        <Notices
          notices={view.notices.value}
          onDismiss={(code) => view.dispatch({ type: "dismiss", code })}
        />
        {current && <Banners current={current} onBack={() => view.dispatch({ type: "leave" })} />}
        {current ? (
          <Body
            // A new card starts afresh; an edit of the same one does not.
            key={`${current.task.task._task_hash}:${current.revises}`}
            view={view}
            current={current}
            palette={palette}
            keymap={keymap}
            controls={controls}
            likelyFirst={likelyFirst}
            focusCard={focusCard}
          />
        ) : (
          <EmptyCard view={view} />
        )}
        {current && <Why task={current.task.task} />}
        {current && isNoting && (
          <NoteField
            note={current.draft.note}
            onNote={(note) => view.dispatch({ type: "note", note })}
            onLeave={() => {
              if (current.draft.note === "") setNoting(null);
              focusCard();
            }}
          />
        )}
        {current && <Meta task={current.task.task} />}
        <ButtonBar
          keymap={keymap}
          canAnswer={current !== null && state === "ready"}
          canUndo={view.canUndo.value}
          canRedo={view.canRedo.value}
          hasAnswers={view.history.value.length > 0}
          offered={view.offered.value}
          flagged={current?.draft.flagged ?? false}
          hasNote={(current?.draft.note ?? "") !== ""}
          hasInstructions={config.instructions.length > 0}
          onCommand={run}
        />
      </div>
      <SidePanel
        view={view}
        historyRef={history}
        onOpen={(eventId) => view.dispatch({ type: "open", eventId })}
      />
      {alike && (
        <Overlay title="Label all like the last one" onClose={closePanel}>
          <AlikePanel
            alike={alike}
            palette={palette}
            ways={waysOf(config.view_id)}
            dispatch={(command) => view.dispatch(command)}
            onClose={closePanel}
            onLeave={focusCard}
          />
        </Overlay>
      )}
      {panel === "help" && (
        <Overlay title="Keys" onClose={closePanel}>
          <Help keymap={keymap} topics={controls.current?.topics ?? []} />
        </Overlay>
      )}
      {panel === "instructions" && (
        <Overlay title="Instructions" onClose={closePanel}>
          <RichText nodes={config.instructions} />
        </Overlay>
      )}
      <div class="hidden" aria-live="polite">
        {view.announcement.value}
      </div>
    </section>
  );
}

function Body(props: CardProps): VNode {
  // One session may mix kinds of cards: each task says which one it is.
  const view = props.current.task.task._view_id ?? props.view.config.value.view_id;
  const Card = CARDS[view] ?? TextCard;
  return <Card {...props} />;
}

function Banners({ current, onBack }: { current: Current; onBack(): void }): VNode {
  return (
    <>
      {current.revises !== null && (
        <div class="banner" role="status">
          <span>You are changing an earlier answer.</span>
          <button type="button" class="button small" data-action="leave" onClick={onBack}>
            Back to the queue
          </button>
        </div>
      )}
      {current.refusal !== null && (
        <div class="banner error" role="alert" data-refusal>
          {current.refusal}
        </div>
      )}
    </>
  );
}
