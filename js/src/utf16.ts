/**
 * The one place that knows UTF-16. Offsets on the wire count code points, JavaScript strings
 * count 16-bit units; only characters beyond U+FFFF make the two differ, so only these are kept.
 */
export class Utf16Text {
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  /** Code point index of every character that takes two units, ascending. */
  readonly #astral: Int32Array;

  constructor(text: string) {
    this.text = text;
    this.#astral = astralPositions(text);
    this.length = text.length - this.#astral.length;
  }

  /** From a code point offset to an index into the string. */
  toUnits(point: number): number {
    return point + this.#before(point, 0);
  }

  /** From an index into the string to a code point offset; inside a pair counts as its start. */
  toPoints(unit: number): number {
    const pairs = this.#before(unit, 1);
    // The last pair that starts before `unit` may still be open.
    const last = this.#astral[pairs - 1];
    const isInside = last !== undefined && last + pairs === unit;
    return isInside ? last : unit - pairs;
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.toUnits(start), this.toUnits(end));
  }

  /** How many pairs start before an offset; `step` 1 reads the table in units, 0 in points. */
  #before(offset: number, step: 0 | 1): number {
    let low = 0;
    let high = this.#astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#astral[middle] ?? 0) + middle * step < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const SURROGATE = /[\ud800-\udfff]/;

function astralPositions(text: string): Int32Array {
  if (!SURROGATE.test(text)) return new Int32Array(0);
  const positions: number[] = [];
  let point = 0;
  for (const character of text) {
    if (character.length === 2) positions.push(point);
    point += 1;
  }
  return Int32Array.from(positions);
}
