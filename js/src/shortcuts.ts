/**
 * Keeps plain keys in the card and lets Ctrl, Cmd and Alt combinations through to the notebook.
 *
 * JupyterLab and Notebook listen at the document in the capture phase, so `stopPropagation` in the
 * card comes too late there. They do honour an attribute, but only on the element that an event
 * seems to come from: for a shadow root that is its host. Other hosts (VS Code) need
 * `stopPropagation`.
 */
const SUPPRESS = "data-lm-suppress-shortcuts";
/** With Ctrl or Cmd these act on text in the card; the notebook would act on its cells. */
const TEXT_EDITING = new Set(["a", "c", "v", "x", "y", "z"]);
const CELLS = ".jp-Cell, .cell, [data-cell-id], [data-testid='cell']";

/** Guard a shadow host, until the returned function is called. */
export function guardShortcuts(host: HTMLElement): () => void {
  const page = host.ownerDocument.defaultView ?? window;
  const suppress = (on: boolean) => host.toggleAttribute(SUPPRESS, on);

  // At the window, capturing: before anyone at the document looks at the attribute.
  const before = (event: KeyboardEvent) => {
    if (event.composedPath().includes(host)) suppress(!belongsToNotebook(event));
  };
  const released = (event: KeyboardEvent) => {
    if (!belongsToNotebook(event)) suppress(true);
  };
  const restore = () => suppress(true);
  const keep = (event: KeyboardEvent) => {
    if (belongsToNotebook(event)) return;
    event.stopPropagation();
    // A card that used Escape itself (to close something) prevents the default.
    if (event.type === "keydown" && event.key === "Escape" && !event.defaultPrevented) leave(host);
  };

  suppress(true);
  page.addEventListener("keydown", before, true);
  page.addEventListener("keyup", released, true);
  page.addEventListener("blur", restore);
  host.addEventListener("focusout", restore);
  host.addEventListener("keydown", keep);
  host.addEventListener("keypress", keep);
  return () => {
    page.removeEventListener("keydown", before, true);
    page.removeEventListener("keyup", released, true);
    page.removeEventListener("blur", restore);
    host.removeEventListener("focusout", restore);
    host.removeEventListener("keydown", keep);
    host.removeEventListener("keypress", keep);
  };
}

function belongsToNotebook(event: KeyboardEvent): boolean {
  // AltGr types characters and shows as Ctrl+Alt on Windows.
  if (event.getModifierState?.("AltGraph")) return false;
  if (!event.ctrlKey && !event.metaKey && !event.altKey) return false;
  return event.altKey || !TEXT_EDITING.has(event.key.toLowerCase());
}

/** Give the keyboard back to the notebook: to the cell around the card. */
function leave(host: HTMLElement): void {
  const focused = host.shadowRoot?.activeElement;
  if (focused instanceof HTMLElement) focused.blur();
  const cell = host.closest<HTMLElement>(CELLS);
  if (!cell) return;
  if (!cell.hasAttribute("tabindex")) cell.tabIndex = -1;
  cell.focus({ preventScroll: true });
}
