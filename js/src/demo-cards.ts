/** The cards of the demo page: each kind, and what is hard to draw. */
import { alike } from "./demo-alike";
import { FakeView, fakeTask } from "./fake-view";
import type {
  AlikeRow,
  HistoryEntry,
  ModelState,
  RichNode,
  TaskBody,
  WireSpan,
  WireWhy,
} from "./protocol.gen";

/** Spans by the words they cover, so that no one has to count characters. */
function spansOf(text: string, words: readonly (readonly [string, string, string?])[]): WireSpan[] {
  return words.map(([word, label, source]) => {
    const units = text.indexOf(word);
    const start = Array.from(text.slice(0, units)).length;
    const span = { start, end: start + Array.from(word).length, label };
    return source === undefined ? span : { ...span, source };
  });
}

const HISTORY: HistoryEntry[] = [
  ["accept", "Harbour Foods buys rival for 2 million"],
  ["accept", "Rain stops play in Leeds"],
  ["ignore", "404 page not found"],
  ["reject", "Click here to win a prize now"],
  ["accept", "Old mill becomes a library"],
].map(([answer, excerpt], index) => ({
  event_id: `h${index}`,
  task_hash: index,
  answer: answer as HistoryEntry["answer"],
  excerpt: excerpt ?? "",
  ended_at: 0,
  flagged: index === 3,
}));

const NEWS =
  "Northwind Labs opens a second office in Porto 🎉 and hires Ana Sousa to lead it.\nIts Tidewater 2 sensor ships in May.";
const NESTED = "The University of California Berkeley School of Law hired Maria Chen last spring.";
const HARD =
  "Tabs\tand\r\nline ends, \u202eright to left\u202c, \u001b[31mred\u001b[0m, <b>bold</b> &amp; 👨‍👩‍👧 e\u0301 done.";
const ARABIC = "أعلنت شركة نور الدولية في القاهرة عن تعيين ليلى حسن مديرة جديدة للفرع في 2024.";
const JAPANESE = "東京電力は三月に新しい所長として田中花子を任命した。";

const INSTRUCTIONS: RichNode[] = [
  { tag: "h2", children: [{ text: "What counts" }] },
  {
    tag: "p",
    children: [
      { text: "Mark " },
      { tag: "strong", children: [{ text: "names of people" }] },
      { text: ", not their titles. See " },
      { tag: "a", href: "https://example.org", children: [{ text: "the guide" }] },
      { text: "." },
    ],
  },
  {
    tag: "ul",
    children: [
      { tag: "li", children: [{ text: "Ana Sousa: PERSON" }] },
      {
        tag: "li",
        children: [{ tag: "code", children: [{ text: "Dr." }] }, { text: ": nothing" }],
      },
    ],
  },
];

function news(): FakeView {
  const spans = spansOf(NEWS, [
    ["Northwind Labs", "ORG"],
    ["Porto", "LOCATION", "patterns"],
    ["Ana Sousa", "PERSON"],
    ["Tidewater 2", "PRODUCT"],
  ]);
  const task = fakeTask(NEWS, { spans, _source: { place: "news.jsonl:482" } });
  const more = ["Rain stops play in Leeds.", "Ana Sousa leaves Northwind Labs."].map((text) =>
    fakeTask(text),
  );
  const view = new FakeView([task, ...more], { instructions: INSTRUCTIONS });
  view.history.value = HISTORY;
  return view;
}

function nested(): FakeView {
  const spans = spansOf(NESTED, [
    ["University of California", "ORG"],
    ["California", "STATE"],
    ["University of California Berkeley", "CAMPUS"],
    ["University of California Berkeley School of Law", "FACULTY"],
    ["Berkeley School", "CROSSING"],
    ["Maria Chen", "PERSON", "model"],
  ]);
  return new FakeView([fakeTask(NESTED, { spans, _view_id: "spans_manual" })], {
    labels: ["PERSON", "ORG", "STATE", "CAMPUS", "FACULTY", "CROSSING"],
    overlap: true,
  });
}

function asked(): FakeView {
  const text = "Shares in Blue Heron fell after the quarterly call with analysts.";
  const spans = spansOf(text, [["Blue Heron", "ORG", "model"]]).map((span) => ({
    ...span,
    score: 0.53,
  }));
  const view = new FakeView([
    fakeTask(text, { spans, _view_id: "ner", meta: { score: 0.531, pattern: 12 } }),
  ]);
  view.saved.value = "waiting";
  view.waiting.value = 3;
  view.connection.value = "busy";
  return view;
}

/** A model in the loop, after some answers. */
const LEARNING: ModelState = {
  version: "v14",
  learned: 234,
  waiting: 6,
  training: true,
  curve: [0, 30, 60, 100, 150, 240].map((answers) => {
    const f = 0.68 * (1 - Math.exp(-answers / 90));
    return { answers, f, low: Math.max(0, f - 0.09), high: f + 0.08 };
  }),
  measured_on: 48,
  measured_by: "random",
  advice: "About 120 more answers until the next 100 bring less than one point.",
};

