import { type ConsumerCategory, consumerCategories } from './consumer-category.js';
import { categoryOfCode } from './merchant-category-code.js';

/** What is known of a payment besides the merchant's text. */
export interface PaymentEvidence {
  /** Merchant category code (ISO 18245), three or four digits; null when the bank does not tell it. */
  readonly merchantCategoryCode?: string | null;
}

/**
 * Share of merchants that a code's category is right for: a prior of ours, not measured. Codes are chosen by the merchant's
 * bank, once, for all that the merchant sells. So a clear text (above 0.99) stands against it and an unsure one does not.
 */
const codeIsRight = 0.9;

/**
 * Log-likelihood of the evidence for each category, up to a constant; to be added to the scores of the text.
 * @returns null when there is none.
 */
export function evidenceScores({
  merchantCategoryCode,
}: PaymentEvidence): Readonly<Partial<Record<ConsumerCategory, number>>> | null {
  const told = categoryOfCode(merchantCategoryCode ?? '');
  const others = (1 - codeIsRight) / (consumerCategories.length - 1);
  return told === null ? null : { [told]: Math.log(codeIsRight / others) };
}
