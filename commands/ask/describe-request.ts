import { formatMoney } from '@progressive/quantities';
import type { Amount, AskedRequest, Meal, Plan } from './operations.js';

/** Tasks that change single things: their answer says which, and the plan is long. */
const partial = new Set(['EDIT_PLAN', 'DISRUPTION']);

/** A request and its plan, readable in a terminal. */
export function describeRequest(request: AskedRequest): string {
  const { answer, plan, understood } = request;
  const sections = [
    heading('Answer', [answer?.text ?? 'No answer was given.', ...bullets(answer?.waysOut ?? [])]),
    heading('Understood', [
      `${understood.task.toLowerCase().replaceAll('_', ' ')} by ${request.agents.join(', ') || 'nobody'} (${request.strategy.toLowerCase()}, confidence ${understood.confidence.toFixed(2)})`,
      ...bullets(understood.wishes),
      ...bullets(understood.contradictions),
    ]),
    ...(plan === null || partial.has(understood.task) ? [] : describePlan(plan)),
  ];
  return `\n${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** The plan by its parts. */
export function describePlan(plan: Plan): string[] {
  return [
    mealSection(plan),
    shortfallSection(plan),
    shoppingSection(plan),
    trainingSection(plan),
    moneySection(plan),
    proofSection(plan),
    foundationSection(plan),
  ];
}

function mealSection({ mealPlan }: Plan): string {
  if (mealPlan === null) return '';
  const lines = mealPlan.days.flatMap((day) => [
    `${dayName(day.date)}   ${Math.round(day.totals.energyKcal)} kcal, ${Math.round(day.totals.proteinG)} g protein, ${day.prepMinutes} min cooking, ${amount(day.cost)}`,
    ...day.meals.map(
      (meal) =>
        `    ${meal.slot.toLowerCase().padEnd(10)}${title(meal).padEnd(56)}${`${meal.prepMinutes} min`.padStart(7)}${amount(meal.cost).padStart(9)}`,
    ),
  ]);
  return heading('Meals', lines);
}

/** Wishes that the meals do not meet, and at the end what may allow more. */
function shortfallSection({ mealPlan }: Plan): string {
  const shortfalls = mealPlan?.shortfalls ?? [];
  const remedies = new Set(shortfalls.flatMap(({ remedy }) => (remedy === null ? [] : [remedy])));
  return heading('Wished, but not met', [...bullets(shortfalls.map(({ text }) => text)), ...remedies]);
}

function title(meal: Meal): string {
  const portion = meal.portion === 1 ? '' : ` × ${meal.portion}`;
  const text = `${meal.recipe.title}${portion}${meal.leftoverOf === null ? '' : ' (cooked before)'}`;
  return text.length > 55 ? `${text.slice(0, 54)}…` : text;
}

function shoppingSection({ mealPlan }: Plan): string {
  if (mealPlan === null) return '';
  const { aisles, cost } = mealPlan.shoppingList;
  const lines = aisles.map((aisle) => {
    const items = aisle.items.map((item) =>
      item.packs > 1 ? `${item.packs} × ${item.food.name}` : item.food.name,
    );
    return `${aisle.aisle.toLowerCase().replaceAll('_', ' ').padEnd(16)}${amount(aisle.cost).padStart(8)}  ${items.join(', ')}`;
  });
  return heading(`Shopping list: ${amount(cost)}`, lines);
}

function trainingSection({ trainingProgram }: Plan): string {
  if (trainingProgram === null) return '';
  const sessions = trainingProgram.weeks.flatMap((week) => week.sessions);
  const lines = sessions.flatMap((session) => [
    `${dayName(session.date)} ${session.startTime}   ${session.title}, ${session.minutes} min, ${session.energyKcal} kcal`,
    ...session.exercises.map((exercise) => {
      const work = exercise.reps === null ? `${exercise.seconds ?? 0} s` : `${exercise.reps}`;
      const load = exercise.loadKg === null ? '' : ` at ${exercise.loadKg} kg`;
      return `    ${exercise.name}: ${exercise.sets} × ${work}${load}`;
    }),
  ]);
  return heading(`Training: ${sessions.length} ${sessions.length === 1 ? 'session' : 'sessions'}`, lines);
}

function moneySection({ budgetPlan, mealPlan }: Plan): string {
  if (budgetPlan === null)
    return mealPlan === null ? '' : heading('Money', [`Food, whole packs: ${amount(mealPlan.cost)}`]);
  const lines = budgetPlan.lines.map(
    (line) => `${line.name.padEnd(28)}${amount(line.amount).padStart(12)}   ${line.reason}`,
  );
  return heading(`Money: ${amount(budgetPlan.income)} to allocate`, lines);
}

function proofSection({ proof, conflicts }: Plan): string {
  const parts = [
    proof.mealsGap === null
      ? ''
      : `Meals: proven within ${percent(proof.mealsGap)} of the best possible meal plan.`,
    proof.placementOptimal === null
      ? ''
      : `Calendar: the placement of the sessions is ${proof.placementOptimal ? 'proven optimal' : 'not proven optimal'}.`,
    `Together: ${proof.value.toFixed(1)} of at most ${proof.upperBound.toFixed(1)} points, proven within ${percent(proof.coordinationGap)} after ${proof.rounds.length} ${proof.rounds.length === 1 ? 'round' : 'rounds'}.`,
    ...(conflicts.length === 0
      ? ['No conflicts between the agents.']
      : conflicts.map((conflict) => `Conflict: ${conflict.explanation}`)),
  ];
  return heading(
    'Proof',
    parts.filter((part) => part !== ''),
  );
}

function foundationSection({ assessment, milestones, unchecked }: Plan): string {
  return heading('What it rests on', [
    ...(assessment.missing.length === 0 ? [] : [`Missing: ${assessment.missing.join('; ')}.`]),
    ...(assessment.assumed.length === 0 ? [] : [`Assumed: ${assessment.assumed.join('; ')}.`]),
    ...unchecked.map((text) => `Not checked: ${text}`),
    ...milestones.map((milestone) => `${dayName(milestone.date)}: ${milestone.expectation}`),
  ]);
}

function heading(name: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${name}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function bullets(items: readonly string[]): string[] {
  return items.map((item) => `- ${item}`);
}

function dayName(date: string): string {
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    timeZone: 'UTC',
  });
  return day.format(new Date(`${date}T00:00:00Z`)).replace(',', '');
}

function amount(value: Amount): string {
  return formatMoney(value);
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(ratio < 0.001 ? 2 : 1)} %`;
}
