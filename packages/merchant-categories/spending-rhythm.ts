/** How one merchant is paid: the same amount at the same distance, or often, small and never the same. */
export type SpendingRhythm = 'BILL' | 'HABIT';

/** A payment to a merchant; the same text for the same merchant. */
interface MerchantPayment {
  readonly merchant: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** In any unit, the same for all. */
  readonly amount: number;
}

/** Gaps between bills in days, both ends included: monthly, quarterly, yearly, moved by weekends. */
const billGaps: readonly (readonly [number, number])[] = [
  [26, 36],
  [85, 98],
  [355, 375],
];
/** Share of a median that amounts may differ by and still be the same, and the share of a bill's payments that must agree. */
const [sameWithin, mostOf] = [0.05, 0.8];
/** A habit has at least so many payments, the middle gap at most so many days. */
const [habitPayments, habitGap] = [6, 14];

/**
 * Sorts payments by merchant, and tells the rhythm of one when asked. It only leans a guess: dates and amounts of bills are
 * found by the package `cash-flow`, at a hundred times the work.
 * @returns the rhythm of a merchant; null with fewer than three payments or when it is neither.
 */
export function createSpendingRhythms(
  payments: readonly MerchantPayment[],
): (merchant: string) => SpendingRhythm | null {
  const groups = new Map<string, MerchantPayment[]>();
  for (const payment of payments) {
    const group = groups.get(payment.merchant);
    if (group === undefined) groups.set(payment.merchant, [payment]);
    else group.push(payment);
  }
  const known = new Map<string, SpendingRhythm | null>();
  let typical: number | undefined;
  return (merchant) => {
    const before = known.get(merchant);
    if (before !== undefined) return before;
    typical ??= middle(payments.map(({ amount }) => Math.abs(amount)));
    const rhythm = rhythmOf(groups.get(merchant) ?? [], typical);
    known.set(merchant, rhythm);
    return rhythm;
  };
}

function rhythmOf(payments: readonly MerchantPayment[], typical: number): SpendingRhythm | null {
  if (payments.length < 3) return null;
  const days = payments.map(({ day }) => day).toSorted((a, b) => a - b);
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
  const amounts = payments.map(({ amount }) => Math.abs(amount));
  const usual = middle(amounts);
  const alike = share(amounts, (amount) => Math.abs(amount - usual) <= sameWithin * usual);
  const isBill = billGaps.some(
    ([least, most]) => share(gaps, (gap) => gap >= least && gap <= most) >= mostOf,
  );
  if (isBill && alike >= mostOf) return 'BILL';
  const isOften = payments.length >= habitPayments && middle(gaps) <= habitGap;
  return isOften && alike < 0.5 && usual <= typical ? 'HABIT' : null;
}

function share(values: readonly number[], fits: (value: number) => boolean): number {
  return values.filter(fits).length / values.length;
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
