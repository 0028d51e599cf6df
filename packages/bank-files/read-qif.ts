import { type DecimalSign, detectDecimalSign, readAmountText, signedValue } from './amount-text.js';
import { type DateOrder, detectDateOrder, readDateText, resolveDate } from './date-text.js';
import { addDecimals, type Decimal } from './decimal.js';
import { joinDescription } from './description.js';
import { createEntryCollector, type EntryCollector } from './entry-collector.js';

interface Draft {
  readonly row: number;
  /** First value of each field letter. */
  readonly fields: Map<string, string>;
  /** Amounts of the splits (`$`). */
  readonly splits: string[];
}

/** Headers of lists that hold transactions of an account; all others (investments, categories, …) are skipped. */
const accountTypes = /^!type\s*:\s*(bank|cash|ccard|oth\s*a|oth\s*l|credit card|current|savings)\b/i;

/**
 * Reads QIF. The order of day and month and the decimal sign are those of the whole file; a split transaction is one entry
 * of its total; investment and list sections, and Quicken's record of the opening balance, are no movements.
 */
export function readQif(text: string): EntryCollector {
  const collector = createEntryCollector();
  const drafts = draftsOf(text, collector);
  const dates = drafts.map(({ fields }) => fields.get('D') ?? '');
  const amounts = drafts.flatMap(({ fields, splits }) => [amountTextOf(fields), ...splits]);
  const decimal = detectDecimalSign(amounts, false, '.');
  const sure =
    dates.some((date) => /[£€]/.test(date)) || decimal === ',' || amounts.some((a) => /[£€]/.test(a));
  const order = detectDateOrder(dates, sure || dates.some((date) => /\.\d/.test(date)) ? 'DMY' : null);
  for (const draft of drafts) addDraft(draft, order, decimal, collector);
  return collector;
}

function draftsOf(text: string, collector: EntryCollector): Draft[] {
  const drafts: Draft[] = [];
  let [inside, draft]: [boolean, Draft | null] = [true, null];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('!')) {
      if (/^!(type|account)/i.test(line)) inside = accountTypes.test(line);
      draft = null;
    } else if (line.startsWith('^')) {
      if (draft !== null && inside) drafts.push(draft);
      draft = null;
    } else if (inside) {
      draft ??= { row: index + 1, fields: new Map(), splits: [] };
      takeLine(draft, line);
    }
  }
  if (draft !== null && inside) {
    if (draft.fields.has('D') && amountTextOf(draft.fields) !== '') drafts.push(draft);
    else collector.refuse(draft.row, 'FILE_CUT_SHORT', 'The last record is not complete.');
  }
  return drafts.filter((each) => !isOpeningBalance(each));
}

function takeLine(draft: Draft, line: string): void {
  const [letter, value] = [line.charAt(0).toUpperCase(), line.slice(1).trim()];
  if (letter === '$') draft.splits.push(value);
  if (!draft.fields.has(letter)) draft.fields.set(letter, value);
}

/** Quicken tells the balance at the start as a transfer of the account to itself. */
function isOpeningBalance({ fields }: Draft): boolean {
  return /^opening balance$/i.test(fields.get('P') ?? '') && /^\[.*\]/.test(fields.get('L') ?? '');
}

function amountTextOf(fields: ReadonlyMap<string, string>): string {
  return fields.get('T') ?? fields.get('U') ?? '';
}

function addDraft(draft: Draft, order: DateOrder, decimal: DecimalSign, collector: EntryCollector): void {
  const { row, fields } = draft;
  const dateText = fields.get('D') ?? '';
  const date = readDateText(dateText);
  const amountText = amountTextOf(fields);
  const number = fields.get('N') ?? '';
  const said = joinDescription(fields.get('P') ?? '', fields.get('M') ?? '');
  collector.add({
    row,
    dateText,
    date: date === null ? null : resolveDate(date, order),
    amountText,
    amount: amountText === '' ? sumOf(draft.splits, decimal) : valueOf(amountText, decimal),
    currency: readAmountText(amountText)?.currency ?? null,
    description: said === '' ? number : said,
  });
}

function valueOf(text: string, decimal: DecimalSign): Decimal | null {
  const amount = readAmountText(text);
  return amount === null ? null : signedValue(amount, decimal);
}

function sumOf(splits: readonly string[], decimal: DecimalSign): Decimal | null {
  const values = splits.map((split) => valueOf(split, decimal));
  return values.reduce<Decimal | null>((sum, value) => {
    if (sum === null || value === null) return value ?? sum;
    return addDecimals(sum, value);
  }, null);
}
