import { askBelow, categorise, type Deciders } from '../domain/ledger/categorise.js';
import type { CategoryBy } from '../domain/ledger/ledger.js';
import { saidCategory, saidPurpose } from '../domain/said-payment.js';
import type { SpendingCategory } from '../domain/spending-category.js';
import type { Owner } from '../repositories/owner.js';
import type { Transaction } from '../repositories/transaction.js';
import { decidersOf } from './categoriser.js';

/** A category that was found for an expense. */
export interface FoundCategory {
  readonly category: SpendingCategory;
  readonly by: CategoryBy;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What tells what an expense was for. */
export interface ExpenseWords {
  readonly merchant: string | null;
  readonly note: string | null;
  /** Minor units; the sign is of no account: money back is of the category that it came from. */
  readonly amountMinor: number;
}

/** An everyday word is sure, but not certain: "dog" is also a part of a pub's name. */
const byWord = 0.9;
/** Below this the classifier of shops has seen nothing like it, and nothing is said of the category. */
const leastGuess = 0.3;

/** The category of an expense that comes without one: the person's rules, what they corrected, everyday words, the shop's name. */
export async function categoriseExpense(
  manager: Transaction,
  owner: Owner,
  expense: ExpenseWords,
): Promise<FoundCategory> {
  const deciders = await decidersOf(manager, owner);
  const said = expense.note === null ? '' : saidPurpose(expense.note);
  const description = [expense.merchant, said].filter((each) => each !== null && each !== '').join(' ');
  if (description === '') return nothingSaid;
  const entry = { description, amountMinor: -Math.abs(expense.amountMinor) };
  const guess = () => guessOf(expense, said, deciders);
  const { category, by, confidence } = categorise(entry, { ...deciders, guess });
  return category === 'INCOME' || confidence < leastGuess ? nothingSaid : { category, by, confidence };
}

const nothingSaid: FoundCategory = { category: 'OTHER', by: 'CLASSIFIER', confidence: 0 };

/** A shop's name tells more than words where it is known; without one the words come first. */
function guessOf(
  { merchant, note, amountMinor }: ExpenseWords,
  said: string,
  { guess }: Deciders,
): ReturnType<Deciders['guess']> {
  const entry = (description: string) => ({ description, amountMinor: -Math.abs(amountMinor) });
  const shop = merchant === null ? null : guess(entry(merchant));
  if (shop !== null && shop.confidence >= askBelow) return shop;
  const word = saidCategory(`${merchant ?? ''} ${note ?? ''}`);
  if (word !== null) return { category: word, confidence: byWord };
  return shop ?? guess(entry(said));
}
