import type { ViewerClaims } from '@progressive/access-tokens';
import { isIsoCurrency } from '@progressive/quantities';
import { newId } from '@progressive/subgraph-server';
import {
  firstEnvelopes,
  median,
  type StartingPoint,
  type StartMethod,
} from '../domain/envelopes/first-envelopes.js';
import { addMonths, type Month } from '../domain/envelopes/month.js';
import type { LedgerCategory } from '../domain/ledger/ledger.js';
import { monthlyMinor } from '../domain/recurrence.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { findAccountFlows } from '../repositories/account-flow-repository.js';
import { beginBook, findBook, saveEnvelopeRow } from '../repositories/envelope-repository.js';
import { readProfile } from '../repositories/profile-repository.js';
import type { Transaction } from '../repositories/transaction.js';
import type { BudgetServices } from './budget-services.js';
import { answerOf, thisMonth } from './change-envelopes.js';
import type { EnvelopesChanged } from './envelope-outcomes.js';
import { isRefusal, once } from './once.js';

/** Complete months that tell what is usual. */
const historyMonths = 6;

export interface StartGiven {
  readonly currency: string;
  readonly method: StartMethod;
  readonly idempotencyKey: string;
}

/** Makes the first envelopes of a currency from income and history, once per key; only where there are none. */
export async function startEnvelopes(
  services: BudgetServices,
  viewer: ViewerClaims,
  { idempotencyKey: key, ...input }: StartGiven,
): Promise<EnvelopesChanged | Refusal> {
  const at = new Date(services.clock());
  const { currency, method } = input;
  if (!isIsoCurrency(currency))
    return refuse('UNKNOWN_CURRENCY', 'A currency has an ISO 4217 code such as USD.', ['input.currency']);
  return services.database.transaction(viewer, async (manager) => {
    const answer = await once<{ notes: string[] }>(
      manager,
      viewer,
      { operation: 'start-envelopes', key, input, at },
      async () => {
        const standing = await findBook(manager, viewer, currency, true);
        if (standing !== null && standing.envelopes.length > 0)
          return refuse(
            'ALREADY_STARTED',
            'There are envelopes in this currency.',
            ['input.currency'],
            ['add or change single envelopes'],
          );
        const month = thisMonth(services);
        const { from, notes } = await startingPoint(manager, viewer, currency, month);
        const envelopes = firstEnvelopes(method, from);
        if (envelopes.length === 0) return nothingToStartFrom(method);
        await beginBook(manager, viewer, currency, month);
        for (const envelope of envelopes)
          await saveEnvelopeRow(manager, viewer, {
            ...envelope,
            id: newId('envelope'),
            currency,
            householdId: null,
          });
        return { notes };
      },
    );
    if (isRefusal(answer)) return answer;
    return answerOf(services, manager, viewer, currency, { notes: answer.notes });
  });
}

/** What income and history say: the incomes that were told, else the median month of the ledger. */
export async function startingPoint(
  manager: Transaction,
  viewer: ViewerClaims,
  currency: string,
  month: Month,
): Promise<{ readonly from: StartingPoint; readonly notes: string[] }> {
  const profile = await readProfile(manager, viewer);
  const first = addMonths(month, -historyMonths);
  const flows = (await findAccountFlows(manager, viewer, currency)).filter(
    (flow) => flow.month >= first && flow.month < month && !flow.isTransfer && !flow.isLoan,
  );
  const known = [...new Set(flows.map((flow) => flow.month))];
  const netOf = (each: Month, pick: (category: LedgerCategory) => boolean): Map<LedgerCategory, number> => {
    const sums = new Map<LedgerCategory, number>();
    for (const flow of flows.filter((one) => one.month === each && pick(one.category)))
      sums.set(flow.category, flow.outMinor - flow.inMinor);
    return sums;
  };
  const told = profile.incomes.filter(({ amount }) => amount.currency === currency);
  const incomes = known.map((each) => -(netOf(each, (name) => name === 'INCOME').get('INCOME') ?? 0));
  const monthlyIncomeMinor =
    told.length > 0
      ? told.reduce((sum, { amount, recurrence }) => sum + monthlyMinor(amount.amountMinor, recurrence), 0)
      : median(incomes);
  const basis = `${known.length} complete ${known.length === 1 ? 'month' : 'months'} of the ledger`;
  return {
    from: { monthlyIncomeMinor, months: known.map((each) => netOf(each, (name) => name !== 'INCOME')) },
    notes: [
      told.length > 0 ? 'Income: what you told, as a month.' : `Income: the median of ${basis}.`,
      `Spending: the median of ${basis}; fewer than three say little.`,
    ],
  };
}

function nothingToStartFrom(method: StartMethod): Refusal {
  return method === 'FIFTY_THIRTY_TWENTY'
    ? refuse(
        'PROFILE_INCOMPLETE',
        'No income in this currency is known.',
        ['income'],
        ['add your income', 'import a bank file'],
      )
    : refuse(
        'NO_HISTORY',
        'The ledger has no complete month of spending in this currency.',
        ['input.method'],
        ['import a bank file', 'start with FIFTY_THIRTY_TWENTY'],
      );
}
