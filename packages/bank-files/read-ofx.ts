import { type DecimalSign, readAmountText, signedValue } from './amount-text.js';
import { type Decimal, negate } from './decimal.js';
import { joinDescription, oneLine } from './description.js';
import { createEntryCollector, type EntryCollector } from './entry-collector.js';

/** One transaction as the tags tell it. */
interface Draft {
  readonly row: number;
  readonly fields: Map<string, string>;
  /** What the enclosing aggregate makes of NAME, CURSYM and others. */
  within: string;
}

/** What holds for all transactions of one statement. */
interface Statement {
  currency: string | null;
  account: string | null;
  readonly drafts: Draft[];
}

/** Aggregates inside a transaction whose leaves mean something else there. */
const inner = new Set([
  'PAYEE',
  'CURRENCY',
  'ORIGCURRENCY',
  'BANKACCTTO',
  'CCACCTTO',
  'IMAGEDATA',
  'LOANTRNINFO',
]);
const statements = new Set(['STMTRS', 'CCSTMTRS', 'INVSTMTRS', 'LOANSTMTRS']);
const moneyOut = new Set([
  'DEBIT',
  'FEE',
  'SRVCHG',
  'ATM',
  'POS',
  'CHECK',
  'PAYMENT',
  'DIRECTDEBIT',
  'REPEATPMT',
  'CASH',
]);

/**
 * Reads OFX 1 (SGML, leaves not closed) and OFX 2 (XML) in one pass over the tags: bank, card and the cash part of
 * investment statements. The date is DTPOSTED as the bank wrote it, in the bank's own time zone.
 */
export function readOfx(text: string): EntryCollector {
  const collector = createEntryCollector();
  const found: Statement[] = [];
  let statement: Statement = { currency: null, account: null, drafts: [] };
  let draft: Draft | null = null;
  found.push(statement);
  for (const { name, closing, value, row } of tagsOf(text)) {
    if (statements.has(name) && !closing) {
      statement = { currency: null, account: null, drafts: [] };
      found.push(statement);
      draft = null;
    } else if (name === 'STMTTRN') {
      draft = closing ? null : { row, fields: new Map(), within: '' };
      if (draft !== null) statement.drafts.push(draft);
    } else if (name === 'BANKTRANLIST' && closing) draft = null;
    else if (draft !== null) takeField(draft, name, closing, value);
    else if (!closing) takeHeader(statement, name, value);
  }
  for (const each of found) finish(each, collector);
  if (!/<\/OFX\s*>/i.test(text) && /<STMTTRN>/i.test(text)) {
    collector.refuse(
      text.split('\n').length,
      'FILE_CUT_SHORT',
      'The file ends before </OFX>: it may lack entries.',
    );
  }
  return collector;
}

function takeHeader(statement: Statement, name: string, value: string): void {
  if (name === 'CURDEF') statement.currency = value.toUpperCase();
  if (name === 'ACCTID') statement.account ??= value;
}

function takeField(draft: Draft, name: string, closing: boolean, value: string): void {
  if (inner.has(name) && (closing || value === '')) {
    draft.within = closing ? '' : name;
    return;
  }
  if (closing || value === '') return;
  const key =
    draft.within === '' || (draft.within === 'PAYEE' && name === 'NAME') ? name : `${draft.within}.${name}`;
  if (!draft.fields.has(key)) draft.fields.set(key, value);
}

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  /** Text behind the tag up to the next one; empty for aggregates. */
  readonly value: string;
  readonly row: number;
}

function* tagsOf(text: string): Generator<Tag> {
  const tag =
    /<(\/?)([A-Za-z][\w.]*)\s*\/?>((?:\s*<!\[CDATA\[[\s\S]*?\]\]>)?(?:(?!<\/?[A-Za-z][\w.]*\s*\/?>)[\s\S])*)/g;
  let [row, counted] = [1, 0];
  for (const match of text.matchAll(tag)) {
    for (
      let at = text.indexOf('\n', counted);
      at >= 0 && at < match.index;
      at = text.indexOf('\n', counted)
    ) {
      row += 1;
      counted = at + 1;
    }
    yield {
      name: (match[2] ?? '').toUpperCase(),
      closing: match[1] === '/',
      value: leafText(match[3] ?? ''),
      row,
    };
  }
}

function leafText(raw: string): string {
  const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/.exec(raw);
  return oneLine(cdata === null ? decodeEntities(raw) : (cdata[1] ?? ''));
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Decodes what SGML and XML escape, also where a bank did it twice (`&amp;lt;`); a bare `&` (`H&M`) stays. */
function decodeEntities(text: string): string {
  const once = decodeOnce(text);
  return /&(lt|gt|amp|quot|apos|#\d+);/.test(once) ? decodeOnce(once) : once;
}

function decodeOnce(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
      if (name === undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return entities[name.toLowerCase()] ?? whole;
    },
  );
}

function finish(statement: Statement, collector: EntryCollector): void {
  const amounts = statement.drafts.map((draft) => amountOf(draft.fields.get('TRNAMT') ?? ''));
  // Some banks forget the signs and tell the direction by TRNTYPE alone.
  const unsigned =
    amounts.every((amount) => amount === null || amount.units >= 0n) &&
    statement.drafts.some(({ fields }) => fields.get('TRNTYPE')?.toUpperCase() === 'DEBIT');
  for (const [index, { row, fields }] of statement.drafts.entries()) {
    const amount = amounts[index] ?? null;
    const out = unsigned && moneyOut.has((fields.get('TRNTYPE') ?? '').toUpperCase());
    const dateText = fields.get('DTPOSTED') ?? fields.get('DTUSER') ?? fields.get('DTAVAIL') ?? '';
    collector.add({
      row,
      dateText,
      date: dateOf(dateText),
      amountText: fields.get('TRNAMT') ?? '',
      amount: amount !== null && out ? negate(amount) : amount,
      // CURRENCY: the amount is in it. ORIGCURRENCY: the amount was converted already (OFX 1.6, 5.2).
      currency: fields.get('CURRENCY.CURSYM')?.toUpperCase() ?? statement.currency,
      description: joinDescription(nameOf(fields), fields.get('MEMO') ?? ''),
      bankId: fields.get('FITID') ?? null,
      accountId: statement.account,
      merchantCategoryCode: fields.get('SIC') ?? null,
    });
  }
}

/** The extended name is the long form of a name that was cut at 32 characters. */
function nameOf(fields: ReadonlyMap<string, string>): string {
  const [name, extended] = [fields.get('NAME') ?? '', fields.get('EXTDNAME') ?? ''];
  return extended.length >= name.length ? extended : name;
}

/** `20240115`, `20240115103000.000[-5:EST]`; also `2024-01-15`, which some banks write. */
function dateOf(text: string): string | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text);
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}`;
}

/** OFX has no grouping, so that a single point or comma is the decimal sign; banks that do group use both. */
function amountOf(text: string): Decimal | null {
  const amount = readAmountText(text);
  if (amount === null) return null;
  const [point, comma] = [amount.digits.lastIndexOf('.'), amount.digits.lastIndexOf(',')];
  const grouped = /^\d{1,3}(,\d{3}){2,}$/.test(amount.digits);
  const decimal: DecimalSign = comma > point && !grouped ? ',' : '.';
  return signedValue(amount, decimal);
}
