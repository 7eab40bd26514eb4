/** All keys of the card. */
import type { VNode } from "preact";
import { type KeyCommand, type Keymap, keyName } from "../keymap";

export type HelpTopic = "spans" | "options" | "asked" | "cut" | "compare";

type Line = readonly [text: string, ...commands: KeyCommand[]];

const ANSWERS: readonly Line[] = [
  ["Accept", "accept"],
  ["Reject", "reject"],
  ["Skip", "ignore"],
  ["Undo, in the card and then the last answer", "undo"],
  ["Redo", "redo"],
  ["Accept (or use the selection)", "confirm"],
  ["Flag", "flag"],
  ["Write a note", "note"],
  ["Label all like the last one", "alike"],
  ["Last answers", "history"],
  ["Close, drop the selection, leave the card", "cancel"],
  ["These keys", "help"],
];
const SPANS: readonly Line[] = [
  ["Move the cursor", "cursorLeft", "cursorRight", "cursorUp", "cursorDown"],
  ["First and last word", "cursorStart", "cursorEnd"],
  ["Extend the selection", "extendLeft", "extendRight", "extendUp", "extendDown"],
  ["Label the selection or the chosen span", "label1", "label2", "label10"],
  ["Active label for the selection; confirm a suggestion", "confirm"],
  ["Next and previous span", "nextSpan", "previousSpan"],
  ["Chosen span: grow and shrink its start", "growStart", "shrinkStart"],
  ["Chosen span: grow and shrink its end", "growEnd", "shrinkEnd"],
  ["Remove the chosen span", "removeSpan"],
  ["Search the labels", "search"],
];
const OPTIONS: readonly Line[] = [
  ["Choose an option", "label1", "label2", "label10"],
  ["Search the options", "search"],
];
const ASKED: readonly Line[] = [
  ["Nothing else of this label is here", "complete"],
  ["Move the cursor", "cursorLeft", "cursorRight"],
  ["Select the words that are right instead", "extendLeft", "extendRight"],
  ["Draw them, then accept", "confirm"],
  ["Take the drawn ones back", "cancel"],
];
const CUT: readonly Line[] = [
  ["Join the sentence before", "widenBefore"],
  ["Join the sentence after", "widenAfter"],
];
const COMPARE: readonly Line[] = [["The first or the second is better", "label1", "label2"]];
const TABLES: readonly (readonly [HelpTopic, string, readonly Line[]])[] = [
  ["asked", "This question", ASKED],
  ["compare", "Comparison", COMPARE],
  ["spans", "Spans", SPANS],
  ["options", "Options", OPTIONS],
  ["cut", "Text around", CUT],
];

export function Help({ keymap, topics }: { keymap: Keymap; topics: readonly HelpTopic[] }): VNode {
  return (
    <div class="help">
      <KeyTable title="Answers" lines={ANSWERS} keymap={keymap} />
      {TABLES.filter(([topic]) => topics.includes(topic)).map(([topic, title, lines]) => (
        <KeyTable key={topic} title={title} lines={lines} keymap={keymap} />
      ))}
      {topics.includes("spans") && (
        <p class="muted">
          Drag over words to mark them with the active label; double-click marks one word. Click a
          span to change it: drag its ends, choose another label, or remove it.
        </p>
      )}
      {keymap.problems.map((problem) => (
        <p key={problem} class="warn">
          Key map: {problem}
        </p>
      ))}
    </div>
  );
}

interface TableProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly keymap: Keymap;
}

function KeyTable({ title, lines, keymap }: TableProps): VNode {
  return (
    <section>
      <p class="caption">{title}</p>
      <dl>
        {lines.map(([text, ...commands]) => (
          <div key={text}>
            <dt>
              {commands.map((command, index) => (
                <kbd key={command}>
                  {command === "label10" && index > 0 ? "… " : ""}
                  {keymap.keys(command).map(keyName).join(" ")}
                </kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
