import { readDigits } from './amount-text.js';
import { negate } from './decimal.js';
import { createEntryCollector, type EntryCollector, shown } from './entry-collector.js';
import { describeMt940 } from './mt940-details.js';

/** A field of the message: `:61:…` with the lines that belong to it. */
interface Field {
  readonly tag: string;
  readonly lines: readonly string[];
  readonly row: number;
}

/**
 * The statement line (SWIFT MT940, field 61): value date, entry date, mark (`RC` and `RD` are reversals, `EC` and `ED`
 * are expected and not booked), funds code, amount, type, reference for the owner, reference of the bank.
 */
const statementLine =
  /^(\d{6})(\d{4})?(R?[CD]|E[CD])([A-Z])?([\d.]*,?\d*)(?:([A-Z][A-Z0-9]{3})(.*?)(?:\/\/(.*))?)?$/i;

/** Reads MT940 (and MT942): one file may hold several statements, each with its own account and currency. */
export function readMt940(text: string): EntryCollector {
  const collector = createEntryCollector();
  let [account, currency]: [string | null, string | null] = [null, null];
  const fields = fieldsOf(text);
  for (const [index, field] of fields.entries()) {
    if (field.tag === '25' || field.tag === '25P') account = field.lines[0]?.trim() ?? null;
    if (/^(60|34)/.test(field.tag)) currency = currencyOf(field.lines[0] ?? '') ?? currency;
    if (field.tag === '61') {
      const next = fields[index + 1];
      addLine(
        field,
        next?.tag === '86' ? next : null,
        { account, currency: currency ?? currencyLater(fields, index) },
        collector,
      );
    }
  }
  return collector;
}

/** A file that was cut at its beginning still tells the currency in its closing balance. */
function currencyLater(fields: readonly Field[], from: number): string | null {
  const closing = fields.slice(from).find(({ tag }) => /^6[0245]/.test(tag));
  return closing === undefined ? null : currencyOf(closing.lines[0] ?? '');
}

/** `C231231EUR1234,56`; of field 34F `EUR0,`. */
function currencyOf(line: string): string | null {
  return (/^[CD]\d{6}([A-Z]{3})/.exec(line.trim()) ?? /^([A-Z]{3})[CD]?[\d,]/.exec(line.trim()))?.[1] ?? null;
}

function fieldsOf(text: string): Field[] {
  const fields: { tag: string; lines: string[]; row: number }[] = [];
  let open = false;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replace(/^\{[\s\S]*?\{4:/, '');
    const start = /^:(\d{2}[A-Z]?):(.*)$/.exec(line);
    if (start !== null) {
      fields.push({ tag: start[1] ?? '', lines: [start[2] ?? ''], row: index + 1 });
      open = true;
    } else if (/^-\}?|^\{/.test(line) && !/^-\s*\S/.test(line.replace('-}', ''))) open = false;
    else if (open) fields.at(-1)?.lines.push(line);
  }
  return fields;
}

function addLine(
  field: Field,
  details: Field | null,
  statement: { readonly account: string | null; readonly currency: string | null },
  collector: EntryCollector,
): void {
  const [first = '', ...supplement] = field.lines;
  const match = statementLine.exec(first.trim());
  if (match === null) {
    collector.refuse(field.row, 'ROW_BROKEN', `":61:${shown(first)}" is not a statement line.`);
    return;
  }
  const [, value = '', , mark = '', , amountText = '', , reference = '', bankReference = ''] = match;
  if (/^E/i.test(mark)) {
    collector.refuse(field.row, 'NOT_BOOKED', 'The bank expects this movement and has not booked it.');
    return;
  }
  const amount = readDigits(amountText.replace(/,$/, ''), ',');
  const out = /^(D|RC)$/i.test(mark);
  collector.add({
    row: field.row,
    dateText: value,
    date: dateOf(value),
    amountText,
    amount: amount !== null && out ? negate(amount) : amount,
    currency: statement.currency,
    description: describeMt940(details?.lines ?? [], supplement.join(' '), reference),
    bankId: bankReference.trim() || null,
    accountId: statement.account,
  });
}

/** `YYMMDD`: 70 to 99 are of the last century. */
function dateOf(text: string): string | null {
  const match = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (match === null) return null;
  return `${Number(match[1]) >= 70 ? '19' : '20'}${match[1]}-${match[2]}-${match[3]}`;
}
