import { formatMoney, type LocalDate } from '@progressive/quantities';
import type { CalendarBill } from './bill-calendar.js';

/** An event of a calendar program: a whole day. */
export interface BillEvent {
  readonly uid: string;
  readonly when: { readonly date: LocalDate; readonly days: 1 };
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly free: true;
  readonly alarms: readonly { readonly minutesBefore: number; readonly text: string }[];
}

/** Nine in the morning. */
const alarmMinute = 540;

/** The bills as whole days with an alarm in the morning, so many days before; a bill that is paid rings no more. */
export function billEvents(bills: readonly CalendarBill[], daysBefore: number): BillEvent[] {
  return bills.map((bill) => {
    const { uid, date, name, amount, category, paidOn, source } = bill;
    const title = `${name}: ${formatMoney(amount)}`;
    return {
      uid,
      when: { date, days: 1 },
      title: paidOn === null ? title : `${title} (paid)`,
      description: descriptionOf(bill),
      categories: [category],
      free: true,
      alarms:
        paidOn === null
          ? [
              {
                minutesBefore: daysBefore * 1_440 - alarmMinute,
                text: `${source === 'FOUND' ? 'Expected' : 'Due'}: ${title}`,
              },
            ]
          : [],
    };
  });
}

function descriptionOf({ source, paidOn, priceRise, perhapsDuplicate, amount }: CalendarBill): string {
  const { currency } = amount;
  const money = (amountMinor: number): string => formatMoney({ amountMinor, currency });
  return [
    source === 'FOUND' ? 'Found in the ledger.' : 'As it was entered.',
    ...(paidOn === null ? [] : [`Paid on ${paidOn}.`]),
    ...(priceRise === null
      ? []
      : [`Went from ${money(priceRise.fromMinor)} to ${money(priceRise.toMinor)} on ${priceRise.on}.`]),
    ...(perhapsDuplicate ? ['Perhaps paid twice: another one like it costs the same.'] : []),
  ].join('\n');
}
