import { joinDescription, oneLine } from './description.js';

/** Characters that fill a line of field 86, and of one of its subfields: text that is longer goes on in the next. */
const lineWidth = 65;
const subfieldWidth = 27;

/**
 * The description in field 86, in the three forms that banks use: subfields (`?20…?29`, `?60…?63` are the purpose, `?32 ?33`
 * the name, `?00` the kind of booking), words between slashes (`/NAME/…/REMI/…`), or free text. Without field 86 it is the
 * supplementary line of field 61, else the reference.
 */
export function describeMt940(lines: readonly string[], supplement: string, reference: string): string {
  const text = lines.join('');
  const found = structured(text) ?? slashed(text) ?? free(lines);
  if (found !== '') return found;
  const other = oneLine(supplement);
  if (other !== '') return other;
  return /^NONREF$/i.test(reference.trim()) ? '' : oneLine(reference);
}

function structured(text: string): string | null {
  const start = /^(\d{3})?([?<>~^])(?=\d{2})/.exec(text);
  const sign = start?.[2];
  if (sign === undefined) return null;
  const parts = new Map<string, string>();
  const escaped = sign.replace(/[?^]/, '\\$&');
  for (const match of text.matchAll(
    new RegExp(`${escaped}(\\d{2})((?:(?!${escaped}\\d{2})[\\s\\S])*)`, 'g'),
  )) {
    parts.set(match[1] ?? '', `${parts.get(match[1] ?? '') ?? ''}${match[2] ?? ''}`);
  }
  const values = (from: number, to: number): string[] =>
    [...parts].filter(([key]) => Number(key) >= from && Number(key) <= to).map(([, value]) => value);
  const purpose = sepaPurpose(joinWidth([...values(20, 29), ...values(60, 63)], subfieldWidth));
  const said = joinDescription(joinWidth(values(32, 33), subfieldWidth), purpose);
  return said === '' ? oneLine(parts.get('00') ?? '') : said;
}

/**
 * Text that was cut at a width goes on without a space; a shorter part ended where its author ended it. Three or more parts
 * of one length were cut at that length, whatever the standard says.
 */
function joinWidth(parts: readonly string[], width: number): string {
  const inner = new Set(parts.slice(0, -1).map(({ length }) => length));
  const [own = 0] = inner;
  const cut = parts.length > 2 && inner.size === 1 && own >= 20 ? Math.min(own, width) : width;
  return parts.reduce((text, part, index) => {
    const before = parts[index - 1];
    return `${text}${before === undefined || before.length >= cut ? '' : ' '}${part}`;
  }, '');
}

const sepaTags = 'EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP|OAMT|COAM|ANAM';

/** Of a SEPA purpose the text after `SVWZ+`; where there is none, all that is no reference. */
function sepaPurpose(text: string): string {
  const parts = text.split(new RegExp(`(?=(?:${sepaTags})\\+)`));
  if (parts.length === 1 && !new RegExp(`^(?:${sepaTags})\\+`).test(text)) return text;
  const purpose = parts.find((part) => part.startsWith('SVWZ+'))?.slice(5);
  if (purpose !== undefined && purpose.trim() !== '') return purpose;
  return parts.filter((part) => !new RegExp(`^(?:${sepaTags})\\+`).test(part)).join(' ');
}

const slashWords =
  'TRTP|TRCD|IBAN|BIC|NAME|REMI|EREF|MARF|CSID|ORDP|BENM|ISDT|RTRN|KREF|PREF|ADDR|ID|CNTP|PURP|ULTD|ULTC|EXCH|CHGS|OCMT|BIN|ULTB|SVCL|SUM|MREF|UDTR|UCRD|CREF|INFO|CD|BO|BI|ACC|BREF|TR|NRTX|BUSP|VACC|IREF|CLRN';

/** Dutch and Belgian words between slashes: who is NAME, what for is REMI (after USTD// or STRD//). */
function slashed(text: string): string | null {
  if (!new RegExp(`^\\s*/(${slashWords})/`).test(text) && !/\/REMI\//.test(text)) return null;
  const parts = new Map<string, string>();
  for (const match of text.matchAll(
    new RegExp(`/(${slashWords})/((?:(?!/(?:${slashWords})/)[\\s\\S])*)`, 'g'),
  )) {
    const [, key = '', value = ''] = match;
    if (oneLine(value) !== '' && !parts.has(key)) parts.set(key, value.replace(/\/$/, ''));
  }
  const remittance = (parts.get('REMI') ?? '').replace(/^\/?(USTD|STRD)\/\/?/, '').replace(/\/+$/, '');
  const counterparty = counterpartyName(parts.get('CNTP'));
  const said = joinDescription(parts.get('NAME') ?? counterparty, remittance);
  if (said !== '') return said;
  return oneLine(parts.get('INFO') ?? parts.get('TRTP') ?? '') || null;
}

/** `/CNTP/account/bank/name/city`. */
function counterpartyName(text: string | undefined): string {
  return text?.split('/')[2] ?? '';
}

/** A bank's own code of the booking before free text: `A44?Bookshop`. */
const bankCode = /^[A-Z]\d{2}\?(?=\S)/;

/** Lines of free text; a line that is full goes on in the next. */
function free(lines: readonly string[]): string {
  return oneLine(joinWidth(lines, lineWidth)).replace(bankCode, '');
}
