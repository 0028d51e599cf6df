import { addDays, daysBetween, fromEpochDay, type LocalDate, toEpochDay } from '@progressive/quantities';
import type { RecurringPayment } from './payment.js';
import { offWeekend, rhythmRules, ruleDate } from './rhythm-rules.js';

/** The dates on which a payment is due in the days behind `today`. One that is overdue is due tomorrow. */
export function dueDates(payment: RecurringPayment, today: LocalDate, days: number): LocalDate[] {
  const rule = rhythmRules.find(({ rhythm }) => rhythm === payment.rhythm);
  if (rule === undefined) return [];
  const last = addDays(today, days);
  const phase = toEpochDay(payment.ruleDate);
  const dates: LocalDate[] = [];
  for (let steps = 0; ; steps += 1) {
    const date = offWeekend(
      fromEpochDay(ruleDate(rule, phase, steps, payment.dayOfMonth)),
      payment.weekendMove,
    );
    if (date > last) return dates;
    if (date > today) dates.push(date);
    else if (steps === 0 && daysBetween(date, today) <= rule.tolerance) dates.push(addDays(today, 1));
  }
}
