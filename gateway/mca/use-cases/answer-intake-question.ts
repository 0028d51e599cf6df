import type { ViewerClaims } from '@progressive/access-tokens';
import { type IntakeNutrient, type IntakeQuestion, readIntakeQuestion } from '../domain/routing/index.js';
import { type Answer, type Intake, type IntakeTarget, intakeAnswer } from '../domain/synthesis/index.js';
import { type IntakeData, readIntake } from '../operations/read-intake.js';
import { lookUp } from './answer-question.js';
import type { McaServices } from './mca-services.js';
import { dayIn, timeZoneOf } from './personal-units.js';

/** What the person has eaten on the day that a text asks about, and what is left of it; null when it asks something else. */
export async function answerIntakeQuestion(
  services: Pick<McaServices, 'client' | 'cache' | 'clock'>,
  viewer: ViewerClaims,
  text: string,
): Promise<Answer | null> {
  if (readIntakeQuestion(text, dayIn('UTC', services.clock())) === null) return null;
  const today = dayIn(await timeZoneOf(services, viewer), services.clock());
  const question = readIntakeQuestion(text, today);
  if (question === null) return null;
  return lookUp(services, viewer, async (ask) => {
    const data = await ask<IntakeData>(readIntake, { day: question.day });
    return intakeAnswer(question, intakeOf(question, data), today);
  });
}

/** Ids of the nutrition agent's nutrients. */
const nutrientIds: Readonly<Record<IntakeNutrient, string>> = {
  energy: 'energy_kcal',
  protein: 'protein_g',
  carbohydrate: 'carbohydrate_g',
  fat: 'fat_g',
  'saturated-fat': 'fat_saturated_g',
  fibre: 'fiber_g',
  sugar: 'sugars_g',
  sodium: 'sodium_mg',
};

function intakeOf({ nutrient, day, slots }: IntakeQuestion, { foodLog, viewer }: IntakeData): Intake {
  const meals: readonly string[] = slots.map((slot) => slot.toUpperCase());
  const entries = (foodLog ?? []).flatMap((logged) => logged.entries);
  return {
    foods: entries
      .filter(({ slot }) => meals.length === 0 || meals.includes(slot))
      .map(({ label, portion, nutrients }) => ({
        label,
        portion,
        amount: nutrients.find(({ id }) => id === nutrientIds[nutrient])?.amount ?? null,
      })),
    target: targetOf(nutrient, viewer?.nutritionTargets ?? null),
    trainingKcal: viewer?.currentMealPlan?.days.find(({ date }) => date === day)?.trainingKcal ?? 0,
    assumed: viewer?.nutritionTargets?.assumed ?? [],
  };
}

type Targets = NonNullable<NonNullable<IntakeData['viewer']>['nutritionTargets']>;

function targetOf(nutrient: IntakeNutrient, targets: Targets | null): IntakeTarget | null {
  if (targets === null) return null;
  const { energyKcal, sodiumMaxMg, proteinG, carbohydrateG, fatG, fibreG } = targets;
  const ranges: Readonly<Partial<Record<IntakeNutrient, IntakeTarget>>> = {
    energy: { min: energyKcal, max: energyKcal },
    protein: proteinG,
    carbohydrate: carbohydrateG,
    fat: fatG,
    fibre: fibreG,
    sodium: { min: null, max: sodiumMaxMg },
  };
  return ranges[nutrient] ?? null;
}
