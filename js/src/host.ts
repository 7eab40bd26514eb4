/** The card's place in the page: its shadow root, styles, theme and keys. */
import { guardShortcuts } from "./shortcuts";
import { watchTheme } from "./theme";

export interface CardHost {
  /** The shadow host: a child of the element that the notebook gave us. */
  readonly element: HTMLElement;
  /** Where the card is rendered. */
  readonly root: HTMLElement;
  dispose(): void;
}

/** Put an empty card host into `parent`. */
export function createHost(parent: HTMLElement, css: string): CardHost {
  const page = parent.ownerDocument;
  const element = page.createElement("div");
  element.className = "nba-host";
  const shadow = element.attachShadow({ mode: "open" });
  adoptStyles(shadow, css);
  const root = page.createElement("div");
  root.className = "nba-root";
  shadow.append(root);
  parent.append(element);
  const stopGuarding = guardShortcuts(element);
  const stopWatching = watchTheme((theme) => {
    element.dataset.theme = theme;
    element.style.colorScheme = theme;
  }, page);
  return {
    element,
    root,
    dispose() {
      stopGuarding();
      stopWatching();
      element.remove();
    },
  };
}

function adoptStyles(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Older browsers, and pages that moved the element to another document.
    const style = shadow.ownerDocument.createElement("style");
    style.textContent = css;
    shadow.append(style);
  }
}

export type HostName = "jupyterlab" | "notebook" | "vscode" | "marimo" | "colab" | "browser";

/** Which program shows the page; the kernel is told, for its messages. */
export function hostName(page: Document = document): HostName {
  const { body, documentElement: root } = page;
  if (body.hasAttribute("data-notebook")) return "notebook";
  if (page.querySelector(".jp-LabShell")) return "jupyterlab";
  if (body.hasAttribute("data-vscode-theme-kind") || /\bvscode-/.test(body.className)) {
    return "vscode";
  }
  if (page.querySelector("marimo-island, marimo-filename, [data-marimo]")) return "marimo";
  if (root.matches("[theme]") && "google" in globalThis) return "colab";
  return "browser";
}
