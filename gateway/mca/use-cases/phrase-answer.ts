import type { LanguageModel } from '@progressive/language-model';
import type { Answer } from '../domain/synthesis/index.js';

/**
 * Says an answer in better words where a language model is configured. The facts stay, every number is checked to be one
 * of them, and any failure leaves our own words.
 */
export async function phraseAnswer(
  model: LanguageModel | null,
  question: string,
  given: Answer,
): Promise<Answer> {
  if (model === null || given.facts.length === 0) return given;
  const outcome = await model.phraseAnswer({ question, draft: given.text, facts: given.facts });
  return outcome.ok ? { ...given, text: outcome.value, phrasedBy: 'MODEL' } : given;
}
