import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { parseMovementRules } from './movement-rule.js';
import { isMuscleModel, type MuscleModel } from './muscle-model.js';
import type { MuscleReader } from './read-muscles.js';

/** Reads the rules and the trained model of this package. @throws Error when the files do not fit this code. */
export function loadMuscleReader(): MuscleReader {
  const folder = modelFolder();
  const rules = parseMovementRules(readFileSync(join(folder, 'movement-rules.tsv'), 'utf8'));
  return { rules, model: readModel(join(folder, 'muscle.model.json')) };
}

function readModel(path: string): MuscleModel {
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly scales: readonly number[];
    readonly biases: readonly number[];
    readonly weights: string;
  };
  const bytes = inflateRawSync(Buffer.from(file.weights, 'base64'));
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const model: MuscleModel = { weights, scales: file.scales, biases: file.biases };
  if (!isMuscleModel(model)) throw new Error('the muscle model is not of this version');
  return model;
}

/** The folder `model`, from source as well as from `dist`. */
function modelFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return join(here.endsWith('dist') ? dirname(here) : here, 'model');
}
