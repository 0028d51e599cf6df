import type { LocalDate } from '@progressive/quantities';
import { type ChangeWish, extractChange } from './extract/extract-change.js';
import type { Agent } from './intent.js';

/** A change of the plan that a text names so plainly that its form decides, whatever the classifier makes of its words. */
export interface PlainChange {
  readonly task: 'EDIT_PLAN' | 'DISRUPTION';
  readonly agents: readonly Agent[];
}

const order =
  /^(?:please |pls |can you |could you |just )?(?:swap|move|drop|skip|lock|unlock|free|keep|replace|exchange|reschedule|postpone|plan)\b/i;
const orders = new Set(['SWAP', 'MOVE', 'LOCK', 'UNLOCK', 'LEAVE_OUT', 'BACK']);
const statement =
  /^(?:sorry,? |hey,? |so,? |oh,? )?(?:i|we)(?:'m| am|'re| are|'ll| will| won't|'ve| have| can't| cannot)?\b/i;
const statements = new Set(['AWAY', 'EATING_OUT', 'MISSED']);
const wantsMore =
  /\?|\b(?:plan (?:my|a|the|me)|make (?:me|a|my)|ideas?|suggest\w*|recommend\w*|recipes?|what|which|how|where|spent|cost|budget|money)\b/i;

/** Characters of a plain sentence; more is a story. */
const longest = 200;

/**
 * Reads orders on one meal or session of a day ("drop the workout on Tuesday", as our own answers word them) and statements
 * about days on which something planned cannot be ("we're eating out tomorrow night"). Null for all other texts.
 */
export function readPlainChange(text: string, today: LocalDate): PlainChange | null {
  const isOrder = order.test(text);
  // Most texts are neither, and end here.
  if (text.length > longest || !(isOrder || statement.test(text)) || wantsMore.test(text)) return null;
  const wish = extractChange(text, today);
  const { verb, days, target } = wish;
  if (verb === null || (days.length === 0 && target === null)) return null;
  if (isOrder) return orders.has(verb) ? plainOrder(wish) : null;
  return statements.has(verb) ? plainStatement(wish) : null;
}

function plainOrder({ slots, sessions }: ChangeWish): PlainChange | null {
  if (slots.length !== 1 && !sessions) return null;
  return { task: 'EDIT_PLAN', agents: [slots.length === 0 ? 'workout' : 'nutrition'] };
}

function plainStatement({ verb, slots }: ChangeWish): PlainChange {
  const agents: readonly Agent[] =
    verb === 'AWAY' && slots.length === 0 ? ['nutrition', 'workout'] : ['nutrition'];
  return { task: 'DISRUPTION', agents: verb === 'MISSED' ? ['workout'] : agents };
}
