/** Whether the page around the card is light or dark, in each of the hosts. */
export type Theme = "light" | "dark";

const ATTRIBUTES = [
  "class",
  "data-jp-theme-light",
  "data-vscode-theme-kind",
  "theme",
  "data-theme",
];

export function detectTheme(page: Document = document): Theme {
  const { body, documentElement: root } = page;
  const jupyter = body.dataset.jpThemeLight ?? body.getAttribute("data-jp-theme-light");
  if (jupyter != null) return jupyter === "true" ? "light" : "dark";
  const vscode = `${body.dataset.vscodeThemeKind ?? ""} ${body.className}`;
  // The light one first: with high contrast, VS Code sets the class of the dark one too.
  if (/\bvscode-(high-contrast-)?light\b/.test(vscode)) return "light";
  if (/\bvscode-(dark|high-contrast)\b/.test(vscode)) return "dark";
  for (const element of [body, root]) {
    // marimo has a class, Colab an attribute.
    const named = [...element.classList, element.getAttribute("theme"), element.dataset.theme];
    if (named.includes("dark")) return "dark";
    if (named.includes("light")) return "light";
  }
  const prefersDark = page.defaultView?.matchMedia?.("(prefers-color-scheme: dark)").matches;
  return prefersDark ? "dark" : "light";
}

/** Tell the theme now and whenever it changes, until the returned function is called. */
export function watchTheme(tell: (theme: Theme) => void, page: Document = document): () => void {
  let last: Theme | null = null;
  const update = () => {
    const theme = detectTheme(page);
    if (theme !== last) tell(theme);
    last = theme;
  };
  const observer = new MutationObserver(update);
  for (const element of [page.body, page.documentElement]) {
    observer.observe(element, { attributes: true, attributeFilter: ATTRIBUTES });
  }
  const system = page.defaultView?.matchMedia?.("(prefers-color-scheme: dark)");
  system?.addEventListener("change", update);
  update();
  return () => {
    observer.disconnect();
    system?.removeEventListener("change", update);
  };
}
