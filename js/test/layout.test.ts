import { describe, expect, test } from "vitest";
import { chunksOf, type LayoutNode, lanesOf, layout } from "../src/layout";
import type { WireSpan } from "../src/protocol.gen";
import { Segments } from "../src/segments";
import { keyOf, overlaps } from "../src/spans";
import { Utf16Text } from "../src/utf16";
import { Random } from "./random";

const NONE = new Segments([], [], true);

/** Which spans cover each offset, read from the drawing. */
function covers(nodes: readonly LayoutNode[], around: readonly string[] = []): string[][] {
  return nodes.flatMap((node) => {
    if ("span" in node) return covers(node.children, [...around, node.key]);
    return Array.from({ length: node.end - node.start }, () => [...around].sort());
  });
}

describe("marks", () => {
  test("draw every span over exactly its text, however they nest and cross", () => {
    const random = new Random(3);
    for (let round = 0; round < 400; round += 1) {
      const spans = new Map<string, WireSpan>();
      for (let count = random.below(8); count > 0; count -= 1) {
        const start = random.below(28);
        const span = { start, end: start + 1 + random.below(10), label: random.pick(["A", "B"]) };
        spans.set(keyOf(span), span);
      }
      const [from, to] = [random.below(10), 15 + random.below(25)];
      const drawn = covers(layout([...spans.values()], from, to));
      const expected = Array.from({ length: to - from }, (_, index) =>
        [...spans.values()]
          .filter((span) => span.start <= from + index && from + index < span.end)
          .map(keyOf)
          .sort(),
      );
      expect(drawn).toEqual(expected);
    }
  });

  test("a span that is not crossed is one piece", () => {
    const nodes = layout(
      [
        { start: 0, end: 9, label: "A" },
        { start: 2, end: 5, label: "B" },
      ],
      0,
      10,
    );
    expect(nodes).toHaveLength(2);
    expect(nodes[0]).toMatchObject({ isFirst: true, isLast: true });
  });
});

test("no two spans over the same text share a rail, and containing spans are further out", () => {
  const random = new Random(8);
  for (let round = 0; round < 200; round += 1) {
    const spans: WireSpan[] = [];
    for (let count = random.below(12); count > 0; count -= 1) {
      const start = random.below(30);
      const span = { start, end: start + 1 + random.below(12), label: random.pick(["A", "B"]) };
      if (!spans.some((other) => keyOf(other) === keyOf(span))) spans.push(span);
    }
    const lanes = lanesOf(spans);
    const lane = (span: WireSpan) => lanes.get(keyOf(span)) ?? -1;
    for (const one of spans) {
      for (const other of spans) {
        if (one === other || !overlaps(one, other)) continue;
        expect(lane(one)).not.toBe(lane(other));
        if (one.end - one.start > other.end - other.start) {
          expect(lane(one)).toBeGreaterThan(lane(other));
        }
      }
    }
  }
});

describe("chunks", () => {
  test("are the whole text in order, each of a size that draws quickly", () => {
    const text = new Utf16Text(`${"word ".repeat(90)}\n`.repeat(300));
    const chunks = chunksOf(text, NONE);
    expect(chunks.length).toBeGreaterThan(30);
    let at = 0;
    for (const chunk of chunks) {
      expect(chunk.start).toBe(at);
      expect(chunk.end - chunk.start).toBeLessThanOrEqual(3200);
      at = chunk.end;
    }
    expect(at).toBe(text.length);
  });

  test("end at line ends where there are some", () => {
    const text = new Utf16Text(`${"word ".repeat(90)}\n`.repeat(30));
    for (const { end } of chunksOf(text, NONE)) expect(text.slice(end - 1, end)).toBe("\n");
  });

  test("never cut a token, though a text has no line ends at all", () => {
    const length = 20_000;
    const bounds = Array.from({ length: length / 100 }, (_, index) => [
      index * 100,
      index * 100 + 99,
    ]).flat();
    const segments = new Segments(bounds, [], true);
    const chunks = chunksOf(new Utf16Text("x".repeat(length)), segments);
    expect(chunks.length).toBeGreaterThan(3);
    const drawn: number[] = [];
    for (const { start, end, firstSegment, lastSegment } of chunks) {
      for (let index = firstSegment; index <= lastSegment; index += 1) {
        expect(segments.start(index)).toBeGreaterThanOrEqual(start);
        expect(segments.end(index)).toBeLessThanOrEqual(end);
        drawn.push(index);
      }
    }
    expect(drawn).toEqual(Array.from({ length: segments.count }, (_, index) => index));
  });

  test("one token of a megabyte is drawn whole", () => {
    const text = new Utf16Text("x".repeat(1_000_000));
    const chunks = chunksOf(text, new Segments([0, 1_000_000], [], true));
    expect(chunks).toEqual([{ start: 0, end: 1_000_000, firstSegment: 0, lastSegment: 0 }]);
  });

  test("an empty text has none", () => {
    expect(chunksOf(new Utf16Text(""), NONE)).toEqual([]);
  });
});
