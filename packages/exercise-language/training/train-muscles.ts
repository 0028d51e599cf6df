import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { findMovementRule, type MovementRule, parseMovementRules } from '../movement-rule.js';
import { nameWords } from '../name-words.js';
import { readMuscles } from '../read-muscles.js';
import { fitMuscleModel } from './fit-muscle-model.js';
import { clusterNames } from './name-clusters.js';
import { type LabelledName, readCatalogue, readSources } from './read-sources.js';

/**
 * Trains the reader of muscles and reports it on names it has not seen:
 * `npx tsx packages/exercise-language/training/train-muscles.ts DATA_FOLDER CATALOGUE_FOLDER [SOURCE]`, where DATA_FOLDER
 * holds free_exercise_db.jsonl, wger_en.jsonl and longhaul.jsonl, and CATALOGUE_FOLDER our own exercises. With SOURCE, what
 * was read wrongly there is listed. The same files give the same model, byte for byte.
 */
const seed = 20_260;
const folds = 5;
const [dataFolder, catalogueFolder, listed] = process.argv.slice(2);
if (dataFolder === undefined || catalogueFolder === undefined)
  throw new Error('name the folder of the exercise collections and the folder of the catalogue');

const folder = new URL('../model', import.meta.url).pathname;
const rules = parseMovementRules(readFileSync(join(folder, 'movement-rules.tsv'), 'utf8'));
const names = [...readSources(dataFolder), ...readCatalogue(catalogueFolder)];
report(names);
writeModel();

/** Five-fold cross-validation by clusters of names: no name is judged by a model that saw its like. */
function report(all: readonly LabelledName[]): void {
  const clusters = clusterNames(all.map(({ name }) => name));
  const fold = all.map((_, index) => foldOf(clusters[index] ?? 0));
  const counts = new Map<
    string,
    { names: number; rule: number; first: number; any: number; ofHelpers: number[] }
  >();
  for (let held = 0; held < folds; held++) {
    const model = fitMuscleModel(
      all.filter((_, index) => fold[index] !== held),
      rules,
      seed,
    );
    all.forEach((example, index) => {
      if (fold[index] !== held) return;
      const count = counts.get(example.source) ?? { names: 0, rule: 0, first: 0, any: 0, ofHelpers: [] };
      counts.set(example.source, count);
      const reading = readMuscles({ rules, model }, example.name, example.equipment);
      count.names += 1;
      count.rule += Number(ruleIsRight(example, rules));
      count.first += Number(example.primary.includes(reading.primary[0] as never));
      count.any += Number(reading.primary.some((muscle) => example.primary.includes(muscle)));
      count.ofHelpers.push(overlap(reading.secondary, example.secondary));
      if (listed === example.source && !example.primary.includes(reading.primary[0] as never))
        console.log([example.name, example.equipment, example.primary, reading.primary].join(' | '));
    });
  }
  for (const [source, { names: total, rule, first, any, ofHelpers }] of counts) {
    const share = (part: number) => (part / total).toFixed(3);
    console.log(
      `${source}: ${total} names, first main muscle right ${share(first)}, any main muscle ${share(any)}, rules alone ${share(rule)}, helpers F1 ${share(ofHelpers.reduce((sum, value) => sum + value, 0))}`,
    );
  }
}

/** A cluster's fold by a multiplicative hash, so that it does not depend on the order of the files. */
function foldOf(cluster: number): number {
  return (Math.imul(cluster + 1, 0x9e3779b1) >>> 8) % folds;
}

function ruleIsRight(example: LabelledName, all: readonly MovementRule[]): boolean {
  const first = findMovementRule(nameWords(example.name), all)?.primary[0];
  return first !== undefined && example.primary.includes(first);
}

/** F1 of two sets; 1 when both are empty. */
function overlap(found: readonly string[], expected: readonly string[]): number {
  if (found.length + expected.length === 0) return 1;
  return (2 * found.filter((muscle) => expected.includes(muscle)).length) / (found.length + expected.length);
}

function writeModel(): void {
  const model = fitMuscleModel(names, rules, seed);
  const weights = deflateRawSync(Buffer.from(model.weights.buffer), { level: 9 }).toString('base64');
  const file = { format: 1, scales: model.scales, biases: model.biases, weights };
  const path = join(folder, 'muscle.model.json');
  writeFileSync(path, `${JSON.stringify(file)}\n`);
  console.log(`trained on ${names.length} names; ${(weights.length / 1024).toFixed(0)} KiB of weights`);
}
