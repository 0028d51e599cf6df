import { understand } from '@progressive/gateway/routing';
import { loadRoutingModel } from '@progressive/gateway/routing-model';
import { answerLines, type EvaluateFiles, readText } from './answer-lines.js';

/** Routes each sentence of a file of JSON lines, offline. The form of an answer is part of the command's contract. */
export function evaluate(files: EvaluateFiles): Promise<number> {
  const model = loadRoutingModel();
  const today = new Date().toISOString().slice(0, 10);
  return answerLines(files, readText, (text) => {
    const intent = understand(text, { today, model });
    const { agents, strategy, outOfScope, needsClarification, confidence } = intent;
    return { agents, strategy, outOfScope, needsClarification, confidence };
  });
}