const WHY: WireWhy = {
  reason: "undecided",
  text: "closest to undecided of 128 texts looked at",
  score: 0.53,
  was: 0.31,
  merit: 0.4,
  seconds: 1.5,
  looked_at: 128,
  version: "v14",
};

function teach(): FakeView {
  const text = "Shares in Blue Heron Labs fell, those of Northwind rose after the call.";
  const spans = spansOf(text, [["Blue Heron", "ORG", "model"]]);
  const known = spansOf(text, [["Northwind", "ORG"]]);
  const view = new FakeView([fakeTask(text, { spans, known, _view_id: "ner", _why: WHY })]);
  view.model.value = LEARNING;
  return view;
}

function inContext(
  text: string,
  before: string,
  after: string,
  words: readonly (readonly [string, string, string?])[],
): FakeView {
  const spans = spansOf(text, words).map((span, index) => ({ ...span, score: 0.94 - index / 3 }));
  const task = fakeTask(text, {
    spans,
    context: { before, after },
    origin: { id: 7, start: 400, input_hash: 1 },
    _why: { ...WHY, reason: "cost", text: "most to learn per second of work", was: 0.62 },
  });
  const view = new FakeView([task]);
  view.model.value = { ...LEARNING, curve: [], measured_on: 3, training: false, advice: null };
  return view;
}

function cut(): FakeView {
  const before =
    "The harbour was closed for most of the winter, and with it the market hall, the two cafés and the ferry office.\nNobody had asked the fishermen. The council met twice and decided nothing, as it had the year before. ";
  const after =
    " Its first office stays where it was.\nThe mayor, who had promised as much, said so twice.";
  return inContext("Northwind Labs opens a second office in Porto.", before, after, [
    ["Northwind Labs", "ORG", "model"],
    ["Porto", "LOCATION", "model"],
  ]);
}

function cutArabic(): FakeView {
  return inContext(ARABIC, "وقال المتحدث إن القرار نهائي. ", " ولم تذكر الشركة تفاصيل أخرى.", [
    ["شركة نور الدولية", "ORG", "model"],
  ]);
}

function compare(): FakeView {
  const first = spansOf(NEWS, [
    ["Northwind Labs", "ORG"],
    ["Ana Sousa", "PERSON"],
  ]);
  const second = spansOf(NEWS, [
    ["Northwind", "ORG"],
    ["Porto", "LOCATION"],
    ["Ana Sousa", "PERSON"],
  ]);
  const options = [
    { id: "A", text: "A", spans: first },
    { id: "B", text: "B", spans: second },
  ];
  const sides = { A: "en_core_web_sm", B: "mine" };
  const task = { options, _view_id: "compare", _sides: sides } as const;
  return new FakeView([fakeTask(NEWS, structuredClone(task) as Partial<TaskBody>)], {
    exclusive: true,
  });
}

const COMPLAINT = "My order never arrived and the chat keeps closing on me. I want my money back.";
const TOPICS: readonly (readonly [string, number | null, number?])[] = [
  ["Refund", 0.91, 0.62],
  ["Delivery", 0.84, 0.84],
  ["Technical problem", 0.41, 0.53],
  ["Praise", 0.01],
  ["Something that only people have used so far, and that has a long name", null],
];

function choice(count: number, exclusive: boolean): FakeView {
  const options = Array.from({ length: count }, (_, index) => {
    const [id, score, was] = TOPICS[index] ?? [`option_${index}`, 1 / (index + 1.1), undefined];
    const text = id.replace("option_", "Category about cards and payments number ");
    return { id, text, score: score && exclusive ? score / 4 : score, was: was ?? null };
  });
  const why = { ...WHY, text: "two categories are close", score: null, was: null };
  const accept = exclusive ? ["Refund"] : ["Refund", "Delivery"];
  const task = fakeTask(COMPLAINT, { options, accept, _view_id: "choice", _why: why });
  return new FakeView([task], { exclusive, labels: [], view_id: "choice" });
}

function choiceArabic(): FakeView {
  const options = ["اقتصاد وأعمال", "تعيينات في الشركات", "رياضة"].map((text, index) => ({
    id: text,
    text,
    score: 0.82 - index / 3,
    was: 0.5,
  }));
  const accept = options.slice(0, 1).map(({ id }) => id);
  return new FakeView([fakeTask(ARABIC, { options, accept, _view_id: "choice" })], { labels: [] });
}

function yesNo(score: number | null): FakeView {
  const why = { ...WHY, score, was: score && 0.52 };
  const task = fakeTask(COMPLAINT, { label: "REFUND", _view_id: "classification", _why: why });
  return new FakeView([task], { labels: ["REFUND", "DELIVERY"], view_id: "classification" });
}

function alikeWords(): FakeView {
  const rows = [
    "Rain stops Northwind Labs",
    "… as said by Northwind Labs 🎉, which was right",
    NEWS,
  ];
  const rowOf = (excerpt: string, index: number): AlikeRow => {
    const marks = spansOf(excerpt, [["Northwind Labs", "ORG"]]);
    return { key: `${index}`, excerpt, similarity: 1, marks, labels: [] };
  };
  return alike(news(), HISTORY, rows.map(rowOf), "string");
}

