import { buildFoodIndex, loadMatchWeights, matchFoods, readFoodFolder } from '@progressive/food-language';
import { answerLines, type EvaluateFiles, readText } from './answer-lines.js';
import { UsageError } from './arguments.js';

/**
 * Finds, for each name of a file of JSON lines, up to five foods of a folder, offline. The form of an answer is part of the
 * command's contract: codes are those of the folder, best first. @throws Error when the folder cannot be used.
 */
export function evaluate(
  files: EvaluateFiles & { readonly catalogue?: string | undefined },
): Promise<number> {
  if (files.catalogue === undefined) throw new UsageError('--catalogue FOLDER is missing.');
  const index = buildFoodIndex(readFoodFolder(files.catalogue));
  const weights = loadMatchWeights();
  return answerLines(files, readText, (text) => ({
    matches: matchFoods(index, weights, text).map(({ code, score }) => ({ code, score })),
  }));
}
