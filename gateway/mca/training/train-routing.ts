import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { seededRandom } from '@progressive/seeded-random';
import { type RoutingModel, routingHeads, scoreText } from '../domain/routing/routing-model.js';
import { featureBuckets, tokenise } from '../domain/routing/text-features.js';
import { fitPlatt } from './calibrate-heads.js';
import { type FitOptions, fitCommittee, quantise } from './fit-heads.js';
import { readCorpora } from './read-corpora.js';
import { type Example, readOwnSentences } from './read-sentences.js';

/**
 * Trains the router's classifier: `npx tsx gateway/mca/training/train-routing.ts [DATA_FOLDER]`.
 * DATA_FOLDER may hold intents_clinc150/dev.csv and intents_banking77/train.csv; without it only our own sentences are
 * used. The same seed, sentences and data give the same file, byte for byte.
 */
const seed = 20_260;
const members = 4;
const here = new URL('.', import.meta.url).pathname;
const dataFolder = process.argv[2];

const heldOut = new Set(
  readFileSync(`${here}routing-heldout.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => tokenise((JSON.parse(line) as { text: string }).text).join(' ')),
);
const own = readOwnSentences(`${here}sentences`, seed);
const corpora = dataFolder === undefined ? { train: [], validation: [] } : readCorpora(dataFolder);
const examples = [...own, ...corpora.train].filter(({ text }) => !heldOut.has(tokenise(text).join(' ')));

const calibration = calibrate(examples, corpora.validation);
const fitted = quantise(fitCommittee(examples, members, fitOptions()));
writeModel({ ...fitted, ...calibration });
console.log(`trained on ${examples.length} sentences (${own.length} of our own)`);

function fitOptions(): FitOptions {
  return { epochs: 8, learningRate: 0.4, penalty: 0, random: seededRandom(seed) };
}

/** Fits on six parts of seven (by pattern, not by sentence) and calibrates on the seventh and the validation data. */
function calibrate(
  all: readonly Example[],
  validation: readonly Example[],
): Pick<RoutingModel, 'slopes' | 'offsets'> {
  const random = seededRandom(seed + 1);
  const isKeptOut = new Map(all.map(({ group, text }) => [groupOf(group, text), random.next() < 1 / 7]));
  const seen = all.filter(({ group, text }) => isKeptOut.get(groupOf(group, text)) === false);
  const unseen = all.filter(({ group, text }) => isKeptOut.get(groupOf(group, text)) === true);
  const model: RoutingModel = {
    ...quantise(fitCommittee(seen, members, fitOptions())),
    slopes: [],
    offsets: [],
  };
  const scored = [...unseen, ...validation].map((example) => ({
    example,
    scores: scoreText(model, example.text),
  }));
  const fits = routingHeads.map((head, index) =>
    fitPlatt(
      scored.map(({ example, scores }) => ({
        score: scores[index] ?? 0,
        isTrue: example.heads.includes(head),
        weight: example.weight,
      })),
    ),
  );
  return { slopes: fits.map(({ slope }) => slope), offsets: fits.map(({ offset }) => offset) };
}

/** A public corpus has one group per intent, too few to split by: there each sentence is its own group. */
function groupOf(group: string, text: string): string {
  return group.includes('.txt') ? group : `${group} ${text}`;
}

function writeModel(model: RoutingModel): void {
  const weights = deflateRawSync(Buffer.from(model.weights.buffer), { level: 9 }).toString('base64');
  const round = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(6)));
  const file = {
    format: 1,
    heads: routingHeads,
    buckets: featureBuckets,
    seed,
    sentences: examples.length,
    scales: round(model.scales),
    biases: round(model.biases),
    slopes: round(model.slopes),
    offsets: round(model.offsets),
    weights,
  };
  writeFileSync(`${here}routing.model.json`, `${JSON.stringify(file)}\n`);
}
