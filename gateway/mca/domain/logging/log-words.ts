import { formatMoney, money } from '@progressive/quantities';
import { type Answer, answer, type Fact } from '../synthesis/answer.js';
import { dayWords } from '../synthesis/plan-words.js';
import type { LogEntry } from './log-entry.js';

/** A food as it was written down. */
export interface LoggedPart {
  readonly label: string;
  readonly portion: string;
  /** Null when it is not known. */
  readonly energyKcal: number | null;
}

/** What was written down, with the numbers as facts. */
export function foodLoggedAnswer(
  { date, slot }: Extract<LogEntry, { kind: 'FOOD' }>,
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

/** What was written down of money, training or weight. @param exercise name in the catalogue, for sets. */
export function loggedAnswer(entry: Exclude<LogEntry, { kind: 'FOOD' }>, exercise: string | null): Answer {
  const on = dayWords(entry.date);
  switch (entry.kind) {
    case 'EXPENSE': {
      const value = formatMoney(money(Math.abs(entry.amountMinor), entry.currency));
      const category = entry.category.toLowerCase().replaceAll('_', ' and ');
      const unsure = entry.category === 'OTHER' ? ' I could not tell what it was for.' : '';
      const fact = { label: category, value, unit: entry.currency, source: 'budget: expenses' };
      const back = entry.amountMinor < 0 ? ' back' : '';
      return answer(`Logged: ${value}${back} for ${category} on ${on}.${unsure}`, [fact]);
    }
    case 'SETS': {
      const { sets, reps, weightKg } = entry;
      const load = weightKg === 0 ? 'body weight' : `${weightKg} kg`;
      const done = `${sets} × ${reps} at ${load}`;
      const fact = {
        label: exercise ?? entry.exercise,
        value: done,
        unit: null,
        source: 'workout: training log',
      };
      return answer(`Logged on ${on}: ${exercise ?? entry.exercise}, ${done}.`, [fact]);
    }
    case 'WEIGHT': {
      const fact = { label: 'weight', value: String(entry.weightKg), unit: 'kg', source: 'nutrition: body' };
      return answer(`Logged: ${entry.weightKg} kg on ${on}.`, [fact]);
    }
  }
}
