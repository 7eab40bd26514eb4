/**
 * Label colours. Ten hues in OKLCH, each as a pale fill, a strong fill and a striped one: thirty
 * labels that can be told apart, also by those who see no hue. A label keeps its colour as long as
 * it keeps its place in the list.
 */

/** A colour as `oklch()` takes it: lightness 0..1, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

export interface Shade {
  readonly fill: Oklch;
  readonly ink: Oklch;
}

export interface LabelColor {
  readonly light: Shade;
  readonly dark: Shade;
  readonly striped: boolean;
}

// Neighbours in the list are far apart on the wheel.
const HUES = [25, 250, 145, 85, 310, 195, 345, 275, 120, 55] as const;
const TIERS = 3;

/** The colour of the label at a place in the list; places beyond 30 start again, turned a little. */
export function labelColor(place: number): LabelColor {
  const round = Math.floor(place / (HUES.length * TIERS));
  const tier = Math.floor(place / HUES.length) % TIERS;
  const hue = ((HUES[place % HUES.length] ?? 0) + round * 12) % 360;
  if (tier === 1) {
    return {
      light: { fill: [0.8, 0.11, hue], ink: [0.26, 0.08, hue] },
      dark: { fill: [0.5, 0.1, hue], ink: [0.98, 0.02, hue] },
      striped: false,
    };
  }
  return {
    light: { fill: [0.905, 0.075, hue], ink: [0.4, 0.115, hue] },
    dark: { fill: [0.385, 0.08, hue], ink: [0.9, 0.075, hue] },
    striped: tier === 2,
  };
}

/** The classes and custom properties that give an element its label's colour. */
export interface Hue {
  readonly class: string;
  readonly style: Readonly<Record<string, string>>;
}

/** The palette of a list of labels; `own` are CSS colours chosen by the user. */
export class Palette {
  readonly #hues = new Map<string, Hue>();
  readonly #own: Readonly<Record<string, string>>;

  constructor(labels: readonly string[], own: Readonly<Record<string, string>>) {
    this.#own = own;
    for (const label of labels) this.of(label);
  }

  of(label: string): Hue {
    let hue = this.#hues.get(label);
    if (!hue) {
      const color = this.#own[label];
      hue = color === undefined ? placed(this.#hues.size) : chosen(color);
      this.#hues.set(label, hue);
    }
    return hue;
  }
}

function placed(place: number): Hue {
  const { light, dark, striped } = labelColor(place);
  return {
    class: striped ? "hue striped" : "hue",
    style: {
      "--light-fill": css(light.fill),
      "--light-ink": css(light.ink),
      "--dark-fill": css(dark.fill),
      "--dark-ink": css(dark.ink),
    },
  };
}

/** A colour of the user's keeps its hue; its lightness is ours, so that text stays readable. */
function chosen(color: string): Hue {
  const tone = (lightness: number, chroma: number) =>
    `oklch(from ${color} ${lightness} min(c, ${chroma}) h)`;
  return {
    class: "hue",
    style: {
      "--light-fill": tone(0.89, 0.1),
      "--light-ink": tone(0.38, 0.12),
      "--dark-fill": tone(0.39, 0.1),
      "--dark-ink": tone(0.92, 0.07),
    },
  };
}

function css([lightness, chroma, hue]: Oklch): string {
  return `oklch(${lightness} ${chroma} ${hue})`;
}
