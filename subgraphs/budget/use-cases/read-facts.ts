import type { ViewerClaims } from '@progressive/access-tokens';
import type { Money } from '@progressive/quantities';
import type { CurrencyLine } from '../domain/plan-document.js';
import type { Span } from '../domain/recurrence.js';
import { suggestedLines } from '../domain/suggested-lines.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import { loadMoney } from './load-money.js';

/** What money allows over a span of days. */
export interface BudgetFacts {
  readonly known: boolean;
  readonly income: Money;
  readonly committed: Money;
  readonly disposable: Money;
  readonly currency: string;
  readonly foodShare: Money | null;
  readonly lines: readonly CurrencyLine[];
  readonly assumptions: readonly string[];
}

/** Reads the viewer's facts for a span. Amounts are 0 while no income is known. */
export async function readFacts(
  services: BudgetServices,
  viewer: ViewerClaims,
  span: Span,
): Promise<BudgetFacts> {
  const { now } = await services.database.read(viewer, (manager) =>
    loadMoney(manager, viewer, { span, currency: null, today: todayOf(services) }),
  );
  const { currency, known } = now;
  const amount = (amountMinor: number): Money => ({ amountMinor: known ? amountMinor : 0, currency });
  return {
    known,
    income: amount(now.incomeMinor),
    committed: amount(now.committedMinor),
    disposable: amount(now.disposableMinor),
    currency,
    foodShare: now.food === null ? null : { amountMinor: now.food.shareMinor, currency },
    lines: suggestedLines(now).map((line) => ({ ...line, currency })),
    assumptions: now.assumptions,
  };
}
