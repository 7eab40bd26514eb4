import { describe, expect, test } from "vitest";
import { fakeTask } from "../src/fake-view";
import { graphemes, Segments, segmentsOf } from "../src/segments";
import { Utf16Text } from "../src/utf16";

//                "Ana  met \n Bob"
const BOUNDS = [0, 3, 5, 8, 9, 10, 11, 14];
const tokens = () => new Segments(BOUNDS, [2], true);

describe("tokens", () => {
  test("a selection off the borders grows to whole tokens", () => {
    expect(tokens().touching(1, 6)).toEqual({ first: 0, last: 1 });
    expect(tokens().touching(6, 7)).toEqual({ first: 1, last: 1 });
    expect(tokens().touching(0, 14)).toEqual({ first: 0, last: 3 });
  });

  test("white space alone touches nothing", () => {
    expect(tokens().touching(3, 5)).toBeNull();
    expect(tokens().touching(14, 14)).toBeNull();
  });

  test("the ends leave out what cannot be selected, in both directions", () => {
    expect(tokens().trim(1, 2)).toEqual({ first: 1, last: 1 });
    expect(tokens().trim(3, 2)).toEqual({ first: 3, last: 3 });
    expect(tokens().trim(0, 3)).toEqual({ first: 0, last: 3 });
    expect(tokens().trim(2, 2)).toBeNull();
  });

  test("the cursor steps over what cannot be selected and stops at the ends", () => {
    expect(tokens().step(1, 1)).toBe(3);
    expect(tokens().step(3, -1)).toBe(1);
    expect(tokens().step(3, 1)).toBeNull();
    expect(tokens().step(-1, 1)).toBe(0);
  });
});

describe("characters", () => {
  test("are what readers take for one: no half emoji, no lone accent", () => {
    const text = new Utf16Text("👨‍👩‍👧e\u0301🎉 字");
    const segments = graphemes(text);
    const seen = Array.from({ length: segments.count }, (_, index) =>
      text.slice(segments.start(index), segments.end(index)),
    );
    expect(seen).toEqual(["👨‍👩‍👧", "e\u0301", "🎉", " ", "字"]);
    expect(segments.isDisabled(3)).toBe(true);
  });

  test("stand in for tokens where a task has none or characters are asked for", () => {
    const task = fakeTask("Ana met");
    const text = new Utf16Text("Ana met");
    expect(segmentsOf(task, text, false).count).toBe(2);
    expect(segmentsOf(task, text, true).count).toBe(7);
    expect(segmentsOf({ ...task, bounds: [] }, text, false).areTokens).toBe(false);
  });
});
