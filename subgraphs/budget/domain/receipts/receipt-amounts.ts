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
  if (match === null) return null;
  const group = (name: string) => match.groups?.[name] ?? '';
  const minor = minorOf(group('digits'), decimals, group('mark') + group('unit') !== '');
  if (minor === null) return null;
  const isNegative =
    /[-−]/.test(group('sign') + group('inner') + group('after')) || group('open') + group('close') === '()';
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
  return { amountMinor: isNegative && minor !== 0 ? -minor : minor, rest };
}

/**
 * Minor units of digits such as 2.38, 2,38, 1.234,56. Where a currency has decimals they must be there, or a currency sign:
 * "7" alone is no price. Null for what is no amount of the currency.
 */
function minorOf(digits: string, decimals: number, isMarked: boolean): number | null {
  const plain = digits.replace(/['’]/g, '');
  const [, head = '', tail = ''] = /^(.*?)(?:[.,](\d+))?$/.exec(plain) ?? [];
  // Three digits behind a point are thousands, unless the currency has three decimals.
  const isWhole = tail === '' || (tail.length === 3 && decimals < 3);
  if (isWhole ? decimals > 0 && !isMarked : tail.length > decimals) return null;
  const whole = (isWhole ? plain : head).replace(/[.,]/g, '');
  const minor = Number(whole + (isWhole ? '' : tail).padEnd(decimals, '0'));
  return Number.isSafeInteger(minor) ? minor : null;
}
