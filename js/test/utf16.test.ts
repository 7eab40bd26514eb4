import { describe, expect, test } from "vitest";
import { Utf16Text } from "../src/utf16";
import { Random } from "./random";

const TEXTS = [
  "",
  "plain",
  "🎉",
  "a🎉b🎉🎉c",
  "👨‍👩‍👧 family",
  "e\u0301 and ä",
  "\ud83c", // half a pair, as broken sources have it
  "\ud83cx\udf89",
  "東京🗼\r\n\u00a0مرحبا",
];

describe.each(TEXTS)("%j", (text) => {
  const table = new Utf16Text(text);
  const points = Array.from(text);

  test("counts code points as Python does", () => {
    expect(table.length).toBe(points.length);
  });

  test("every code point offset goes to its unit and back", () => {
    let units = 0;
    for (let point = 0; point <= points.length; point += 1) {
      expect(table.toUnits(point)).toBe(units);
      expect(table.toPoints(units)).toBe(point);
      units += points[point]?.length ?? 0;
    }
    expect(units).toBe(text.length);
  });
});

test("the middle of a pair counts as its start", () => {
  const table = new Utf16Text("a🎉b🎉");
  expect(table.toPoints(2)).toBe(1);
  expect(table.toPoints(5)).toBe(3);
});

test("slices are those of the code points", () => {
  const random = new Random(11);
  const alphabet = ["a", " ", "é", "🎉", "字", "👨‍👩‍👧", "\u0301"];
  for (let round = 0; round < 300; round += 1) {
    const text = Array.from({ length: random.below(40) }, () => random.pick(alphabet)).join("");
    const points = Array.from(text);
    const table = new Utf16Text(text);
    const start = random.below(points.length + 1);
    const end = start + random.below(points.length - start + 1);
    expect(table.slice(start, end)).toBe(points.slice(start, end).join(""));
  }
});
