import { loadIngredientModel, parseIngredientLine } from '@progressive/food-language';
import { answerLines, type EvaluateFiles, readText } from './answer-lines.js';

/**
 * Reads each ingredient line of a file of JSON lines, offline. The form of an answer is part of the command's contract:
 * quantities are numbers as decimals in text (`0.5`, `1-2`, `2x`), units one word each and singular, the name one text.
 */
export function evaluate(files: EvaluateFiles): Promise<number> {
  const model = loadIngredientModel();
  return answerLines(files, readText, (text) => {
    const { quantity, unit, name, preparation } = parseIngredientLine(model, text);
    return { quantity, unit, name: name === '' ? [] : [name], preparation };
  });
}
