import {
  type ConsumerCategory,
  createSpendingRhythms,
  loadMerchantClassifier,
  type MerchantClassifier,
  type SpendingRhythm,
} from '@progressive/merchant-categories';
import { type LocalDate, toEpochDay } from '@progressive/quantities';
import { type Deciders, merchantKey, type Uncategorised } from '../domain/ledger/categorise.js';
import { isHousingPayment } from '../domain/ledger/housing-payment.js';
import { learnedFrom } from '../domain/ledger/learned-categories.js';
import type { LedgerCategory } from '../domain/ledger/ledger.js';
import { findLearned, findRules } from '../repositories/category-repository.js';
import type { Owner } from '../repositories/owner.js';
import type { Transaction } from '../repositories/transaction.js';

/** Our category of each consumer category. */
const ours: Readonly<Record<ConsumerCategory, LedgerCategory>> = {
  books: 'SHOPPING',
  cash_atm: 'OTHER',
  charity_gifts: 'GIFTS',
  clothing: 'SHOPPING',
  dining: 'RESTAURANTS',
  electronics: 'SHOPPING',
  entertainment: 'ENTERTAINMENT',
  fuel: 'TRANSPORT',
  government_fees: 'OTHER',
  groceries: 'GROCERIES',
  health_pharmacy: 'HEALTH',
  home_improvement: 'HOUSEHOLD',
  insurance: 'INSURANCE',
  lodging: 'TRAVEL',
  newspapers_convenience: 'GROCERIES',
  office_stationery: 'HOUSEHOLD',
  parking_tolls: 'TRANSPORT',
  pets: 'FAMILY',
  phone_internet: 'PHONE_INTERNET',
  postage: 'HOUSEHOLD',
  public_transport: 'TRANSPORT',
  shopping_general: 'SHOPPING',
  software_subscriptions: 'SUBSCRIPTIONS',
  taxi: 'TRANSPORT',
  travel_air: 'TRAVEL',
  utilities: 'UTILITIES',
  vehicle_maintenance: 'TRANSPORT',
};

let classifier: MerchantClassifier | undefined;
const guesses = new Map<string, { readonly category: LedgerCategory; readonly confidence: number }>();
/** Texts whose guess is kept: the same shops come again and again. */
const mostGuesses = 20_000;

/**
 * The shipped guess for a text, a merchant category code and a rhythm; the probabilities of consumer categories that are one of ours
 * are added up.
 */
function guessCategory(
  { description, merchantCategoryCode = null }: Uncategorised,
  rhythm: SpendingRhythm | null,
): { readonly category: LedgerCategory; readonly confidence: number } {
  const text = `${merchantCategoryCode ?? ''} ${rhythm ?? ''} ${description.replace(/\d+/g, '0')}`;
  const known = guesses.get(text);
  if (known !== undefined) return known;
  classifier ??= loadMerchantClassifier();
  const sums = new Map<LedgerCategory, number>();
  for (const { category, confidence } of classifier.rank(description, { merchantCategoryCode, rhythm }))
    sums.set(ours[category], (sums.get(ours[category]) ?? 0) + confidence);
  const [category, confidence] = [...sums].toSorted((a, b) => b[1] - a[1])[0] ?? ['OTHER', 0];
  const guess = { category, confidence: Math.min(1, confidence) };
  if (guesses.size >= mostGuesses) guesses.clear();
  guesses.set(text, guess);
  return guess;
}

/** A movement that tells how its merchant is paid; the amount is in any unit, the same for all, negative is money out. */
interface Movement {
  readonly date: LocalDate;
  readonly amount: number;
  readonly description: string;
}

/** A word can be part of a shop's name: sure, but not certain. */
const housingGuess = { category: 'HOUSING', confidence: 0.9 } as const;

/** From this confidence on a rhythm cannot change the category: it multiplies odds by 4.5 at most. */
const clearText = 4.5 / 5.5;

/**
 * What decides about a person's entries.
 * @param movements that come together, as the rows of a file: where a text is unsure, the shipped guess looks at how its
 * merchant is paid in them.
 */
export async function decidersOf(
  manager: Transaction,
  owner: Owner,
  movements: readonly Movement[] = [],
): Promise<Deciders> {
  const rules = await findRules(manager, owner);
  const learned = learnedFrom(await findLearned(manager, owner));
  let rhythms: ReturnType<typeof rhythmsOf> | undefined;
  return {
    rules,
    learned,
    guess: (entry) => {
      if (entry.amountMinor < 0 && isHousingPayment(entry.description)) return housingGuess;
      const byText = guessCategory(entry, null);
      if (entry.amountMinor > 0 || byText.confidence >= clearText) return byText;
      rhythms ??= rhythmsOf(movements);
      return guessCategory(entry, rhythms(merchantKey(entry.description)));
    },
  };
}

function rhythmsOf(movements: readonly Movement[]) {
  return createSpendingRhythms(
    movements
      .filter(({ amount }) => amount < 0)
      .map(({ date, amount, description }) => ({
        merchant: merchantKey(description),
        day: toEpochDay(date),
        amount,
      })),
  );
}
