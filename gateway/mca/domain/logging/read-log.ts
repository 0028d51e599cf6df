import { type Agent, toPlainText } from '../routing/index.js';
import { isProblem, type LogEntry, type LogProblem } from './log-entry.js';
import { readExpenses } from './read-expenses.js';
import { readFoods } from './read-foods.js';
import { readSessionSets } from './read-sets.js';
import { readWeight } from './read-weight.js';
import type { Told } from './told.js';

/**
 * Reads what was eaten, spent, lifted or weighed: each thing once and as it is said, or why it cannot be written down; null when a
 * text tells none of these. @param told by its leading agent first.
 */
export function readLog(
  told: Omit<Told, 'plain'> & { readonly agents: readonly Agent[] },
): readonly LogEntry[] | LogProblem | null {
  const about = { ...told, plain: toPlainText(told.text) };
  const weight = readWeight(about);
  if (weight !== null) return isProblem(weight) ? weight : [weight];
  if (told.agents[0] === 'budget') return readExpenses(about);
  return told.agents[0] === 'workout' ? readSessionSets(about) : readFoods(about);
}
