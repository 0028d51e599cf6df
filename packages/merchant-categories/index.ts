export { type ConsumerCategory, consumerCategories, isConsumerCategory } from './consumer-category.js';
export { loadMerchantClassifier } from './load-merchant-classifier.js';
export type { MerchantClassifier, MerchantGuess } from './merchant-classifier.js';
export type { PaymentEvidence } from './payment-evidence.js';
export { createSpendingRhythms, type SpendingRhythm } from './spending-rhythm.js';
