import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import type { Intent } from '../domain/routing/index.js';
import {
  type Answer,
  answer,
  foodFactAnswer,
  moneyFactAnswer,
  shoppingListAnswer,
} from '../domain/synthesis/index.js';
import {
  type ExerciseFactData,
  type FoodFactData,
  lookUpExerciseFact,
  lookUpFoodFact,
  lookUpMoneyFact,
  type MoneyFactData,
  readShoppingList,
  type ShoppingListData,
} from '../operations/lookups.js';
import {
  agentsAway,
  type Operation,
  type OperationError,
  type SupergraphClient,
} from '../supergraph-client.js';
import { askRecipes } from './ask-recipes.js';

type Ask = <Data>(operation: Operation, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

/** What is asked, and on which day of the person. */
interface Question {
  readonly intent: Intent;
  readonly today: LocalDate;
}

/** One lookup for each kind of question. */
const lookups: Readonly<Partial<Record<Intent['task'], (ask: Ask, question: Question) => Promise<Answer>>>> =
  {
    FOOD_FACT: askFoodFact,
    COOKING: askRecipes,
    MEAL_IDEA: askRecipes,
    SHOPPING_LIST: askShoppingList,
    EXERCISE: askExerciseFact,
    MONEY_FACT: async (ask, { intent: { text }, today }) =>
      moneyFactAnswer((await ask<MoneyFactData>(lookUpMoneyFact, { text, today })).moneyFact),
  };

/** True for requests that one lookup answers. */
export function isQuestion(intent: Intent): boolean {
  return intent.task in lookups;
}

/** Answers a lookup by one operation of the agent that leads it; says so when that agent is away. */
export function answerQuestion(
  services: { readonly client: SupergraphClient },
  viewer: ViewerClaims,
  question: Question,
): Promise<Answer> {
  return lookUp(services, viewer, async (ask) => lookups[question.intent.task]?.(ask, question));
}

/** An answer from what the agents say; says so when one is away, or something could not be looked up. */
export async function lookUp(
  { client }: { readonly client: SupergraphClient },
  viewer: ViewerClaims,
  find: (ask: Ask) => Promise<Answer | undefined>,
): Promise<Answer> {
  const errors: OperationError[] = [];
  const ask: Ask = async <Data>(operation: Operation, variables: Readonly<Record<string, unknown>>) => {
    const result = await client.execute<Data>(operation, variables, viewer);
    errors.push(...result.errors);
    return (result.data ?? {}) as Data;
  };
  const given = await find(ask);
  const [away] = agentsAway(errors);
  if (away !== undefined) return answer(`The ${away} agent is away just now; ask again in a minute.`);
  if (given === undefined || errors.length > 0)
    return answer('That could not be looked up just now; ask again in a minute.');
  return given;
}

async function askFoodFact(
  ask: Ask,
  {
    intent: {
      wishes: { foodQuestion },
    },
  }: Question,
): Promise<Answer> {
  if (foodQuestion === null) return answer('Which food do you mean, and how much of it?');
  const { food, nutrient, amount, unit, grams } = foodQuestion;
  const variables = grams === null ? { amount, unit } : { amount: grams, unit: 'g' };
  const { foodFact } = await ask<FoodFactData>(lookUpFoodFact, { food, nutrient, ...variables });
  return foodFactAnswer(foodFact ?? null);
}

async function askShoppingList(ask: Ask): Promise<Answer> {
  const { viewer } = await ask<ShoppingListData>(readShoppingList, {});
  return shoppingListAnswer(viewer?.currentPlan?.mealPlan?.shoppingList ?? null);
}

async function askExerciseFact(ask: Ask, { intent: { text } }: Question): Promise<Answer> {
  const { exerciseFact } = await ask<ExerciseFactData>(lookUpExerciseFact, { text });
  if (exerciseFact === null || exerciseFact === undefined)
    return answer('I do not know that exercise. Try its usual name, such as “back squat”.');
  return answer(exerciseFact.answer, [
    {
      label: exerciseFact.exercise.name,
      value: exerciseFact.kind.toLowerCase(),
      unit: null,
      source: 'workout: exercise catalogue',
    },
  ]);
}
