import { describe, expect, test } from "vitest";
import { labelColor, type Oklch, Palette } from "../src/colors";

/** Linear sRGB of an OKLCH colour, clipped to what screens show. */
function linear([lightness, chroma, hue]: Oklch): [number, number, number] {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function luminance(color: Oklch): number {
  const [red, green, blue] = linear(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const PLACES = Array.from({ length: 60 }, (_, place) => place);
const WHITE = 1;
const DARK = 0.0095; // the dark theme's background, #16191d

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test("text on a label's fill and on the page has a contrast of 4.5 or more", () => {
    for (const place of PLACES) {
      const { fill, ink } = labelColor(place)[theme];
      expect(contrast(luminance(ink), luminance(fill))).toBeGreaterThanOrEqual(4.5);
      const page = theme === "light" ? WHITE : DARK;
      expect(contrast(luminance(ink), page)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("thirty labels look different", () => {
    const looks = PLACES.slice(0, 30).map((place) => {
      const { [theme]: shade, striped } = labelColor(place);
      return JSON.stringify([shade, striped]);
    });
    expect(new Set(looks).size).toBe(30);
  });
});

test("a label keeps its colour, whatever is asked for between", () => {
  const palette = new Palette(["A", "B"], {});
  const before = palette.of("B");
  palette.of("UNKNOWN");
  expect(palette.of("B")).toBe(before);
  expect(new Palette(["A", "B", "C"], {}).of("B").style).toEqual(before.style);
});

test("a colour of the user's is taken for its hue", () => {
  const style = new Palette(["A"], { A: "tomato" }).of("A").style;
  expect(Object.values(style).every((value) => value.includes("from tomato"))).toBe(true);
});
