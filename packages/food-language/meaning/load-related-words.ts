import { readFileSync } from 'node:fs';
import { stemFood } from '../matching/food-tokens.js';
import { modelPath } from '../model-path.js';
import { type RelatedWord, readRelatedWords } from './related-words-file.js';

/**
 * Reads the committed model of meaning; read it once per process. Returns what gives the words related to one word, nearest
 * first, in the singular; none for a word that it does not know. @throws Error when the file is missing.
 */
export function loadRelatedWords(): (word: string) => readonly RelatedWord[] {
  const related = readRelatedWords(readFileSync(modelPath('related-words.txt'), 'utf8'));
  return (word) => related.get(stemFood(word)) ?? [];
}
