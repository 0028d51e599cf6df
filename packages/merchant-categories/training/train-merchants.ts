/**
 * Trains `merchants.model.json`: `npx tsx packages/merchant-categories/training/train-merchants.ts LABELS STATEMENTS`.
 * LABELS is a CSV `merchant,category,…`, STATEMENTS a CSV `date,merchant,amount,account` whose ledger accounts are weak labels
 * (both optional). Learns from the names of the lexicon, the labels and the weak labels; cross-validates by merchant, whole
 * brands held out together; prints what was measured. Seeded: the same input gives the same model.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { seededRandom } from '@progressive/seeded-random';
import { type ConsumerCategory, consumerCategories, isConsumerCategory } from '../consumer-category.js';
import { besideSources, type ModelFile } from '../load-merchant-classifier.js';
import { type Feature, featureBuckets, merchantFeatures } from '../merchant-features.js';
import { readMerchantText } from '../merchant-text.js';
import { readLexicon } from '../name-lexicon.js';
import { evidenceScores } from '../payment-evidence.js';
import { createSpendingRhythms } from '../spending-rhythm.js';
import { accountCategories } from './account-categories.js';

interface Example {
  readonly merchant: string;
  readonly category: ConsumerCategory;
  readonly weight: number;
}

const lexiconText = readFileSync(besideSources('merchant-names.txt'), 'utf8');
const lexicon = readLexicon(lexiconText);
const [labelsPath, statementsPath] = process.argv.slice(2);
const labelled = labelsPath === undefined ? [] : readLabels(labelsPath);
const brandOf = (merchant: string): string => readMerchantText(merchant).words[0] ?? merchant;
const fromNames = namesAsExamples();
const weak = statementsPath === undefined ? [] : readWeak(statementsPath);
console.log(`${fromNames.length} names, ${labelled.length} labels, ${weak.length} weak labels`);

const temperature = crossValidate();
const model = fit([...fromNames, ...labelled.map((each) => ({ ...each, weight: 3 })), ...weak]);
write(model, temperature);

function rowsOf(path: string): string[][] {
  if (!existsSync(path)) throw new Error(`no file ${path}`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '')),
    );
}

function readLabels(path: string): Example[] {
  return rowsOf(path).flatMap(([merchant = '', category = '']) =>
    isConsumerCategory(category) ? [{ merchant, category, weight: 1 }] : [],
  );
}

function namesAsExamples(): Example[] {
  return [...lexicon.names].flatMap(([merchant, categories]) =>
    categories.length > 1 ? [] : categories.map((category) => ({ merchant, category, weight: 1 })),
  );
}

/** Merchants with at least three payments of which nine in ten are in accounts of one category. */
function readWeak(path: string): Example[] {
  const counts = new Map<string, Map<string, number>>();
  for (const [, merchant = '', , account = ''] of rowsOf(path)) {
    const category = accountCategories[account.trim()] ?? 'none';
    const known = counts.get(merchant) ?? new Map<string, number>();
    known.set(category, (known.get(category) ?? 0) + 1);
    counts.set(merchant, known);
  }
  const known = new Set(labelled.map(({ merchant }) => merchant));
  return [...counts].flatMap(([merchant, byCategory]) => {
    const total = [...byCategory.values()].reduce((sum, count) => sum + count, 0);
    const [category = 'none', count = 0] = [...byCategory].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    const pure = total >= 3 && count / total >= 0.9;
    return pure && isConsumerCategory(category) && !known.has(merchant)
      ? [{ merchant, category, weight: 0.2 }]
      : [];
  });
}

interface Fitted {
  readonly weights: Float32Array;
  readonly biases: Float64Array;
}

/** Stochastic gradient with AdaGrad steps; every example once with the names of the lexicon and once without. */
function fit(examples: readonly Example[], epochs = 8): Fitted {
  const random = seededRandom(20_261_122);
  const seen = examples.flatMap(({ merchant, category, weight }) => {
    const target = consumerCategories.indexOf(category);
    const both = { features: merchantFeatures(merchant, lexicon), target, weight };
    return [both, { features: merchantFeatures(merchant, null), target, weight: weight * 0.7 }];
  });
  const rows = consumerCategories.length;
  const weights = new Float32Array(rows * featureBuckets);
  const squares = new Float32Array(rows * featureBuckets);
  const biases = new Float64Array(rows);
  const order = seen.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random.next() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    for (const at of order) {
      const example = seen[at];
      if (example === undefined) continue;
      const odds = probabilities(weights, biases, example.features);
      for (let row = 0; row < rows; row += 1) {
        const slope = ((odds[row] ?? 0) - (row === example.target ? 1 : 0)) * example.weight;
        if (Math.abs(slope) < 1e-4) continue;
        biases[row] = (biases[row] ?? 0) - 0.01 * slope;
        for (const { bucket, value } of example.features) {
          const index = row * featureBuckets + bucket;
          const gradient = slope * value + 1e-5 * (weights[index] ?? 0);
          squares[index] = (squares[index] ?? 0) + gradient * gradient;
          weights[index] =
            (weights[index] ?? 0) - (0.25 * gradient) / Math.sqrt((squares[index] ?? 0) + 1e-6);
        }
      }
    }
  }
  return { weights, biases };
}

