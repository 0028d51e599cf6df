import { type Refusal, refuse } from '../refusal.js';
import type { BillSetting } from './bill-calendar.js';

/** The first thing that is wrong with what a person decided about a bill, or null. @param monthly whether it comes by months. */
export function checkBillSetting(
  { monthDay, ordinal, weekday }: BillSetting,
  monthly: boolean,
): Refusal | null {
  if (monthDay !== 'AS_TOLD' && !monthly)
    return wrong('monthDay', 'A day of the month goes with bills that come every month, quarter or year.');
  const needs = monthDay === 'WEEKDAY';
  if (needs !== (ordinal !== null) || needs !== (weekday !== null))
    return wrong('ordinal', 'Ordinal and weekday go with WEEKDAY, and only with it.');
  if (ordinal !== null && (ordinal < 1 || ordinal > 5)) return wrong('ordinal', 'An ordinal is 1 to 5.');
  if (weekday !== null && (weekday < 1 || weekday > 7))
    return wrong('weekday', 'A weekday is 1 (Monday) to 7 (Sunday).');
  return null;
}

function wrong(field: string, message: string): Refusal {
  return refuse('INVALID_VALUE', message, [`input.${field}`]);
}
