import { writeFileSync } from 'node:fs';
import { seededRandom } from '@progressive/seeded-random';
import { scoreFeatures } from '../domain/routing/linear-model.js';
import { type RoutingModel, routingHeads } from '../domain/routing/routing-model.js';
import { extractFeatures, featureBuckets, tokenise } from '../domain/routing/text-features.js';
import { fitPlatt } from './calibrate-heads.js';
import { type FitOptions, fitCommittee, type HeadSpace, quantise } from './fit-heads.js';
import { modelJson, rounded } from './model-json.js';
import { readCorpora } from './read-corpora.js';
import { readHeldOutTasks, readJsonLines } from './read-held-out.js';
import { type Example, readOwnSentences } from './read-sentences.js';
import { readTaskSentences } from './read-task-sentences.js';

/**
 * Trains the router's classifier: `npx tsx gateway/mca/training/train-routing.ts [DATA_FOLDER]`.
 * DATA_FOLDER may hold intents_clinc150/dev.csv and intents_banking77/train.csv; without it only our own sentences are
 * used. The same seed, sentences and data give the same file, byte for byte.
 */
const seed = 20_260;
const members = 4;
const here = new URL('.', import.meta.url).pathname;
const dataFolder = process.argv[2];

const space: HeadSpace<Example> = {
  heads: routingHeads,
  buckets: featureBuckets,
  features: (text) => extractFeatures(text),
};
const heldOut = new Set(
  [...readJsonLines<{ text: string }>('routing-heldout.jsonl'), ...readHeldOutTasks()].map(({ text }) =>
    tokenise(text).join(' '),
  ),
);
const own = [
  ...readOwnSentences(`${here}sentences`, seed),
  ...readTaskSentences(`${here}task-sentences`).map((example) => ({
    ...example,
    heads: example.agents,
    weight: 4,
  })),
];
const corpora = dataFolder === undefined ? { train: [], validation: [] } : readCorpora(dataFolder);
const examples = [...own, ...corpora.train].filter(({ text }) => !heldOut.has(tokenise(text).join(' ')));

const calibration = calibrate(examples, corpora.validation);
const fitted = quantise(fitCommittee(examples, space, members, fitOptions()));
const content = { heads: routingHeads, buckets: featureBuckets, seed, sentences: examples.length };
const calibrated = { slopes: rounded(calibration.slopes), offsets: rounded(calibration.offsets) };
writeFileSync(`${here}routing.model.json`, modelJson(fitted, { ...content, ...calibrated }));
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
  const model = quantise(fitCommittee(seen, space, members, fitOptions()));
  const scored = [...unseen, ...validation].map((example) => ({
    example,
    scores: scoreFeatures(model, extractFeatures(example.text)),
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
