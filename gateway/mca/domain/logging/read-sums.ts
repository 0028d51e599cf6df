import { currencyDecimals } from '@progressive/quantities';
import { readWritten } from './read-number.js';
import { afterSum, beforeSum, isSmallUnit, saidCurrency } from './said-currency.js';

/** A sum of money as it stands in a text. */
export interface SaidSum {
  /** Minor units as written, below 0 behind a minus; null when the writing leaves the sum open. */
  readonly amountMinor: number | null;
  readonly currency: string;
  /** Where it begins in the text, and where it ends. */
  readonly start: number;
  readonly end: number;
}

const sign = '-|−|minus |negative ';
const number = String.raw`(?<number>\d[\d.,'’]*(?<![.,'’]))`;
const sum = new RegExp(
  String.raw`(?<minus>(?<![\w.,])(?:${sign}) ?)?(?:(?<before>${beforeSum}) ?)?(?<inner>(?<![\w.,])(?:${sign}) ?)?(?<![\w.,])${number}(?<k>k\b)?(?: ?-?(?<after>${afterSum}))?`,
  'g',
);
/** A number that stands where a sum does, though no currency is said; before other words than these it may count something. */
const bare = new RegExp(
  String.raw`\b(?:paid|pay|spent|costs?|costing|expense:?|for|was) ${number}(?= (?:on|for|at|in|to|today|yesterday|tonight|this|last|with|and|by|via|cash|total|altogether)\b|[,.;!]? *$|[,;] )`,
  'g',
);

/** A number after a sum that says what for it was, as the sum does: "$12 on coffee and 30 on petrol"; not for whom. */
const further = new RegExp(
  String.raw`(?:,|;|\band|\bthen|\bplus|&|\+) (?:and |then |another )*${number}(?= (?:on|for) (?!(?:me|you|him|her|us|them|myself|each|every\w*|people|persons?|\d|(?:the|my|our) (?:kids?|family))\b))`,
  'g',
);

/** What follows, or goes before, a number that is not the whole sum: a range, a price of one thing, millions. */
const openAfter =
  /^ ?(?:(?:-|–|to|or) ?[$€£¥]?\d|(?:each|apiece|a piece|per (?!cent)\w+|a head|million|billion|mio|bn|m)\b)/;
const openBefore = /(?:\bbetween \S+ and |\d ?(?:[x×*–-]|to|or) ?)$/;

/**
 * The sums of money that a text tells. @param text plain text. @param home the person's currency, meant by bare numbers and by
 * "$" where its people say that; ISO 4217.
 */
export function readSums(text: string, home: string): SaidSum[] {
  const told = [...text.matchAll(sum)].flatMap((match) => sumOf(match, text, home));
  const sums = told.length > 0 ? joinCents(told, text) : [...text.matchAll(bare)].map(plainSum(home));
  return withFurther(sums, text);
}

/** Numbers that follow a sum as others of its kind are sums of its currency. */
function withFurther(sums: readonly SaidSum[], text: string): SaidSum[] {
  const [first] = sums;
  if (first === undefined) return [];
  const others = [...text.matchAll(further)]
    .map(plainSum(first.currency))
    .filter(
      ({ start, end }) => start > first.end && sums.every((each) => each.end <= start || each.start >= end),
    );
  return [...sums, ...others].toSorted((a, b) => a.start - b.start);
}

/** A number without a currency, at the end of what was found. */
function plainSum(currency: string): (match: RegExpExecArray) => SaidSum {
  return ({ 0: { length }, index, groups }) => {
    const written = groups?.['number'] ?? '';
    const end = index + length;
    return { amountMinor: minorOf(written, 1, currency), currency, start: end - written.length, end };
  };
}

function sumOf(match: RegExpMatchArray, text: string, home: string): SaidSum[] {
  const { before, after } = match.groups ?? {};
  const said = before ?? after;
  if (said === undefined) return [];
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const currency = saidCurrency(said, home);
  const isOpen = openAfter.test(text.slice(end)) || openBefore.test(text.slice(0, start));
  const amountMinor = isOpen || currency === null ? null : signedMinor(match, said, currency);
  return [{ amountMinor, currency: currency ?? home, start, end }];
}

function signedMinor({ groups }: RegExpMatchArray, said: string, currency: string): number | null {
  const { number: written = '', k, minus, inner } = groups ?? {};
  const factor = (k === undefined ? 1 : 1000) * (isSmallUnit(said) ? 0.01 : 1);
  const minor = minorOf(written, factor, currency);
  return minor !== null && (minus ?? inner) !== undefined ? 0 - minor : minor;
}

function minorOf(written: string, factor: number, currency: string): number | null {
  const decimals = currencyDecimals(currency);
  const value = readWritten(written, decimals);
  return value === null ? null : Math.round(value * factor * 10 ** decimals);
}

/** "5 dollars and 50 cents" is one sum. */
function joinCents(sums: readonly SaidSum[], text: string): SaidSum[] {
  const joined: SaidSum[] = [];
  for (const each of sums) {
    const last = joined.at(-1);
    const whole = last !== undefined && isRestOf(last, each, text) ? last.amountMinor : null;
    if (last === undefined || whole === null) joined.push(each);
    else joined[joined.length - 1] = { ...last, amountMinor: whole + (each.amountMinor ?? 0), end: each.end };
  }
  return joined;
}

function isRestOf(whole: SaidSum, { amountMinor, start, end }: SaidSum, text: string): boolean {
  const isNext = /^(?: and)? $/.test(text.slice(whole.end, start));
  return isNext && /(?:cents?|pence|[cp]|¢)$/.test(text.slice(start, end)) && (amountMinor ?? 100) < 100;
}
