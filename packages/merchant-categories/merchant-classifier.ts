import { type ConsumerCategory, consumerCategories } from './consumer-category.js';
import { featureBuckets, merchantFeatures } from './merchant-features.js';
import type { NameLexicon } from './name-lexicon.js';
import { evidenceScores, type PaymentEvidence } from './payment-evidence.js';

/** Weights of a multinomial logistic regression, one row of buckets per category, each with the scale of its bytes. */
export interface MerchantModel {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly biases: readonly number[];
  /** Divides the scores before the softmax, so that confidences are as often right as they say. */
  readonly temperature: number;
}

export interface MerchantGuess {
  readonly category: ConsumerCategory;
  /** Probability that it is right, 0 to 1. */
  readonly confidence: number;
}

export interface MerchantClassifier {
  /** All categories, the likeliest first, by the merchant's text and what else is known of the payment. */
  rank(merchant: string, evidence?: PaymentEvidence): readonly MerchantGuess[];
}

export function createMerchantClassifier(model: MerchantModel, lexicon: NameLexicon): MerchantClassifier {
  return {
    rank: (merchant, evidence = {}) => {
      const scoreBesides = evidenceScores(evidence);
      const features = merchantFeatures(merchant, lexicon);
      const scores = consumerCategories.map((category, row) => {
        const dot = features.reduce(
          (sum, { bucket, value }) => sum + value * (model.weights[row * featureBuckets + bucket] ?? 0),
          0,
        );
        const said = ((model.biases[row] ?? 0) + dot * model.scale) / model.temperature;
        return said + scoreBesides(category);
      });
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const total = odds.reduce((sum, each) => sum + each, 0);
      return consumerCategories
        .map((category, row) => ({ category, confidence: (odds[row] ?? 0) / total }))
        .toSorted((a, b) => b.confidence - a.confidence);
    },
  };
}
