import { SaxesParser } from 'saxes';
import { addDecimals, type Decimal, decimalOf, equalDecimals, negate } from './decimal.js';
import { joinDescription, oneLine } from './description.js';
import { createEntryCollector, type EntryCollector } from './entry-collector.js';
import { all, first, textOf, type XmlNode } from './xml-node.js';

/**
 * Reads camt.053 of every version (and camt.052, camt.054, which have the same entries). The booking date counts, else the
 * value date. A batch entry becomes its transactions when their amounts add up to it. `CdtDbtInd` is the direction of
 * reversals too (ISO 20022: RvslInd only says that it is one).
 */
export function readCamt(text: string): EntryCollector {
  const collector = createEntryCollector();
  const stack: XmlNode[] = [];
  let [number, account, accountCurrency]: [number, string | null, string | null] = [0, null, null];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name: localName(name), attributes: { ...attributes }, children: [], text: '' };
    // Only what an entry or the account needs is kept, so that a file of any size takes little memory.
    const parent = stack.at(-1);
    if (parent !== undefined && isKept(stack)) parent.children.push(node);
    stack.push(node);
  });
  const take = (piece: string): void => {
    const node = stack.at(-1);
    if (node !== undefined) node.text += piece;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => {
    const node = stack.pop();
    if (node === undefined) return;
    const parent = stack.at(-1)?.name ?? '';
    if (node.name === 'Acct' && /^(Stmt|Rpt|Ntfctn)$/.test(parent)) {
      account = textOf(node, 'Id/IBAN') || textOf(node, 'Id/Othr/Id') || null;
      accountCurrency = textOf(node, 'Ccy') || null;
    }
    if (node.name !== 'Ntry') return;
    number += 1;
    addEntry(node, { row: number, account, accountCurrency }, collector);
  });
  let failed = false;
  parser.on('error', (error) => {
    if (failed) return;
    failed = true;
    collector.refuse(
      number + 1,
      'FILE_CUT_SHORT',
      `The XML is broken after entry ${number}: ${oneLine(error.message)}`,
    );
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!failed) throw error;
  }
  return collector;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function isKept(stack: readonly XmlNode[]): boolean {
  return stack.some(({ name }) => name === 'Ntry' || name === 'Acct');
}

interface Place {
  readonly row: number;
  readonly account: string | null;
  readonly accountCurrency: string | null;
}

function addEntry(entry: XmlNode, place: Place, collector: EntryCollector): void {
  const status = textOf(entry, 'Sts/Cd') || textOf(entry, 'Sts/Prtry') || textOf(entry, 'Sts');
  if (/^(PDNG|INFO|FUTR)$/i.test(status)) {
    collector.refuse(place.row, 'NOT_BOOKED', `The entry has the status ${status}: it is not booked.`);
    return;
  }
  const total = amountOf(first(entry, 'Amt'));
  const details = all(entry, 'NtryDtls').flatMap((node) => all(node, 'TxDtls'));
  const amounts = details.map((detail) => detailAmount(detail, total?.currency ?? null));
  const direction = directionOf(entry);
  const parts = details.map((detail, index) =>
    signed(amounts[index]?.value ?? null, directionOf(detail) ?? direction),
  );
  const sum = parts.reduce<Decimal | null>(
    (left, right) => (left === null || right === null ? null : addDecimals(left, right)),
    { units: 0n, scale: 0 },
  );
  const whole = signed(total?.value ?? null, direction);
  const split = details.length > 1 && whole !== null && sum !== null && equalDecimals(sum, whole);
  const emit = (detail: XmlNode | undefined, amount: Decimal | null, bankId: string): void =>
    collector.add({
      row: place.row,
      ...dateOf(entry),
      amountText: textOf(entry, 'Amt'),
      amount,
      currency: total?.currency ?? place.accountCurrency,
      description: describe(entry, detail),
      bankId,
      accountId: place.account,
    });
  const reference = textOf(entry, 'AcctSvcrRef');
  // A batch that is not told apart is described by what the bank says of the whole.
  const only = details.length > 1 && textOf(entry, 'AddtlNtryInf') !== '' ? undefined : details[0];
  if (!split) emit(only, whole, reference);
  else {
    for (const [index, detail] of details.entries()) {
      const own = textOf(detail, 'Refs/AcctSvcrRef') || textOf(detail, 'Refs/TxId');
      emit(detail, parts[index] ?? null, own || (reference === '' ? '' : `${reference}/${index + 1}`));
    }
  }
}

