import { callerError } from '@progressive/subgraph-server';
import { type FoodFact, type FoodUnknown, foodFact } from '../domain/questions/food-fact.js';
import type { NutritionServices } from './nutrition-services.js';

const longestName = 200;

/** Answers "how much of a nutrient is in some food" from the catalogue in memory. */
export async function answerFoodQuestion(
  services: NutritionServices,
  question: {
    readonly food: string;
    readonly nutrient?: string | null | undefined;
    readonly amount?: number | null | undefined;
    readonly unit?: string | null | undefined;
  },
): Promise<FoodFact | FoodUnknown> {
  if (question.food.length > longestName)
    throw callerError('BAD_USER_INPUT', `A food has at most ${longestName} characters.`, 'food');
  const { index } = await services.library();
  return foodFact(index, {
    food: question.food,
    nutrient: question.nutrient ?? null,
    amount: question.amount ?? 1,
    unit: question.unit ?? null,
  });
}
