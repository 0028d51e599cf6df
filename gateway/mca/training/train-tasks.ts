import { writeFileSync } from 'node:fs';
import { seededRandom } from '@progressive/seeded-random';
import { extractWishes } from '../domain/routing/extract/extract-wishes.js';
import { extractTaskFeatures, taskBuckets, taskHeads } from '../domain/routing/task-model.js';
import { tokenise } from '../domain/routing/text-features.js';
import { fitCommittee, type HeadSpace, quantise } from './fit-heads.js';
import { modelJson } from './model-json.js';
import { readHeldOutTasks } from './read-held-out.js';
import { readTaskSentences, type TaskExample } from './read-task-sentences.js';

/**
 * Trains the heads that tell tasks apart, from our own sentences alone: `npx tsx gateway/mca/training/train-tasks.ts`.
 * The same sentences give the same file, byte for byte.
 */
const seed = 20_261;
const members = 3;
const here = new URL('.', import.meta.url).pathname;
/** Any day will do: the features only say whether days are named. */
const context = { today: '2026-11-18', currency: 'USD' };

const space: HeadSpace<TaskExample> = {
  heads: taskHeads,
  buckets: taskBuckets,
  features: (text) => extractTaskFeatures(text, extractWishes(text, context)),
};

const heldOut = new Set(readHeldOutTasks().map(({ text }) => tokenise(text).join(' ')));
const examples = readTaskSentences(`${here}task-sentences`).filter(
  ({ text }) => !heldOut.has(tokenise(text).join(' ')),
);
const fitted = fitCommittee(examples, space, members, {
  epochs: 10,
  learningRate: 0.4,
  penalty: 0,
  random: seededRandom(seed),
});
const content = { heads: taskHeads, buckets: taskBuckets, seed, sentences: examples.length };
writeFileSync(`${here}task.model.json`, modelJson(quantise(fitted), content));
console.log(`trained on ${examples.length} sentences`);
