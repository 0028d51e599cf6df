import type { LedgerCategory } from '../ledger/ledger.js';
import type { Saving } from './opportunities.js';
import { essential, type SavingKind } from './savings-costs.js';

/** How a need is met, in the order in which a person should do it. */
export interface SavingsPlan {
  /** Wanted a month, minor units. */
  readonly targetMinor: number;
  readonly steps: readonly Saving[];
  /** What the steps save a month together. */
  readonly savedMinor: number;
  /** What is missing; 0 when the steps are enough. */
  readonly missingMinor: number;
  /** Ways to save that were not needed. */
  readonly spared: readonly Saving[];
  /** What was spent a month on what is never cut here. */
  readonly protectedMinor: number;
  readonly protectedCategories: readonly LedgerCategory[];
  /** What helps when cuts are not enough, one sentence each. */
  readonly waysOut: readonly string[];
}

/** Waste first, then wishes, then what touches training and food; health costs more the later it comes. */
const order: readonly SavingKind[] = [
  'DUPLICATE',
  'PRICE_RISE',
  'SUBSCRIPTION',
  'HABIT',
  'CATEGORY',
  'HOME_TRAINING',
  'CHEAPER_FOOD',
];

const waysOut: readonly string[] = [
  'Ask creditors, landlord and suppliers for lower or later payments before one is missed.',
  'Claim what you are entitled to: unemployment, housing and food benefits.',
  'Use the emergency fund: bad months are what it is for.',
  'Pause what is put aside for purchases until the income is back.',
];

/**
 * Orders cuts until a need is met. In a crisis the order is by stage (waste, wishes, training, food), otherwise what costs no
 * health comes first, the ranking decides among equals; the last cut is dropped where those before it are enough. Essentials are never in it.
 * @param savings of one currency, ranked. @param usual what each category costs a month.
 */
export function planSavings(
  savings: readonly Saving[],
  usual: ReadonlyMap<LedgerCategory, number>,
  { targetMinor, crisis }: { readonly targetMinor: number; readonly crisis: boolean },
): SavingsPlan {
  const inOrder = savings.toSorted((a, b) =>
    crisis
      ? order.indexOf(a.kind) - order.indexOf(b.kind) || b.monthlyMinor - a.monthlyMinor
      : a.cost.health - b.cost.health,
  );
  const taken: Saving[] = [];
  let saved = 0;
  for (const saving of inOrder) {
    if (saved >= targetMinor) break;
    taken.push(saving);
    saved += saving.monthlyMinor;
  }
  const steps = withoutSpare(taken, saved - targetMinor);
  const savedMinor = steps.reduce((sum, { monthlyMinor }) => sum + monthlyMinor, 0);
  const protectedCategories = [...usual.keys()].filter((category) => essential.has(category));
  const missingMinor = Math.max(0, targetMinor - savedMinor);
  return {
    targetMinor,
    steps,
    savedMinor,
    missingMinor,
    spared: inOrder.filter((saving) => !steps.includes(saving)),
    protectedMinor: protectedCategories.reduce((sum, category) => sum + (usual.get(category) ?? 0), 0),
    protectedCategories,
    waysOut: missingMinor > 0 ? waysOut : [],
  };
}

/** Drops what the rest is enough without, the costliest for health and then the latest first. */
function withoutSpare(taken: readonly Saving[], surplus: number): Saving[] {
  let left = surplus;
  const dropped = new Set<Saving>();
  for (const saving of taken.toReversed().toSorted((a, b) => b.cost.health - a.cost.health)) {
    if (saving.monthlyMinor > left) continue;
    dropped.add(saving);
    left -= saving.monthlyMinor;
  }
  return taken.filter((saving) => !dropped.has(saving));
}
