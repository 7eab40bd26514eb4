/** All cards on one page, without Jupyter: `npm run demo`; `?card=`, `?theme=`, `?width=` choose. */
import { h, render } from "preact";
import { CardRoot } from "./cards/card-root";
import { CARDS } from "./demo-cards";
import type { FakeView } from "./fake-view";
import { css } from "./styles";

const query = new URLSearchParams(location.search);
const theme = query.get("theme") ?? "light";
const width = query.get("width");
document.body.dataset.theme = theme;
const shown: Record<string, FakeView> = {};
Object.assign(globalThis, { demo: shown });

for (const [name, make] of Object.entries(CARDS)) {
  if (query.has("card") && query.get("card") !== name) continue;
  const title = document.createElement("h2");
  title.textContent = name;
  const host = document.createElement("div");
  host.dataset.theme = theme;
  host.dataset.card = name;
  host.style.colorScheme = theme;
  if (width) host.style.width = `${width}px`;
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement("div");
  root.className = "nba-root";
  shadow.append(root);
  document.querySelector("main")?.append(title, host);
  const view = make();
  shown[name] = view;
  render(h(CardRoot, { view, host }), root);
}
