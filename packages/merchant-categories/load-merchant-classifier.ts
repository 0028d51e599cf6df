import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { consumerCategories } from './consumer-category.js';
import { createMerchantClassifier, type MerchantClassifier } from './merchant-classifier.js';
import { featureBuckets } from './merchant-features.js';
import { readLexicon } from './name-lexicon.js';

/** What the model's file holds. */
export interface ModelFile {
  readonly format: 1;
  readonly categories: readonly string[];
  readonly buckets: number;
  readonly scale: number;
  readonly temperature: number;
  readonly biases: readonly number[];
  /** Bytes of the weights, deflated, in base64. */
  readonly weights: string;
}

/** Reads the committed names and model, about 50 ms; do it once per process. @throws Error when they do not fit the code. */
export function loadMerchantClassifier(): MerchantClassifier {
  const lexicon = readLexicon(readFileSync(besideSources('merchant-names.txt'), 'utf8'));
  const file = JSON.parse(readFileSync(besideSources('merchants.model.json'), 'utf8')) as ModelFile;
  const weights = new Int8Array(inflateRawSync(Buffer.from(file.weights, 'base64')));
  const fits =
    file.format === 1 &&
    file.buckets === featureBuckets &&
    file.categories.join() === consumerCategories.join() &&
    weights.length === featureBuckets * consumerCategories.length;
  if (!fits)
    throw new Error(
      'merchants.model.json does not fit the code: train it again with training/train-merchants.ts',
    );
  const { scale, temperature, biases } = file;
  return createMerchantClassifier({ weights, scale, biases, temperature }, lexicon);
}

/** The files lie beside the sources; compiled code runs from `dist`. */
export function besideSources(name: string): string {
  const paths = [`./${name}`, `../${name}`].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return paths.find((path) => existsSync(path)) ?? name;
}
