import { isIsoCurrency } from '@progressive/quantities';
import { type Decimal, decimalOf, negate } from './decimal.js';

/** Which sign stands before the cents. */
export type DecimalSign = '.' | ',';

/** An amount cell taken apart. `digits` has only digits, points and commas. */
export interface AmountText {
  readonly digits: string;
  readonly negative: boolean;
  /** A word at the end: `CR` is money in, `DR` is money out. */
  readonly mark: 'CR' | 'DR' | null;
  readonly currency: string | null;
}

/** Signs that stand for one currency; a bare `$` means the US dollar, `kr` says nothing. */
const signs: readonly (readonly [RegExp, string | null])[] = [
  [/US\$|\$US/, 'USD'],
  [/CA\$|C\$|CAD\$|\$CA/, 'CAD'],
  [/AU\$|A\$/, 'AUD'],
  [/NZ\$/, 'NZD'],
  [/HK\$/, 'HKD'],
  [/S\$|SG\$/, 'SGD'],
  [/R\$/, 'BRL'],
  [/MX\$/, 'MXN'],
  [/\$/, 'USD'],
  [/£|₤/, 'GBP'],
  [/€/, 'EUR'],
  [/元|CN¥/, 'CNY'],
  [/¥|¥|円/, 'JPY'],
  [/₹|Rs\.?/, 'INR'],
  [/₩/, 'KRW'],
  [/₽/, 'RUB'],
  [/₺/, 'TRY'],
  [/₪/, 'ILS'],
  [/zł/i, 'PLN'],
  [/Kč/i, 'CZK'],
  [/\bFt\b/, 'HUF'],
  [/د\.ك|K\.?D\.?(?![A-Z])/, 'KWD'],
  [/SFr\.?|Fr\./i, 'CHF'],
  [/\bkr\.?(?![a-z])/i, null],
];

/** The currency that a text names by its code or its sign; null when it names none. */
export function currencyIn(text: string): string | null {
  for (const [code] of text.matchAll(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g)) {
    if (isIsoCurrency(code)) return code;
  }
  return signs.find(([sign]) => sign.test(text))?.[1] ?? null;
}

const minus = /[-\u2010-\u2015\u2212\uff0d]/gu;

/** Takes an amount apart; null when it is none. Reads `(12.50)`, `12,50-`, `-£12`, `CHF 1'200.50`, `12.00 CR`, `5.–`. */
export function readAmountText(cell: string): AmountText | null {
  // Nearly all amounts of nearly all files are plain.
  const plain = /^(-?)(\d[\d.,]*)$/.exec(cell);
  if (plain !== null)
    return { digits: plain[2] ?? '', negative: plain[1] === '-', mark: null, currency: null };
  if (!/\d/.test(cell)) return null;
  const currency = currencyIn(cell);
  let text = cell
    .normalize('NFKC')
    .replace(minus, '-')
    .replace(/[\s'’‘`´_\u00a0\u202f]/gu, '');
  for (const [sign] of signs) text = text.replace(sign, '');
  text = text.replace(/(?<![A-Za-z])(?!(?:DR|CR)\b)[A-Z]{3}(?![A-Za-z])/g, (code) =>
    isIsoCurrency(code) ? '' : code,
  );
  text = text
    .replace(/[.,]-+$/, '')
    .replace(/^([A-Z]{3})(?=[-\d(])/, (code) => (isIsoCurrency(code) ? '' : code));
  text = text.replace(/(?<=[\d)-])([A-Z]{3})$/, (code) => (isIsoCurrency(code) ? '' : code));
  const match = /^([-+(]*)([\d.,]*\d[\d.,]*)(\)?)([-+]?)(CR|DR|C|D|H|S)?\.?([-+]?)$/i.exec(text);
  if (match === null) return null;
  const [, lead = '', digits = '', close = '', trail = '', word = ''] = match;
  if (lead.includes('(') !== (close === ')')) return null;
  const negative = lead.includes('-') || lead.includes('(') || trail === '-' || match[6] === '-';
  return { digits, negative, mark: markOf(word), currency };
}

/** `H` (Haben) is credit and `S` (Soll) is debit in German files. */
function markOf(word: string): 'CR' | 'DR' | null {
  if (word === '') return null;
  return /^(CR|C|H)$/i.test(word) ? 'CR' : 'DR';
}

/** The value without its sign, read with the file's decimal sign; null when the digits do not fit it. */
export function readDigits(digits: string, decimal: DecimalSign): Decimal | null {
  const grouping = decimal === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || fraction?.includes(grouping)) return null;
  const groups = whole.split(grouping);
  if (groups.length > 1 && !groups.slice(1).every((group) => /^\d{2,4}$/.test(group))) return null;
  return decimalOf(fraction === undefined ? groups.join('') : `${groups.join('')}.${fraction}`);
}

/** Signed by its minus or parentheses, and by its mark when it has no minus. */
export function signedValue(text: AmountText, decimal: DecimalSign): Decimal | null {
  const value = readDigits(text.digits, decimal);
  if (value === null) return null;
  return text.negative || text.mark === 'DR' ? negate(value) : value;
}

/**
 * The decimal sign of a file, from all its amounts together. One cell with both signs, or with a sign that cannot group
 * (`12,5`, `1234.567`, `0,500`, `.5`), decides; cells like `1.234` alone are read as thousands unless the currency has
 * three decimals, and `fallback` (what the field separator suggests) settles what is left.
 */
export function detectDecimalSign(
  cells: Iterable<string>,
  currencyHasThreeDecimals: boolean,
  fallback: DecimalSign,
): DecimalSign {
  const votes = { '.': 0, ',': 0 };
  let [pointGroups, commaGroups] = [0, 0];
  for (const cell of cells) {
    const digits = readAmountText(cell)?.digits;
    if (digits === undefined) continue;
    const vote = decimalSignOf(digits);
    if (vote !== null) votes[vote] += 1;
    else if (/\.\d{3}$/.test(digits)) pointGroups += 1;
    else if (/,\d{3}$/.test(digits)) commaGroups += 1;
  }
  if (votes['.'] !== votes[',']) return votes['.'] > votes[','] ? '.' : ',';
  if (pointGroups === commaGroups) return fallback;
  const ambiguous: DecimalSign = pointGroups > commaGroups ? '.' : ',';
  if (currencyHasThreeDecimals) return ambiguous;
  return ambiguous === '.' ? ',' : '.';
}

/** What one cell proves about the decimal sign, or null. */
function decimalSignOf(digits: string): DecimalSign | null {
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  if (point < 0 && comma < 0) return null;
  const sign: DecimalSign = point >= 0 ? '.' : ',';
  const parts = digits.split(sign);
  if (parts.length > 2) return sign === '.' ? ',' : '.';
  const [whole = '', fraction = ''] = parts;
  return fraction.length !== 3 || whole.length > 3 || /^0/.test(whole) || whole === '' ? sign : null;
}
