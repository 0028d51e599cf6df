import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SequenceModel } from './sequence-model.js';
import { readSequenceModel } from './sequence-model-file.js';

/** Reads the committed model, about 30 ms; read it once per process. @throws Error when it is missing or broken. */
export function loadIngredientModel(): SequenceModel {
  const places = ['../model/ingredient-lines.model.json', '../../model/ingredient-lines.model.json'];
  const paths = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return readSequenceModel(paths.find((path) => existsSync(path)) ?? paths[0] ?? '');
}