function probabilities(
  weights: Float32Array,
  biases: Float64Array,
  features: readonly Feature[],
  divisor = 1,
): number[] {
  const scores = consumerCategories.map((_, row) => {
    let score = biases[row] ?? 0;
    for (const { bucket, value } of features) score += value * (weights[row * featureBuckets + bucket] ?? 0);
    return score / divisor;
  });
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / total);
}

/** What a merchant that was held out is taken for. */
interface Answer {
  readonly odds: (divisor: number) => number[];
  readonly target: number;
  readonly merchant: string;
}

/** What the rhythm of the statements changes in the held-out answers. */
function reportRhythm(answers: readonly Answer[], divisor: number): void {
  const payments = (statementsPath === undefined ? [] : rowsOf(statementsPath)).map(
    ([date = '', merchant = '', amount = '']) => ({
      merchant,
      day: Date.parse(date) / 86_400_000,
      amount: Number(amount),
    }),
  );
  const rhythmOf = createSpendingRhythms(payments);
  const rhythms = answers.map(({ merchant }) => rhythmOf(merchant));
  const right = answers.filter(({ odds, target }, index) => {
    const score = evidenceScores({ rhythm: rhythms[index] ?? null });
    const leant = odds(divisor).map(
      (each, row) => each * Math.exp(score(consumerCategories[row] ?? 'books')),
    );
    return indexOfTop(leant) === target;
  });
  const count = (wanted: string): number => rhythms.filter((rhythm) => rhythm === wanted).length;
  console.log(
    `with the rhythm: ${right.length} right (${count('BILL')} paid as bills, ${count('HABIT')} by habit)`,
  );
}

/** Five folds of whole brands. @returns the temperature that fits the held-out answers best. */
function crossValidate(): number {
  const brands = [...new Set(labelled.map(({ merchant }) => brandOf(merchant)))].toSorted();
  const answers: Answer[] = [];
  for (let fold = 0; fold < 5; fold += 1) {
    const held = new Set(brands.filter((_, index) => index % 5 === fold));
    const train = labelled.filter(({ merchant }) => !held.has(brandOf(merchant)));
    const others = weak.filter(({ merchant }) => !held.has(brandOf(merchant)));
    const { weights, biases } = fit(
      [...fromNames, ...train.map((each) => ({ ...each, weight: 3 })), ...others],
      5,
    );
    for (const { merchant, category } of labelled.filter((each) => held.has(brandOf(each.merchant)))) {
      const features = merchantFeatures(merchant, lexicon);
      const odds = (divisor: number): number[] => probabilities(weights, biases, features, divisor);
      answers.push({ odds, target: consumerCategories.indexOf(category), merchant });
    }
  }
  if (answers.length === 0) return 1;
  const loss = (divisor: number): number =>
    answers.reduce((sum, { odds, target }) => sum - Math.log(Math.max(1e-9, odds(divisor)[target] ?? 0)), 0);
  const candidates = Array.from({ length: 30 }, (_, index) => 0.5 + index * 0.1);
  const divisor = candidates.toSorted((a, b) => loss(a) - loss(b))[0] ?? 1;
  const right = answers.filter(({ odds, target }) => indexOfTop(odds(1)) === target).length;
  console.log(
    `held-out brands: ${right} of ${answers.length} merchants right (${((100 * right) / answers.length).toFixed(1)} %)`,
  );
  for (const { odds, target, merchant } of answers) {
    const found = indexOfTop(odds(1));
    if (found !== target)
      console.log(`  ${merchant}: ${consumerCategories[found]}, not ${consumerCategories[target]}`);
  }
  reportRhythm(answers, divisor);
  return divisor;
}

function indexOfTop(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

function write({ weights, biases }: Fitted, divisor: number): void {
  // Weights that move a score by less than a fiftieth of a byte's range are noise of the letters; zeros pack well.
  const top = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = top / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  const file: ModelFile = {
    format: 1,
    categories: consumerCategories,
    buckets: featureBuckets,
    scale,
    temperature: divisor,
    biases: [...biases].map((bias) => Number(bias.toFixed(4))),
    weights: deflateRawSync(bytes, { level: 9 }).toString('base64'),
  };
  const text = `${JSON.stringify(file)}\n`;
  writeFileSync(
    besideSources('merchant-names.txt').replace('merchant-names.txt', 'merchants.model.json'),
    text,
  );
  console.log(
    `wrote merchants.model.json, ${(text.length / 1024).toFixed(0)} KB, temperature ${divisor.toFixed(1)}`,
  );
}
