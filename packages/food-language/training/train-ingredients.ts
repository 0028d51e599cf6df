import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@progressive/seeded-random';
import type { SequenceModel } from '../ingredients/sequence-model.js';
import { writeSequenceModel } from '../ingredients/sequence-model-file.js';
import { fitSequenceModel, quantiseModel } from './fit-sequence-model.js';
import { isHeldOut, toExamples } from './labelled-examples.js';
import { type LabelledLine, readLabelledLines } from './read-labelled-lines.js';
import { scoreLines } from './score-lines.js';

/**
 * Trains the reader of ingredient lines: `npx tsx packages/food-language/training/train-ingredients.ts FILE [--sources]`.
 * FILE is the labelled corpus. Prints how a fit on 85 % reads the other 15 %, and with --sources how a fit on all other
 * sources reads each source; then fits on every line and writes `model/ingredient-lines.model.json`. The same file gives
 * the same model, byte for byte.
 */
const [path, option] = process.argv.slice(2);
if (path === undefined) throw new Error('Which file? See the comment above.');
const lines = readLabelledLines(path);

report('held-out 15 %', fit(lines.filter((line) => !isHeldOut(line))), lines.filter(isHeldOut));
if (option === '--sources') {
  for (const source of new Set(lines.map((line) => line.source))) {
    const isOther = (line: LabelledLine): boolean => line.source !== source;
    report(
      `all of ${source}, fitted on the others`,
      fit(lines.filter(isOther)),
      lines.filter((line) => !isOther(line)),
    );
  }
}
const target = join(import.meta.dirname, '../model/ingredient-lines.model.json');
writeFileSync(target, writeSequenceModel(fit(lines)));

/** Fits as the committed model was fitted; rounds and step size were chosen on other lines than the held-out ones. */
function fit(part: readonly LabelledLine[]): SequenceModel {
  const random = seededRandom(20_261);
  return quantiseModel(
    fitSequenceModel(toExamples(part), { epochs: 4, learningRate: 0.07, penalty: 0, random }),
    0.03,
  );
}

function report(title: string, model: SequenceModel, part: readonly LabelledLine[]): void {
  console.log(title, scoreLines(model, part));
}
