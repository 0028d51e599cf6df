import type { AskedRequest, Plan } from '../ask/operations.js';

/**
 * Hard limits that a joint plan breaks, checked from outside by what a client can read: money is conserved to the cent,
 * food keeps its limit, every day has its meals, no two sessions on one day, and no part is missing.
 */
export function brokenPromises({ plan, answer }: AskedRequest): string[] {
  if (plan === null) return [];
  return [...brokenMoney(plan, answer?.facts ?? []), ...brokenDays(plan)];
}

function brokenMoney(
  { mealPlan, budgetPlan }: Plan,
  facts: readonly { label: string; value: string }[],
): string[] {
  const broken: string[] = [];
  const limit = facts.find((fact) => fact.label === 'food limit')?.value;
  const limitMinor = limit === undefined ? null : Math.round(Number(limit.replaceAll(/[^0-9.]/g, '')) * 100);
  const cost = mealPlan?.cost.amountMinor ?? 0;
  if (limitMinor !== null && cost > limitMinor) broken.push(`food costs ${cost} of ${limitMinor}`);
  const shopping = mealPlan?.shoppingList.aisles.reduce((sum, aisle) => sum + aisle.cost.amountMinor, 0) ?? 0;
  if (shopping !== cost) broken.push(`the aisles sum to ${shopping}, the plan costs ${cost}`);
  return budgetPlan === null ? broken : [...broken, ...brokenBudget(budgetPlan, cost)];
}

function brokenBudget({ lines, income }: NonNullable<Plan['budgetPlan']>, foodCost: number): string[] {
  const broken: string[] = [];
  const sum = lines.reduce((total, line) => total + line.amount.amountMinor, 0);
  if (sum !== income.amountMinor) broken.push(`lines sum to ${sum} of ${income.amountMinor}`);
  const food = lines.find((line) => line.kind === 'FOOD')?.amount.amountMinor ?? 0;
  if (food !== foodCost) broken.push(`the budget has ${food} for food that costs ${foodCost}`);
  return broken;
}

function brokenDays({ mealPlan, trainingProgram, budgetPlan, horizonDays }: Plan): string[] {
  const broken: string[] = [];
  if (mealPlan === null || trainingProgram === null || budgetPlan === null) broken.push('a part is missing');
  if (mealPlan !== null && mealPlan.days.length !== horizonDays)
    broken.push(`${mealPlan.days.length} days of meals`);
  if (mealPlan?.days.some((day) => day.meals.length === 0) === true) broken.push('a day without meals');
  const dates = trainingProgram?.weeks.flatMap((week) => week.sessions.map((session) => session.date)) ?? [];
  if (new Set(dates).size !== dates.length) broken.push('two sessions on one day');
  return broken;
}
