import { type CompiledProblem, MEASURES, MINUTES_MEASURE, NUTRIENT_MEASURES } from './compiled-problem.js';
import type { MealReason, PlanPrices } from './plan-result.js';
import { DAY_MEASURES } from './problem.js';
import type { RelaxedPlan } from './solve-relaxation.js';

const CENTS_PER_UNIT = 100;
const REASONS_SHOWN = 4;
const NOTICEABLE_POINTS = 0.5;

/** Shadow prices of the shared resources, d objective / d unit. */
export function readPrices(relaxed: RelaxedPlan): PlanPrices {
  const { days, foods } = relaxed.relaxation;
  const dual = relaxed.solution.rowDual;
  const range = (measure: number): number => {
    let sum = 0;
    days.groups.forEach((_, group) => {
      sum += dual[days.rangeRow[group * MEASURES + measure] ?? -1] ?? 0;
    });
    return sum / Math.max(1, days.groups.length);
  };
  const minutes = Math.max(0, range(MINUTES_MEASURE));
  return {
    pointsPerMoneyCent: Math.max(0, dual[foods.moneyRow] ?? 0) / CENTS_PER_UNIT,
    pointsPerWeekdayMinute: minutes + Math.max(0, dual[days.minuteRow[0]] ?? 0),
    pointsPerWeekendMinute: minutes + Math.max(0, dual[days.minuteRow[1]] ?? 0),
    pointsPerKcal: range(0),
  };
}

/**
 * Why a meal pays at the relaxed plan's prices: its preference, less what its money, minutes and nutrients are worth
 * elsewhere. The strongest four, by points.
 */
export function explainMeal(
  problem: CompiledProblem,
  relaxed: RelaxedPlan,
  cell: number,
  variant: number,
  left: number,
): MealReason[] {
  const { days, options } = relaxed.relaxation;
  const dual = relaxed.solution.rowDual;
  const recipe = Math.floor(variant / problem.portionCount);
  const profile = problem.cells.profile[cell] ?? 0;
  const points = problem.cells.points[profile * problem.variantCount + variant] ?? 0;
  const preference = preferenceOf(problem, recipe);
  const reasons: MealReason[] = [
    { factor: 'preference', points: preference },
    { factor: 'workout', points: points - preference },
    { factor: 'money', points: -moneyPoints(problem, relaxed, variant, cell) },
  ];
  const group = days.groups.indexOf(options.dayGroup(cell >> 2));
  for (let k = 0; k < NUTRIENT_MEASURES; k++) {
    const price = dual[days.rangeRow[group * MEASURES + k] ?? -1] ?? 0;
    const amount = problem.recipes.measure[variant * NUTRIENT_MEASURES + k] ?? 0;
    reasons.push({ factor: DAY_MEASURES[k] ?? '', points: -price * amount });
  }
  const minutes = left > 0 ? problem.source.leftovers.minutes : (problem.recipes.activeMinutes[recipe] ?? 0);
  const weekend = problem.isWeekend[cell >> 2] === 1 ? 1 : 0;
  const minutePrice =
    (dual[days.rangeRow[group * MEASURES + MINUTES_MEASURE] ?? -1] ?? 0) +
    (dual[days.minuteRow[weekend]] ?? 0);
  reasons.push({ factor: 'activeMinutes', points: -minutePrice * minutes });
  problem.source.micros.forEach((micro, index) => {
    const amount = problem.micros.amount[variant * problem.micros.count + index] ?? 0;
    reasons.push({ factor: micro.id, points: -(dual[days.microRow[index] ?? -1] ?? 0) * amount });
  });
  if (left > 0) reasons.push({ factor: 'leftover', points: -left * problem.source.leftovers.pointsPerDay });
  if (problem.cells.previousRecipe[cell] === recipe) {
    reasons.push({ factor: 'stability', points: problem.source.previous?.stabilityPoints ?? 0 });
  }
  return reasons
    .filter((reason) => Math.abs(reason.points) >= NOTICEABLE_POINTS)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, REASONS_SHOWN);
}

function preferenceOf({ cells }: CompiledProblem, recipe: number): number {
  return cells.preference[recipe] ?? 0;
}

/** Food by use at the pack price, for everyone at the table, cents. */
export function mealCents(problem: CompiledProblem, variant: number, cell: number): number {
  const { foods, portions, portionCount, recipes } = problem;
  const recipe = Math.floor(variant / portionCount);
  const factor = (portions[variant % portionCount] ?? 0) * (problem.cells.share[cell & 3] ?? 1);
  let cents = 0;
  for (let k = recipes.ingredientStart[recipe] ?? 0; k < (recipes.ingredientStart[recipe + 1] ?? 0); k++) {
    const food = recipes.ingredientFood[k] ?? 0;
    const grams = factor * (recipes.ingredientGrams[k] ?? 0);
    cents += (grams * (foods.packCents[food] ?? 0)) / (foods.packGrams[food] ?? 1);
  }
  return cents;
}

/** Points that a meal's food is worth: thrift and scarce money together, by use, which a person can follow. */
function moneyPoints(problem: CompiledProblem, relaxed: RelaxedPlan, variant: number, cell: number): number {
  const scarcity =
    Math.max(0, relaxed.solution.rowDual[relaxed.relaxation.foods.moneyRow] ?? 0) / CENTS_PER_UNIT;
  return mealCents(problem, variant, cell) * (problem.source.money.pointsPerCent + scarcity);
}
