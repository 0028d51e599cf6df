import type { ViewerClaims } from '@progressive/access-tokens';
import type { Intent } from '../domain/routing/index.js';
import type { Answer } from '../domain/synthesis/index.js';
import { answer } from '../domain/synthesis/index.js';
import type { McaServices } from './mca-services.js';

const questions: ReadonlySet<Intent['task']> = new Set([
  'FOOD_FACT',
  'COOKING',
  'MEAL_IDEA',
  'SHOPPING_LIST',
  'EXERCISE',
  'MONEY_FACT',
]);

/** True for requests that one lookup answers. */
export function isQuestion(intent: Intent): boolean {
  return questions.has(intent.task);
}

/** Answers a lookup by one operation of the agent that leads it. */
export async function answerQuestion(
  _services: McaServices,
  _viewer: ViewerClaims,
  _intent: Intent,
): Promise<Answer> {
  return answer('');
}
