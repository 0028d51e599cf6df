/** An amount at the end of a line: sign before or after, currency sign, thousands, letters of a tax class. */
const atEnd =
  /(?:^|\s)(?<open>\()?(?<sign>[-−+])?\s?(?<mark>[$€£¥]|USD|EUR|GBP|CHF)?\s?(?<inner>[-−])?(?<digits>\d{1,3}(?:[.,'’]\d{3})*(?:[.,]\d{1,3})?|\d+(?:[.,]\d{1,3})?)(?<after>[-−])?(?<close>\))?(?:\s?(?<unit>[$€£¥]|USD|EUR|GBP|CHF))?(?:\s+(?!KG|LB|OZ|ML|CL|G\b|L\b)[A-Z*#]{1,2}\d?)?\s*$/u;
const atStart =
  /^(?<sign>[-−+])?\s?(?<mark>[$€£¥])?(?<inner>[-−])?(?<digits>\d+[.,]\d{1,3}|\d+(?=\s*[€$£]))\s*(?<unit>[$€£¥])?\s+(?=\p{L})/u;

/** An amount found in a line, and what is left of the line. */
export interface FoundAmount {
  /** Signed minor units. */
  readonly amountMinor: number;
  readonly rest: string;
}

/** The price of a line: at its end, else at its start. @param decimals of the currency. Null when there is none. */
export function amountOfLine(text: string, decimals: number): FoundAmount | null {
  return found(atEnd.exec(text), text, decimals) ?? found(atStart.exec(text), text, decimals);
}

function found(match: RegExpExecArray | null, text: string, decimals: number): FoundAmount | null {
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const minor = minorOf(groups['digits'] ?? '', decimals, (groups['mark'] ?? groups['unit']) !== undefined);
  if (minor === null) return null;
  const isNegative =
    /[-−]/.test(`${groups['sign'] ?? ''}${groups['inner'] ?? ''}${groups['after'] ?? ''}`) ||
    (groups['open'] !== undefined && groups['close'] !== undefined);
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
  return { amountMinor: isNegative && minor !== 0 ? -minor : minor, rest };
}

/**
 * Minor units of digits such as 2.38, 2,38, 1.234,56. Where a currency has decimals they must be there, or a currency sign:
 * "7" alone is no price. Null for what is no amount of the currency.
 */
export function minorOf(digits: string, decimals: number, isMarked = false): number | null {
  const plain = digits.replace(/['’]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const fraction = last < 0 ? '' : plain.slice(last + 1);
  const isWhole = last < 0 || (fraction.length === 3 && decimals < 3);
  if (decimals > 0 && isWhole && !isMarked) return null;
  if (!isWhole && fraction.length > decimals) return null;
  const whole = (isWhole ? plain : plain.slice(0, last)).replace(/[.,]/g, '');
  const minor = Number(`${whole}${isWhole ? ''.padEnd(decimals, '0') : fraction.padEnd(decimals, '0')}`);
  return Number.isSafeInteger(minor) ? minor : null;
}