type Direction = 'CRDT' | 'DBIT';

function directionOf(node: XmlNode): Direction | null {
  const text = textOf(node, 'CdtDbtInd');
  return text === 'CRDT' || text === 'DBIT' ? text : null;
}

function signed(value: Decimal | null, direction: Direction | null): Decimal | null {
  if (value === null || direction === null) return null;
  return direction === 'DBIT' ? negate(value) : value;
}

function amountOf(
  node: XmlNode | null,
): { readonly value: Decimal; readonly currency: string | null } | null {
  if (node === null) return null;
  const value = decimalOf(oneLine(node.text).replace(',', '.').replace(/^\+/, ''));
  return value === null ? null : { value, currency: node.attributes['Ccy'] ?? null };
}

/** The amount of one transaction of a batch, in the currency of the entry. */
function detailAmount(detail: XmlNode, currency: string | null) {
  const candidates = [
    first(detail, 'Amt'),
    first(detail, 'AmtDtls/TxAmt/Amt'),
    first(detail, 'AmtDtls/InstdAmt/Amt'),
    first(detail, 'AmtDtls/CntrValAmt/Amt'),
  ].map(amountOf);
  return candidates.find((amount) => amount !== null && amount.currency === currency) ?? null;
}

function dateOf(entry: XmlNode): { readonly date: string | null; readonly dateText: string } {
  const candidates = ['BookgDt/Dt', 'BookgDt/DtTm', 'ValDt/Dt', 'ValDt/DtTm'].map((path) =>
    textOf(entry, path),
  );
  const dateText = candidates.find((text) => text !== '') ?? '';
  return { dateText, date: /^\d{4}-\d{2}-\d{2}/.exec(dateText)?.[0] ?? null };
}

/**
 * Name of the other party, then the remittance text; without remittance the bank's additional information on the
 * transaction, then that on the entry.
 */
function describe(entry: XmlNode, detail: XmlNode | undefined): string {
  const additional = textOf(entry, 'AddtlNtryInf');
  if (detail === undefined) return additional;
  const unstructured = all(detail, 'RmtInf').flatMap((node) => all(node, 'Ustrd').map(({ text }) => text));
  const remarks = all(detail, 'RmtInf')
    .flatMap((node) => all(node, 'Strd'))
    .flatMap((node) => all(node, 'AddtlRmtInf').map(({ text }) => text));
  const texts = [unstructured.join(' '), remarks.join(' '), textOf(detail, 'AddtlTxInf'), additional];
  const text = texts.map(oneLine).find((candidate) => candidate !== '') ?? '';
  const said = joinDescription(counterparty(entry, detail), text);
  return said === '' ? structuredReference(detail) : said;
}

/** Who got the money of a debit, who sent that of a credit; from version 8 on the name is inside `Pty`. */
function counterparty(entry: XmlNode, detail: XmlNode): string {
  const role = (directionOf(detail) ?? directionOf(entry)) === 'DBIT' ? 'Cdtr' : 'Dbtr';
  const paths = [`${role}/Pty/Nm`, `${role}/Nm`, `Ultmt${role}/Pty/Nm`, `Ultmt${role}/Nm`];
  return paths.map((path) => textOf(detail, `RltdPties/${path}`)).find((name) => name !== '') ?? '';
}

function structuredReference(detail: XmlNode): string {
  return (
    textOf(detail, 'RmtInf/Strd/CdtrRefInf/Ref') ||
    textOf(detail, 'Refs/EndToEndId').replace(/^NOTPROVIDED$/, '')
  );
}
