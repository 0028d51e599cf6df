import { readAmountText } from '../amount-text.js';
import type { CsvColumns, SignRule } from './csv-mapping.js';
import type { CsvRow } from './csv-rows.js';
import { balanceAgreement } from './infer-columns.js';

/** Words of the payment of a card's bill, or of money that came back. */
const paidBack =
  /payment|thank ?you|autopay|direct debit|refund|credit|return|reversal|cash ?back|reward|zahlung|gutschrift|erstattung|ruckzahlung|rückzahlung|einzug|remboursement|paiement|betaling|betalning|\btack\b|återbetal|tilbakebetal|maksu|rimborso|pago|abono/i;
const cardPayment =
  /payment|thank ?you|autopay|direct debit|zahlung|einzug|paiement|betaling|betalning|maksu|pago/i;
const incomeWords =
  /salary|payroll|wages|gehalt|lohn|interest (paid|earned)|deposit|lön|salaire|dividend|pension/i;

/** Finds how the amounts are signed: by a direction column, by the balance, by `CR` marks, or as they are written. */
export function findSignRule(rows: readonly CsvRow[], columns: CsvColumns): SignRule {
  const { amount, balance } = columns;
  if (amount === null) return 'AS_WRITTEN';
  const texts = rows.map(({ cells }) => readAmountText(cells[amount] ?? '')).filter((text) => text !== null);
  const negatives = texts.filter(({ negative }) => negative).length;
  const marks = texts.filter(({ mark }) => mark !== null);
  if (marks.length > 0) {
    const onlyCredit = marks.every(({ mark }) => mark === 'CR');
    return onlyCredit && marks.length < texts.length && negatives === 0 ? 'UNMARKED_IS_OUT' : 'AS_WRITTEN';
  }
  if (columns.direction !== null && negatives === 0) return 'BY_DIRECTION';
  if (balance !== null) {
    const agreement = balanceAgreement(rows, amount, balance);
    if (agreement.share >= 0.7) {
      if (negatives === 0 && agreement.opposite > 0.02) return 'BY_BALANCE';
      if (agreement.opposite < 0.1) return 'AS_WRITTEN';
    }
  }
  return looksLikeCard(rows, columns, amount) ? 'REVERSED' : 'AS_WRITTEN';
}

/** A card's list: all that is negative is a payment of the bill or a refund, and nothing positive is income. */
function looksLikeCard(rows: readonly CsvRow[], columns: CsvColumns, amount: number): boolean {
  let [positive, negative, payments] = [0, 0, 0];
  for (const { cells } of rows) {
    const text = readAmountText(cells[amount] ?? '');
    if (text === null) continue;
    const said = [columns.payee, columns.text].map((at) => (at === null ? '' : (cells[at] ?? ''))).join(' ');
    if (text.negative) {
      negative += 1;
      if (!paidBack.test(said)) return false;
      if (cardPayment.test(said)) payments += 1;
    } else {
      positive += 1;
      if (incomeWords.test(said)) return false;
    }
  }
  return payments > 0 && positive > negative;
}
