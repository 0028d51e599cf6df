/** A word of an ingredient line with what it is, as the reader of lines labels it. */
export interface LabelledLineWord {
  readonly text: string;
  readonly label: string;
}

/** One amount of a line: "1½-2 cups" is { least: 1.5, most: 2, unit: "cup" }. */
export interface LineAmount {
  readonly least: number;
  readonly most: number;
  /** In the singular; empty when things are counted. */
  readonly unit: string;
}

const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  couple: 2,
  few: 3,
  several: 4,
  half: 0.5,
  quarter: 0.25,
};

/** The amounts of a line in its order; a unit without a number is one of it ("a handful" is { 1, 1, "handful" }). */
export function lineAmounts(words: readonly LabelledLineWord[]): LineAmount[] {
  const amounts: { least: number; most: number; units: string[] }[] = [];
  for (const { text, label } of words) {
    const last = amounts.at(-1);
    if (label === 'quantity') {
      const range = rangeOf(text);
      if (range === null) continue;
      if (last !== undefined && last.units.length === 0 && text === 'dozen') {
        last.least *= 12;
        last.most *= 12;
      } else amounts.push({ ...range, units: [] });
    } else if (label === 'unit') {
      if (last === undefined) amounts.push({ least: 1, most: 1, units: [text.toLowerCase()] });
      else last.units.push(text.toLowerCase());
    }
  }
  return amounts.map(({ least, most, units }) => ({ least, most, unit: units.join(' ') }));
}

function rangeOf(text: string): { least: number; most: number } | null {
  const [first = '', second] = text.replace(/x$/i, '').split(/(?<=.)-/);
  const least = valueOf(first);
  const most = second === undefined ? least : valueOf(second);
  if (least === null || most === null) return null;
  return { least: Math.min(least, most), most: Math.max(least, most) };
}

/** `1#1$2` is one and a half, the notation of the reader of lines. */
function valueOf(text: string): number | null {
  const fraction = /^(\d+(?:\.\d+)?)?#(\d+)\$(\d+)$/.exec(text);
  if (fraction !== null) return Number(fraction[1] ?? 0) + Number(fraction[2]) / Number(fraction[3]);
  const number = numberWords[text.toLowerCase()] ?? Number(text);
  return Number.isFinite(number) ? number : null;
}
