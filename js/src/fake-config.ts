/** How the card of the demo page and of the tests is set up. */
import type { CardConfig } from "./protocol.gen";

export const CONFIG: CardConfig = {
  view_id: "ner_manual",
  title: "ner.manual",
  labels: ["PERSON", "ORG", "PRODUCT", "LOCATION"],
  colors: {},
  exclusive: false,
  overlap: false,
  highlight_chars: false,
  validates: false,
  ahead: 10,
  keymap: {},
  instructions: [],
  dataset: "news",
  annotator: "ana",
  store: "nb_annotate.db",
  durable: true,
};
