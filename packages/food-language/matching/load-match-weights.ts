import { modelPath } from '../model-path.js';
import type { MatchWeights } from './match-foods.js';
import { readMatchWeights } from './match-weights-file.js';

/** Reads the committed weights; read them once per process. @throws Error when they are missing or broken. */
export function loadMatchWeights(): MatchWeights {
  return readMatchWeights(modelPath('food-matching.model.json'));
}
