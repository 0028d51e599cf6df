/** A word of an ingredient line with what it is, as the reader of lines labels it. */
export interface LabelledLineWord {
  readonly text: string;
  readonly label: string;
  /** Punctuation before it. */
  readonly before?: string;
}

/** One amount of a line: "1½-2 cups" is { least: 1.5, most: 2, unit: "cup" }. */
export interface LineAmount {
  readonly least: number;
  readonly most: number;
  /** In the singular; empty when things are counted. */
  readonly unit: string;
  /** Whether it comes on top of the one before: "1 cup plus 2 tbsp". */
  readonly isAdded: boolean;
  /** Whether it is all of what was counted before: "6 thighs (about 2 pounds)"; not "2 breasts (150 g each)". */
  readonly isTotal: boolean;
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

/** An amount while its words are read. */
interface OpenAmount {
  least: number;
  most: number;
  readonly units: string[];
  readonly isAdded: boolean;
  readonly isTotal: boolean;
}

/** The amounts of a line in its order; a unit without a number is one of it ("a handful" is { 1, 1, "handful" }). */
export function lineAmounts(words: readonly LabelledLineWord[]): LineAmount[] {
  const amounts: OpenAmount[] = [];
  const isEach = words.some(({ text }) => text.toLowerCase() === 'each');
  const named = words.findIndex(({ label }) => label === 'name');
  words.forEach(({ text, label, before }, index) => {
    const isAfterPlus = words[index - 1]?.text.toLowerCase() === 'plus' || before?.includes('+') === true;
    const isTotal = named >= 0 && index > named && !isEach && amounts.length > 0;
    if (label === 'quantity') addQuantity(amounts, text, isAfterPlus, isTotal);
    if (label === 'unit') addUnit(amounts, text.toLowerCase());
  });
  return amounts.map(({ units, ...amount }) => ({ ...amount, unit: units.join(' ') }));
}

function addQuantity(amounts: OpenAmount[], text: string, isAfterPlus: boolean, isTotal: boolean): void {
  const [range, last] = [rangeOf(text), amounts.at(-1)];
  if (range === null) return;
  if (last !== undefined && last.units.length === 0 && text === 'dozen') {
    last.least *= 12;
    last.most *= 12;
  } else amounts.push({ ...range, units: [], isAdded: isAfterPlus && last !== undefined, isTotal });
}

function addUnit(amounts: OpenAmount[], unit: string): void {
  const last = amounts.at(-1);
  if (last === undefined) amounts.push({ least: 1, most: 1, units: [unit], isAdded: false, isTotal: false });
  else last.units.push(unit);
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
