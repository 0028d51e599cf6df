import { formatMoney, money } from '@progressive/quantities';
import { type Answer, answer, type Fact } from '../synthesis/answer.js';
import { dayWords } from '../synthesis/plan-words.js';
import type { LogEntryOf } from './log-entry.js';

/** A food as it was written down. */
export interface LoggedPart {
  readonly label: string;
  readonly portion: string;
  /** Null when it is not known. */
  readonly energyKcal: number | null;
}

/** What was written down, with the numbers as facts. */
export function foodLoggedAnswer(
  { date, slot }: LogEntryOf<'FOOD'>,
  parts: readonly LoggedPart[],
  notUnderstood: readonly string[],
): Answer {
  const facts: Fact[] = parts.map(({ label, energyKcal }) => ({
    label,
    value: energyKcal === null ? 'not known' : String(Math.round(energyKcal)),
    unit: energyKcal === null ? null : 'kcal',
    source: 'nutrition: food log',
  }));
  const told = parts.map(({ label, portion }, index) => `${label} (${portion}, ${kcal(facts[index])})`);
  const total = Math.round(parts.reduce((sum, { energyKcal }) => sum + (energyKcal ?? 0), 0));
  const sum = { label: 'together', value: String(total), unit: 'kcal', source: 'nutrition: food log' };
  const together = parts.length > 1 ? ` Together ${total} kcal.` : '';
  const rest =
    notUnderstood.length === 0 ? '' : ` I know no food for: ${notUnderstood.join('; ')}; that is not logged.`;
  const text = `Logged as ${slot} of ${dayWords(date)}: ${told.join('; ')}.${together}${rest}`;
  return answer(text, parts.length > 1 ? [...facts, sum] : facts);
}

function kcal(fact: Fact | undefined): string {
  return fact?.unit === 'kcal' ? `${fact.value} kcal` : 'energy not known';
}

/** Below this confidence a category is shown as a question. */
const askBelow = 0.6;

/** A payment, or money back. @param category as the budget agent names it. @param confidence that it is right, 0 to 1. */
export function expenseLoggedAnswer(
  { date, amountMinor, currency }: LogEntryOf<'EXPENSE'>,
  category: string,
  confidence: number,
): Answer {
  const value = formatMoney(money(Math.abs(amountMinor), currency));
  const back = amountMinor < 0 ? ' back' : '';
  const label = category.toLowerCase().replaceAll('_', ' and ');
  const unsure =
    category === 'OTHER' ? ' I could not tell what it was for.' : ' I am not sure that it belongs there.';
  const fact = { label, value, unit: currency, source: 'budget: expenses' };
  const text = `Logged: ${value}${back} for ${label} on ${dayWords(date)}.${confidence < askBelow ? unsure : ''}`;
  return answer(text, [fact]);
}

/** Sets of an exercise. @param exercise its name in the catalogue. */
export function setsLoggedAnswer(
  { date, sets, reps, weightKg }: LogEntryOf<'SETS'>,
  exercise: string,
): Answer {
  const value = `${sets} × ${reps} at ${weightKg === 0 ? 'body weight' : `${weightKg} kg`}`;
  const fact = { label: exercise, value, unit: null, source: 'workout: training log' };
  return answer(`Logged on ${dayWords(date)}: ${exercise}, ${value}.`, [fact]);
}

/** What the person weighs. */
export function weightLoggedAnswer({ date, weightKg }: LogEntryOf<'WEIGHT'>): Answer {
  const fact = { label: 'weight', value: String(weightKg), unit: 'kg', source: 'nutrition: body' };
  return answer(`Logged: ${weightKg} kg on ${dayWords(date)}.`, [fact]);
}
