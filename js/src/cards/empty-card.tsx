/** No text on top: why, and what can be done. */
import type { VNode } from "preact";
import type { CardView } from "../view";

export function EmptyCard({ view }: { view: CardView }): VNode {
  const state = view.state.value;
  if (state === "done") return <Done view={view} />;
  if (state === "error") {
    return (
      <div class="empty">
        <p>
          <strong>The card cannot go on.</strong>
        </p>
        <p class="muted">The notice above says why. Answers given so far are kept.</p>
        <button
          type="button"
          class="button"
          data-action="retry"
          onClick={() => view.dispatch({ type: "retry" })}
        >
          Try again
        </button>
      </div>
    );
  }
  return (
    <div class="empty loading" aria-busy="true">
      <i class="bone" />
      <i class="bone" />
      <i class="bone short" />
      <p class="muted">{state === "loading" ? "Loading…" : "The next texts are being prepared…"}</p>
    </div>
  );
}

function Done({ view }: { view: CardView }): VNode {
  const { answered, total } = view.progress.value;
  const waiting = view.waiting.value;
  const all = total === null || answered >= total;
  if (view.connection.value === "closed") return <Closed waiting={waiting} />;
  return (
    <div class="empty">
      <p>
        <strong>
          {answered === 0
            ? "There is nothing to label in this source."
            : `${all ? "All " : ""}${answered} texts are answered.`}
        </strong>
      </p>
      {answered > 0 && (
        <p class="muted">
          <code>session.df</code> has the rows. Undo brings the last text back; texts added to the
          source come up when the cell is run again.
        </p>
      )}
      <Unsaved waiting={waiting} />
    </div>
  );
}

/** The notice above says why. */
function Closed({ waiting }: { waiting: number }): VNode {
  return (
    <div class="empty">
      <p>
        <strong>This card is closed.</strong>
      </p>
      <Unsaved waiting={waiting} />
    </div>
  );
}

function Unsaved({ waiting }: { waiting: number }): VNode | null {
  return waiting > 0 ? <p class="warn">{waiting} answers are not saved yet.</p> : null;
}
