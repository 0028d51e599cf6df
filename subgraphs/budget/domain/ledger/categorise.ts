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
  /** Merchant category code (ISO 18245), four digits, where the bank tells it. */
  readonly merchantCategoryCode?: string | null;
}

/** What decides, the strongest first: rules, what the person corrected, the shipped classifier. */
export interface Deciders {
  readonly rules: readonly CategoryRule[];
  /** What a person taught about merchants, by {@link merchantKey}. */
  readonly learned: LearnedCategories;
  /** The shipped guess for a text and, where there is one, a merchant category code. */
  readonly guess: (entry: Uncategorised) => {
    readonly category: LedgerCategory;
    readonly confidence: number;
  };
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
  return { ...guess(entry), by: 'CLASSIFIER' };
}

const incomeWords =
  /salary|payroll|wages?\b|gehalt|lohn\b|salaris|salaire|stipendio|nomina|pension|dividend|interest|zins|employer|deposit|credit interest|bezuege|lön\b|løn/i;

/** Money in from a shop is money back; all else is income. */
function incomeOrRefund(entry: Uncategorised, guess: Deciders['guess']): ChosenCategory {
  if (incomeWords.test(entry.description)) return { category: 'INCOME', by: 'CLASSIFIER', confidence: 0.95 };
  const shop = guess(entry);
  return shop.confidence >= 0.9
    ? { ...shop, by: 'CLASSIFIER', confidence: 0.7 }
    : { category: 'INCOME', by: 'CLASSIFIER', confidence: 0.55 };
}
