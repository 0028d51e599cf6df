import type { LearnedCategories } from './learned-categories.js';
import type { ChosenCategory, LedgerCategory } from './ledger.js';

/** A rule of a person: the first that fits decides. */
export interface CategoryRule {
  readonly id: string;
  readonly position: number;
  /** Text that the description holds, whatever its case. */
  readonly contains: string;
  /** Signed minor units, inclusive; null is without a bound. */
  readonly leastMinor: number | null;
  readonly mostMinor: number | null;
  readonly category: LedgerCategory;
}

/** What is to be categorised. */
export interface Uncategorised {
  readonly description: string;
  readonly amountMinor: number;
}

/** What decides, the strongest first: rules, what the person corrected, the shipped classifier. */
export interface Deciders {
  readonly rules: readonly CategoryRule[];
  /** What a person taught about merchants, by {@link merchantKey}. */
  readonly learned: LearnedCategories;
  /** The shipped guess for a text. */
  readonly guess: (description: string) => { readonly category: LedgerCategory; readonly confidence: number };
}

/** Below this a guess is shown as a question. */
export const askBelow = 0.6;

/** The first words of a description that are no numbers: what is the same for all payments to one merchant. */
export function merchantKey(description: string): string {
  const ascii = isAscii(description);
  const plain = ascii ? description : description.normalize('NFKD').replace(/\p{M}/gu, '');
  const words: string[] = [];
  for (const word of plain.toLowerCase().match(ascii ? asciiWords : anyWords) ?? []) {
    if (/\d/.test(word)) continue;
    words.push(word);
    if (words.length === 3) break;
  }
  return words.join(' ');
}

const asciiWords = /[a-z0-9&]+/g;
const anyWords = /[\p{L}\p{N}&]+/gu;

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 126) return false;
  return true;
}

/** True when a rule fits. */
export function ruleFits({ contains, leastMinor, mostMinor }: CategoryRule, entry: Uncategorised): boolean {
  return (
    entry.description.toLowerCase().includes(contains.toLowerCase()) &&
    entry.amountMinor >= (leastMinor ?? Number.NEGATIVE_INFINITY) &&
    entry.amountMinor <= (mostMinor ?? Number.POSITIVE_INFINITY)
  );
}

/** Chooses a category: the first rule that fits, else what the person taught, else the shipped guess. */
export function categorise(entry: Uncategorised, { rules, learned, guess }: Deciders): ChosenCategory {
  const rule = rules.find((each) => ruleFits(each, entry));
  if (rule !== undefined) return { category: rule.category, by: 'RULE', confidence: 1 };
  const taught = learned.categoryOf(merchantKey(entry.description));
  if (taught !== null) return { ...taught, by: 'LEARNED' };
  if (entry.amountMinor > 0) return incomeOrRefund(entry, guess);
  return { ...guess(entry.description), by: 'CLASSIFIER' };
}

const incomeWords =
  /salary|payroll|wages?\b|gehalt|lohn\b|salaris|salaire|stipendio|nomina|pension|dividend|interest|zins|employer|deposit|credit interest|bezuege|lön\b|løn/i;

/** Money in from a shop is money back; all else is income. */
function incomeOrRefund({ description }: Uncategorised, guess: Deciders['guess']): ChosenCategory {
  if (incomeWords.test(description)) return { category: 'INCOME', by: 'CLASSIFIER', confidence: 0.95 };
  const shop = guess(description);
  return shop.confidence >= 0.9
    ? { ...shop, by: 'CLASSIFIER', confidence: 0.7 }
    : { category: 'INCOME', by: 'CLASSIFIER', confidence: 0.55 };
}
