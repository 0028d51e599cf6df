import { addDays, type LocalDate } from '@progressive/quantities';
import { monthOf, type Period, periodInText } from './question-period.js';
import { categoriesInText, type SpendingCategory } from './spending-category.js';

export type QuestionKind =
  | 'INCOME'
  | 'BILLS_DUE'
  | 'BILLS'
  | 'SPENDING'
  | 'CAN_SPEND'
  | 'GOALS'
  | 'DEBTS'
  | 'BALANCE'
  | 'UNKNOWN';

/** A question about money, as it was read. */
export interface MoneyQuestion {
  readonly kind: QuestionKind;
  /** Empty = all. */
  readonly categories: readonly SpendingCategory[];
  readonly period: Period;
}

/** The first rule that fits wins: the specific ones come first. */
const rules: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'CAN_SPEND',
    /\b(can|could|may) (i|we) (still )?(spend|afford)\b|\bafford\b|\bleft (to spend|over|for|in my budget)\b|\b(money|much|budget|do i have) (is |do i have )?left\b|\bsafe to spend\b|\bavailable to spend\b|\bdisposable\b/,
  ],
  ['GOALS', /\bgoals?\b|\bemergency fund\b|\bsaving (up )?for\b|\bsaved\b|\bsavings?\b/],
  [
    'SPENDING',
    /\bspen(d|t|ding)\b|\bexpenses?\b|\bcosts? me\b|\b(did|have) i (pay|paid)\b|\bwhere does my money go\b/,
  ],
  ['DEBTS', /\bdebts?\b|\bloans?\b|\bowe\b|\bcredit cards?\b|\bapr\b/],
  [
    'BILLS_DUE',
    /\bdue\b|\bupcoming\b|\bhave to pay\b|\bmust (i )?pay\b|\bbills? (this|next|today|tomorrow|coming)\b/,
  ],
  [
    'BILLS',
    /\bbills?\b|\bsubscriptions?\b|\bfixed costs?\b|\bmy rent\b|\bhow much is (my |the )?(rent|phone|internet)\b/,
  ],
  [
    'INCOME',
    /\bincome\b|\bearn(ings?)?\b|\bsalary\b|\bwages?\b|\bpay ?(day|che(ck|que))\b|\bget paid\b|\bdo i make\b/,
  ],
  ['BALANCE', /\bbalances?\b|\baccounts?\b|\bin the bank\b|\bhow much money do i have\b/],
];

/** Reads a question. `today` is the person's day. */
export function readMoneyQuestion(text: string, today: LocalDate): MoneyQuestion {
  const words = text.toLowerCase().replaceAll(/[’']/g, "'");
  const kind = rules.find(([, pattern]) => pattern.test(words))?.[0] ?? 'UNKNOWN';
  const direction = kind === 'BILLS_DUE' || kind === 'BILLS' ? 'ahead' : 'back';
  const named = periodInText(words, today, direction);
  const usual: Period =
    kind === 'BILLS_DUE'
      ? { from: today, to: addDays(today, 29), words: 'in the next 30 days' }
      : monthOf(today);
  return {
    kind: kind === 'BILLS' && named !== null ? 'BILLS_DUE' : kind,
    categories: kind === 'CAN_SPEND' || kind === 'SPENDING' ? categoriesInText(words) : [],
    period: named ?? usual,
  };
}
