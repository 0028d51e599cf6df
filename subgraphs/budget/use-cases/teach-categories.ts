import type { ViewerClaims } from '@progressive/access-tokens';
import { newId } from '@progressive/subgraph-server';
import { type CategoryRule, merchantKey } from '../domain/ledger/categorise.js';
import type { LedgerCategory } from '../domain/ledger/ledger.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import {
  applyRule,
  deleteRule,
  findRules,
  insertRule,
  learn,
  setCategory,
  spreadCategory,
} from '../repositories/category-repository.js';
import { lockEntries } from '../repositories/ledger-repository.js';
import type { BudgetServices } from './budget-services.js';
import { changing } from './change-ledger.js';
import type { CategoryRuleSaved, LedgerChanged } from './ledger-outcomes.js';
import { isRefusal, once } from './once.js';
import type { BudgetItemRemoved } from './outcomes.js';

/** Sets the category of an entry by the person, and at once that of the merchant's other entries that nobody decided. */
export async function categoriseLedgerEntry(
  services: BudgetServices,
  viewer: ViewerClaims,
  { id, category }: { readonly id: string; readonly category: LedgerCategory },
): Promise<LedgerChanged | Refusal> {
  return changing(services, viewer, async (manager) => {
    const entry = (await lockEntries(manager, viewer, id)).find((each) => each.id === id);
    if (entry === undefined) return refuse('NOT_FOUND', 'There is no such entry.', ['input.id']);
    if (entry.transferId !== null) return refuse('IS_TRANSFER', 'A transfer is no spending.', ['input.id']);
    const chosen = { category, by: 'PERSON', confidence: 1 } as const;
    await setCategory(manager, viewer, id, chosen);
    const key = merchantKey(entry.description);
    if (key === '') return { entries: [{ ...entry, chosen, splits: [] }] };
    await learn(manager, viewer, key, category, new Date(services.clock()));
    const alsoChanged = await spreadCategory(manager, viewer, key, {
      category,
      by: 'LEARNED',
      confidence: 0.97,
    });
    return { entries: [{ ...entry, chosen, splits: [] }], alsoChanged };
  });
}

export interface RuleGiven {
  readonly contains: string;
  readonly leastMinor?: number | null | undefined;
  readonly mostMinor?: number | null | undefined;
  readonly category: LedgerCategory;
  readonly position?: number | null | undefined;
  readonly preview?: boolean | null | undefined;
  readonly idempotencyKey: string;
}

/** Adds a rule and applies it to what no person decided; a preview says how many entries it would change, and keeps nothing. */
export async function saveCategoryRule(
  { database, clock }: BudgetServices,
  viewer: ViewerClaims,
  { idempotencyKey: key, preview, ...input }: RuleGiven,
): Promise<CategoryRuleSaved | Refusal> {
  const at = new Date(clock());
  const contains = input.contains.trim();
  if (contains.length < 2 || contains.length > 100)
    return refuse('INVALID_VALUE', 'The text of a rule has 2 to 100 characters.', ['input.contains']);
  const draft = {
    contains,
    leastMinor: input.leastMinor ?? null,
    mostMinor: input.mostMinor ?? null,
    category: input.category,
  };
  const answer = await database.transaction(viewer, async (manager) => {
    const standing = await findRules(manager, viewer);
    const position = input.position ?? (standing.at(-1)?.position ?? 0) + 1;
    const rule: CategoryRule = { id: newId('categoryrule'), position, ...draft };
    if (preview === true) return { rule: null, fits: await applyRule(manager, viewer, rule, false) };
    return once<{ rule: CategoryRule | null; fits: number }>(
      manager,
      viewer,
      { operation: 'save-category-rule', key, input, at },
      async () => {
        if (standing.length >= 500) return refuse('TOO_MANY', 'There is room for 500 rules.');
        await insertRule(manager, viewer, rule, at);
        return { rule, fits: await applyRule(manager, viewer, rule, true) };
      },
    );
  });
  return isRefusal(answer) ? answer : { kind: 'CategoryRuleSaved', ...answer, user: { id: viewer.userId } };
}

/** Removes a rule; what it categorised stays. */
export async function removeCategoryRule(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  id: string,
): Promise<BudgetItemRemoved> {
  const wasThere = await database.transaction(viewer, (manager) => deleteRule(manager, viewer, id));
  return { kind: 'BudgetItemRemoved', id, wasThere, user: { id: viewer.userId } };
}
