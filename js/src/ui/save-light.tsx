/** Whether all answers are on disk, and what can be done if they are not. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { CardView } from "../view";

export function SaveLight({ view }: { view: CardView }): VNode {
  const state = view.saved.value;
  const count = view.waiting.value;
  const stuck = count > 0 && (state === "failed" || view.connection.value === "lost");
  return (
    <div class="save">
      <div class={view.config.value.durable ? "light" : "light volatile"} data-saved={state}>
        <i class="dot" aria-hidden="true" />
        <span>{sentence(view)}</span>
      </div>
      {state === "failed" && view.saveError.value && <p class="error">{view.saveError.value}</p>}
      {stuck && (
        <div class="row">
          <CopyButton text={() => view.unsavedAsJson()} />
          <button
            type="button"
            class="button small"
            data-action="retry"
            onClick={() => view.dispatch({ type: "retry" })}
          >
            Try again
          </button>
        </div>
      )}
    </div>
  );
}

function sentence(view: CardView): string {
  const { store, durable } = view.config.value;
  const count = view.waiting.value;
  const link = view.connection.value;
  if (view.saved.value === "saved") {
    return durable ? `Saved · ${fileName(store)}` : `Not saved to disk (${fileName(store)})`;
  }
  const reasons = { connecting: "connecting", busy: "kernel busy", lost: "no kernel" };
  const reason = link in reasons ? ` · ${reasons[link as keyof typeof reasons]}` : "";
  return view.saved.value === "failed"
    ? `${count} not saved${reason}`
    : `${count} waiting${reason}`;
}

/** The last part of a path; the whole of a URL without its password is too long to help. */
function fileName(store: string): string {
  return store.split(/[\\/]/).at(-1) || store;
}

function CopyButton({ text }: { text: () => string }): VNode {
  const [shown, setShown] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const copy = () => {
    const json = text();
    // A page may refuse the clipboard; then the text is there to be copied by hand.
    const refused = () => setShown(json);
    if (!navigator.clipboard) refused();
    else navigator.clipboard.writeText(json).then(() => setCopied(true), refused);
  };
  return (
    <>
      <button type="button" class="button small" data-action="copy" onClick={copy}>
        {copied ? "Copied" : "Copy as JSON"}
      </button>
      {shown !== null && (
        <textarea
          class="unsaved"
          aria-label="Unsaved answers as JSON"
          readOnly
          rows={4}
          value={shown}
        />
      )}
    </>
  );
}
