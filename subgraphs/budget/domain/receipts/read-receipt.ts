import { type SpendingCategory, spendingCategories } from '../spending-category.js';
import { csvReceipt } from './csv-receipt.js';
import { sizeOfLine } from './line-size.js';
import type { LineProblem, ReadLine, ReceiptLineKind } from './receipt.js';
import { amountOfLine } from './receipt-amounts.js';

/** A receipt as it was read. */
export interface ReadReceipt {
  readonly lines: readonly ReadLine[];
  readonly problems: readonly LineProblem[];
}

/** Longest line that is read, characters. */
const longestLine = 200;

/** Reads typed lines, one item each, or CSV with a heading. @param decimals of the currency, 0 to 3. */
export function readReceipt(text: string, decimals: number): ReadReceipt {
  const typed = text.split(/\r\n|\r|\n/).map((line) => line.replace(/\s+/g, ' ').trim());
  return fromRows(csvReceipt(typed) ?? typed.map((line) => ({ text: line, category: null })), decimals);
}

interface Row {
  readonly number: number;
  readonly text: string;
  readonly category: string | null;
}

function fromRows(rows: readonly Omit<Row, 'number'>[], decimals: number): ReadReceipt {
  const lines: ReadLine[] = [];
  const problems: LineProblem[] = [];
  for (const { number, text, category } of joined(rows, decimals)) {
    const line = lineOf(text, number, decimals);
    if (line === null || line.name === '') {
      const code = text.length > longestLine ? 'LINE_TOO_LONG' : 'LINE_UNREADABLE';
      problems.push({ number, text: text.slice(0, longestLine), code });
      continue;
    }
    const categoryGiven = categoryNamed(category);
    if (category !== null && categoryGiven === null)
      problems.push({ number, text: category.slice(0, longestLine), code: 'CATEGORY_UNKNOWN' });
    lines.push({ ...line, categoryGiven });
  }
  return { lines, problems };
}

/** A name above, its weight and price below is one line of the shop, printed as two. */
function joined(rows: readonly Omit<Row, 'number'>[], decimals: number): Row[] {
  const whole: Row[] = [];
  rows.forEach(({ text, category }, index) => {
    if (text === '') return;
    const above = whole.at(-1);
    const isSecondHalf =
      above !== undefined &&
      lineOf(text, 0, decimals)?.name === '' &&
      lineOf(above.text, 0, decimals) === null;
    if (isSecondHalf) whole.pop();
    whole.push({ number: index + 1, text: isSecondHalf ? `${above.text} ${text}` : text, category });
  });
  return whole;
}

function categoryNamed(name: string | null): SpendingCategory | null {
  const code = name
    ?.trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  return spendingCategories.find((category) => category === code) ?? null;
}

/** Words that make a line what it is; in the order in which they are tried. */
const kinds: readonly (readonly [ReceiptLineKind, RegExp])[] = [
  ['INFO', /^(?:(?:sub ?-?total|zwischensumme|sous-total)\b|(?:netto|net(?: amount)?)\s*:?$)/i],
  [
    'TOTAL',
    /^(?:(?:grand |order )?total|summe|gesamt(?:betrag|summe)?|zu zahlen|totale|importe total|amount due|balance due|to pay)(?:\s+(?:eur|usd|gbp|chf|due|to pay|amount|paid|ttc|\(?\d+ items?\)?))*\s*:?$/i,
  ],
  [
    'INFO',
    /^(?:(?:paid )?(?:by |with )?(?:cash|bar|visa|master ?card|maestro|amex|girocard|ec-?karte|debit|credit|card|bancomat|apple pay|google pay)(?:\s+(?:card|payment|tendered|given|sale|debit|credit|eur|usd))*|change(?: due)?|tendered|gegeben|rück ?geld|payment|you saved.*)\s*:?[\s*x\d]*$/i,
  ],
  [
    'TAX',
    /^(?:(?:sales|state|local|city|county|incl\.?|included|includes|inkl\.?|plus|zzgl\.?|[a-z]) )*(?:tax|vat|gst|hst|pst|mwst\.?|ust\.?|tva|iva|btw|moms)(?:\s|\d|%|\(|:|$)/i,
  ],
  [
    'DISCOUNT',
    /^(?:(?:store|member|loyalty|digital|mfr|manufacturer|employee|bulk) )*(?:coupon|discount|rabatt|gutschein|savings|sconto|remise|korting|voucher|markdown)s?\b/i,
  ],
  [
    'FEE',
    /^(?:pfand|deposit|crv|bottle deposit|bag fee|rounding|rundung|tip|service charge|delivery fee)\b/i,
  ],
];

/** A row of a German tax table: a letter, a rate, and amounts. */
const taxTable = /^[A-Z]?\s?\d{1,2}(?:[.,]\d+)?\s?%/;

function lineOf(text: string, number: number, decimals: number): ReadLine | null {
  const price = text.length > longestLine ? null : amountOfLine(text, decimals);
  if (price === null) return null;
  const kind = kindOf(price.rest, price.amountMinor);
  const sized =
    kind === 'ITEM' ? sizeOfLine(price.rest) : { count: 1, grams: null, millilitres: null, name: price.rest };
  // Written without its sign, a coupon still takes away.
  const amountMinor = kind === 'DISCOUNT' ? -Math.abs(price.amountMinor) : price.amountMinor;
  return { number, kind, text, ...sized, amountMinor, categoryGiven: null };
}

function kindOf(rest: string, amountMinor: number): ReceiptLineKind {
  const words = rest.replace(/^[\s*#:-]+|[\s*#:-]+$/g, '');
  if (taxTable.test(words)) return 'INFO';
  const named = kinds.find(([, pattern]) => pattern.test(words))?.[0];
  if (named !== undefined) return named;
  return amountMinor < 0 ? 'DISCOUNT' : 'ITEM';
}
