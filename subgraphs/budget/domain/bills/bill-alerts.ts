import { formatMoney, type LocalDate, type Money } from '@progressive/quantities';
import { type FoundBill, timesPerYear } from './found-bill.js';

export type BillAlertKind = 'PRICE_RISE' | 'DUPLICATE' | 'MISSING';

/** Something about a bill that a person should look at. */
export interface BillAlert {
  readonly kind: BillAlertKind;
  readonly billId: string;
  readonly merchant: string;
  readonly message: string;
  /** What it costs a year: of a rise what it costs more. */
  readonly yearly: Money;
  /** Since when. */
  readonly on: LocalDate;
}

/** Alerts that are older say nothing new, days. */
export const alertDays = 400;

/** Price rises, subscriptions that seem to be paid twice, and bills that stopped coming; most money a year first. */
export function billAlerts(found: readonly FoundBill[], since: LocalDate): BillAlert[] {
  return found
    .flatMap(alertsOf)
    .filter(({ on }) => on >= since)
    .toSorted((a, b) => b.yearly.amountMinor - a.yearly.amountMinor || (a.billId < b.billId ? -1 : 1));
}

function alertsOf(bill: FoundBill): BillAlert[] {
  const { id: billId, merchant, amount, rhythm, priceRise, perhapsDuplicate, ended, lastDate } = bill;
  const { currency, amountMinor } = amount;
  const money = (minor: number): string => formatMoney({ amountMinor: minor, currency });
  const alert = (kind: BillAlertKind, message: string, minor: number, on: LocalDate): BillAlert => ({
    kind,
    billId,
    merchant,
    message,
    yearly: { amountMinor: minor * timesPerYear[rhythm], currency },
    on,
  });
  if (ended)
    return [
      alert(
        'MISSING',
        `${merchant} has not come since ${lastDate}: cancelled, or not paid?`,
        amountMinor,
        lastDate,
      ),
    ];
  return [
    ...(priceRise === null
      ? []
      : [
          alert(
            'PRICE_RISE',
            `${merchant} went from ${money(priceRise.fromMinor)} to ${money(priceRise.toMinor)} on ${priceRise.on}.`,
            priceRise.toMinor - priceRise.fromMinor,
            priceRise.on,
          ),
        ]),
    ...(perhapsDuplicate
      ? [
          alert(
            'DUPLICATE',
            `${merchant} may be paid twice: another one like it costs the same.`,
            amountMinor,
            lastDate,
          ),
        ]
      : []),
  ];
}
