import type { BankFileFormat } from './bank-file.js';

/** The format by what the text says of itself, whatever the file is called; null when it is no bank file we know. */
export function detectFormat(text: string): BankFileFormat | null {
  const head = text.slice(0, 20_000);
  if (/<OFX>|^\s*OFXHEADER|<\?OFX\b|<STMTTRN>/im.test(head)) return 'OFX';
  if (/camt\.05[234]|<(?:\w+:)?(BkToCstmr(Stmt|AcctRpt|DbtCdtNtfctn))\b/.test(head)) return 'CAMT';
  if (/^:(20|25|28C?|60[FM]|61):/m.test(head)) return 'MT940';
  if (/^\s*!(type|account|option|clear)\b/im.test(head) || isBareQif(head)) return 'QIF';
  if (/^\s*<(\?xml|html|!doctype)/i.test(head) || /^\s*[[{]\s*["{[\]}]/.test(head) || head.startsWith('%PDF'))
    return null;
  return /[,;\t|]/.test(head) && /\d/.test(head) ? 'CSV' : null;
}

/** Records that end in `^` with a date and an amount, the header lost. */
function isBareQif(head: string): boolean {
  return /^\^\s*$/m.test(head) && /^D\s*\d/m.test(head) && /^[TU]\s*[-+\d]/m.test(head);
}
