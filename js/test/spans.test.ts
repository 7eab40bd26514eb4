import { describe, expect, test } from "vitest";
import type { WireSpan } from "../src/protocol.gen";
import { Segments } from "../src/segments";
import * as spans from "../src/spans";
import { Random } from "./random";

const FLAT = { overlap: false };
const NESTED = { overlap: true };
const span = (start: number, end: number, label = "A"): WireSpan => ({ start, end, label });
// Tokens of three characters with a space between them.
const TOKENS = new Segments(
  Array.from({ length: 20 }, (_, index) => [index * 4, index * 4 + 3]).flat(),
  [],
  true,
);

describe("where spans may not overlap", () => {
  test("a new span takes the place of all in its way, and of no other", () => {
    const before = [span(0, 3), span(4, 7), span(8, 11)];
    expect(spans.add(before, span(5, 9, "B"), FLAT)).toEqual([span(0, 3), span(5, 9, "B")]);
  });

  test("spans that only touch stay", () => {
    expect(spans.add([span(0, 3)], span(3, 6), FLAT)).toHaveLength(2);
  });

  test("a span that grows over its neighbour replaces it", () => {
    const before = [spans.spanOver(TOKENS, { first: 0, last: 0 }, "A"), span(8, 11, "B")];
    const after = spans.resize(before, "0:3:A", TOKENS, { first: 0, last: 2 }, FLAT);
    expect(after).toEqual([{ start: 0, end: 11, label: "A", token_start: 0, token_end: 2 }]);
  });
});

describe("where spans may overlap", () => {
  test("nested and crossing spans stay", () => {
    const before = [span(0, 10), span(2, 4)];
    expect(spans.add(before, span(8, 14, "B"), NESTED)).toHaveLength(3);
  });

  test("the same span twice is one span", () => {
    expect(spans.add([span(0, 3)], span(0, 3), NESTED)).toEqual([span(0, 3)]);
  });

  test("the same words may have two labels, until one becomes the other", () => {
    const both = spans.add([span(0, 3)], span(0, 3, "B"), NESTED);
    expect(both).toHaveLength(2);
    expect(spans.relabel(both, "0:3:B", "A", NESTED)).toEqual([span(0, 3)]);
  });
});

describe("suggestions", () => {
  const suggested = { ...span(0, 3), source: "model", score: 0.7, pattern: 2 };

  test("are the annotator's own once confirmed, relabelled or resized", () => {
    const own = { ...span(0, 3), pattern: 2 };
    expect(spans.confirm([suggested], "0:3:A")).toEqual([own]);
    expect(spans.relabel([suggested], "0:3:A", "B", FLAT)).toEqual([{ ...own, label: "B" }]);
    const [resized] = spans.resize([suggested], "0:3:A", TOKENS, { first: 0, last: 1 }, FLAT);
    expect(resized).not.toHaveProperty("source");
  });

  test("that nobody touched keep where they come from", () => {
    expect(spans.add([suggested], span(8, 11), FLAT)[0]).toEqual(suggested);
  });
});

test("characters give spans without token numbers", () => {
  const characters = new Segments([0, 1, 1, 2], [], false);
  expect(spans.spanOver(characters, { first: 0, last: 1 }, "A")).toEqual(span(0, 2));
});

test.each([FLAT, NESTED])("any row of edits keeps the list sound: %o", (rules) => {
  const random = new Random(rules.overlap ? 5 : 6);
  const labels = ["A", "B", "C"];
  for (let round = 0; round < 120; round += 1) {
    let list: WireSpan[] = [];
    for (let edit = 0; edit < 25; edit += 1) {
      const first = random.below(TOKENS.count);
      const range = { first, last: Math.min(TOKENS.count - 1, first + random.below(5)) };
      const target = list.length > 0 ? spans.keyOf(random.pick(list)) : "none";
      const label = random.pick(labels);
      const before = list;
      const copy = structuredClone(before);
      const edits = [
        () => spans.add(list, spans.spanOver(TOKENS, range, label), rules),
        () => spans.remove(list, target),
        () => spans.relabel(list, target, label, rules),
        () => spans.resize(list, target, TOKENS, range, rules),
      ];
      list = random.pick(edits)();
      expect(before).toEqual(copy); // pure
      expect(list).toEqual(spans.sorted(list));
      expect(new Set(list.map(spans.keyOf)).size).toBe(list.length);
      for (const one of list) {
        expect(TOKENS.start(one.token_start ?? -1)).toBe(one.start);
        expect(TOKENS.end(one.token_end ?? -1)).toBe(one.end);
      }
      const pairs = list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other]));
      const clashes = pairs.filter(([one, other]) => one && other && spans.overlaps(one, other));
      if (!rules.overlap) expect(clashes).toEqual([]);
    }
  }
});
