import { modelPath } from '../model-path.js';
import type { SequenceModel } from './sequence-model.js';
import { readSequenceModel } from './sequence-model-file.js';

/** Reads the committed model, about 30 ms; read it once per process. @throws Error when it is missing or broken. */
export function loadIngredientModel(): SequenceModel {
  return readSequenceModel(modelPath('ingredient-lines.model.json'));
}