function alikeTexts(): FakeView {
  const rows = Array.from({ length: 30 }, (_, index): AlikeRow => {
    const excerpt = index % 7 === 2 ? ARABIC : `I want my money back for order ${index * 17}`;
    const labels = ["Refund", "Delivery"];
    return { key: `${index}`, excerpt, similarity: 1 - index / 99, marks: [], labels };
  });
  return alike(choice(4, false), HISTORY, rows, "similar");
}

function classification(): FakeView {
  const text = "The new timetable leaves no train after ten.";
  const view = new FakeView([fakeTask(text, { label: "COMPLAINT", _view_id: "classification" })], {
    labels: ["COMPLAINT"],
    store: ":memory:",
    durable: false,
  });
  view.notices.value = [
    { level: "info", code: "model", message: "The model has learned 12 new answers.", hint: null },
    {
      level: "warning",
      code: "memory",
      message: "Answers are not saved to disk.",
      hint: "Pass store= to keep them.",
    },
    {
      level: "error",
      code: "row",
      message: "news.jsonl:17 is not JSON.",
      hint: "Fix the line and run the cell again.",
    },
  ];
  return view;
}

function failed(): FakeView {
  const view = news();
  view.saved.value = "failed";
  view.waiting.value = 4;
  view.connection.value = "lost";
  view.saveError.value = "The store is on a full disk.";
  const current = view.current.value;
  if (current) {
    view.current.value = { ...current, revises: "h1", refusal: "ORG may not overlap PERSON." };
  }
  return view;
}

function many(count: number): FakeView {
  const labels = Array.from({ length: count }, (_, index) =>
    index % 7 === 3 ? `A_RATHER_LONG_LABEL_THAT_WILL_NOT_FIT_${index}` : `LABEL_${index}`,
  );
  const words = labels.slice(0, 40).map((label) => `word${label.slice(-2)}`);
  const text = words.join(" ");
  const task = fakeTask(text);
  const spans = words.map((_, index) => ({
    start: task.bounds[2 * index] ?? 0,
    end: task.bounds[2 * index + 1] ?? 0,
    label: labels[index] ?? "",
  }));
  return new FakeView([fakeTask(text, { spans })], { labels });
}

function long(): FakeView {
  const sentence =
    "Ana Sousa walked from the old harbour to the new library and read about tides. ";
  const text = `${sentence.repeat(6)}\n`.repeat(420);
  const spans = Array.from({ length: 420 }, (_, index) => {
    const start = index * (sentence.length * 6 + 1);
    return { start, end: start + 9, label: "PERSON" };
  });
  return new FakeView([
    fakeTask(text, { spans }),
    ...["One.", "Two."].map((next) => fakeTask(next)),
  ]);
}

function plain(text: string, words: readonly (readonly [string, string])[] = []): FakeView {
  return new FakeView([fakeTask(text, { spans: spansOf(text, words) })]);
}

function empty(state: "loading" | "done" | "error"): FakeView {
  const view = new FakeView([]);
  view.empty.value = state;
  view.progress.value = { ...view.progress.value, answered: 500 };
  return view;
}

/** Name and maker of each card on the page. */
export const CARDS: Readonly<Record<string, () => FakeView>> = {
  "ner.manual": news,
  "spans.manual, nested": nested,
  "ner.teach": asked,
  "ner.teach, learning": teach,
  "ner.teach, long label": () => {
    const label = "A_RATHER_LONG_LABEL_THAT_WILL_NOT_FIT_INTO_ANY_CARD_OF_AN_ORDINARY_WIDTH";
    const spans = spansOf(NEWS, [["Northwind Labs", label, "model"]]);
    return new FakeView([fakeTask(NEWS, { spans, _view_id: "ner", _why: { ...WHY, was: null } })]);
  },
  "ner.correct, cut from a longer text": cut,
  "right to left, cut": cutArabic,
  "ner.compare": compare,
  "textcat, several": () => choice(5, false),
  "textcat, one of 5": () => choice(5, true),
  "textcat, one of 77": () => choice(77, true),
  "textcat, right to left": choiceArabic,
  "textcat.teach": () => yesNo(0.64),
  "textcat.teach, no opinion": () => yesNo(null),
  "all like this, words": alikeWords,
  "all like this, texts": alikeTexts,
  "textcat, yes or no": classification,
  "not saved, refused, revised": failed,
  "30 labels": () => many(30),
  "500 labels": () => many(500),
  "200,000 characters": long,
  "right to left": () =>
    plain(ARABIC, [
      ["شركة نور الدولية", "ORG"],
      ["القاهرة", "LOCATION"],
    ]),
  "no spaces": () =>
    new FakeView([
      { ...fakeTask(JAPANESE, { spans: spansOf(JAPANESE, [["田中花子", "PERSON"]]) }), bounds: [] },
    ]),
  "text is data": () => plain(HARD, [["bold", "PERSON"]]),
  loading: () => empty("loading"),
  done: () => empty("done"),
  error: () => empty("error"),
};
