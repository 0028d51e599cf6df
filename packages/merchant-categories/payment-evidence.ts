import { type ConsumerCategory, consumerCategories } from './consumer-category.js';
import { categoryOfCode } from './merchant-category-code.js';
import type { SpendingRhythm } from './spending-rhythm.js';

/** What is known of a payment besides the merchant's text. */
export interface PaymentEvidence {
  /** Merchant category code (ISO 18245), three or four digits; null when the bank does not tell it. */
  readonly merchantCategoryCode?: string | null;
  /** How the merchant is paid; null when nobody knows. */
  readonly rhythm?: SpendingRhythm | null;
}

/**
 * Share of merchants that a code's category is right for: a prior of ours, not measured. Codes are chosen by the merchant's
 * bank, once, for all that the merchant sells. So a clear text (above 0.99) stands against it and an unsure one does not.
 */
const codeIsRight = 0.9;

type Scores = Readonly<Partial<Record<ConsumerCategory, number>>>;

/**
 * Log-likelihood of a rhythm by category, against 0 for all others: priors of ours, not measured, for the statements at hand
 * are a council's and have no bills of households. None is above 1.5, so that the first of two categories keeps its place
 * when the text gives it 4.5 times the other's probability.
 */
const rhythmScores: Readonly<Record<SpendingRhythm, Scores>> = {
  BILL: {
    insurance: 1.5,
    phone_internet: 1.5,
    software_subscriptions: 1.5,
    utilities: 1.5,
    entertainment: 1,
    charity_gifts: 0.5,
    government_fees: 0.5,
  },
  HABIT: {
    dining: 0.7,
    groceries: 0.7,
    newspapers_convenience: 0.7,
    public_transport: 0.7,
    parking_tolls: 0.5,
    taxi: 0.5,
  },
};

/** Log-likelihood of the evidence for a category, up to a constant; to be added to the score of the text. */
export function evidenceScores({
  merchantCategoryCode,
  rhythm = null,
}: PaymentEvidence): (category: ConsumerCategory) => number {
  const told = categoryOfCode(merchantCategoryCode ?? '');
  const others = (1 - codeIsRight) / (consumerCategories.length - 1);
  const byCode = Math.log(codeIsRight / others);
  const byRhythm: Scores = rhythm === null ? {} : rhythmScores[rhythm];
  return (category) => (category === told ? byCode : 0) + (byRhythm[category] ?? 0);
}
