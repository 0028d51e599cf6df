import type { LocalDate } from '@progressive/quantities';
import type { PlanQuestion } from '../routing/index.js';
import { type Answer, answer, type Fact } from '../synthesis/answer.js';
import { dayWords } from '../synthesis/plan-words.js';
import { daysMeant } from './days-meant.js';
import { spanWords } from './place-words.js';
import type { MealView, PlanView, SessionView, Span } from './plan-view.js';

/** What the plan has on the days that are asked about, in words with their facts. */
export function planQuestionAnswer(question: PlanQuestion, view: PlanView): Answer {
  const parts = [
    ...(question.meals ? [mealPart(question, view)] : []),
    ...(question.sessions ? [sessionPart(question, view)] : []),
  ];
  return answer(
    parts.map(({ text }) => text).join(' '),
    parts.flatMap(({ facts }) => facts),
  );
}

type Part = Pick<Answer, 'text' | 'facts'>;

function mealPart(question: PlanQuestion, { food, today }: PlanView): Part {
  if (food === null) return nothing('Your plan has no meals.');
  const days = daysOf(question, food.span, today);
  const isAsked = ({ date, slot }: Pick<MealView, 'date' | 'slot'>) =>
    days.includes(date) && (question.slots.length === 0 || question.slots.includes(slot));
  const meals = food.meals.filter(isAsked);
  const away = food.away.filter(isAsked).map(({ date, slot }) => `${slot} on ${dayWords(date)} is left out`);
  if (meals.length + away.length === 0)
    return nothing(`Your plan has no such meal then; its meals are from ${spanWords(food.span)}.`);
  const told = days.flatMap((date) => {
    const own = meals.filter((meal) => meal.date === date);
    const list = own.map(({ slot, title, minutes }) => `${slot}: ${title} (${minutes} min)`);
    return list.length === 0 ? [] : [`${dayWords(date)}: ${list.join('; ')}.`];
  });
  const left = away.length === 0 ? [] : [`${away.join('; ')}.`];
  return { text: [...told, ...left].join(' '), facts: meals.map(mealFact) };
}

function mealFact({ date, slot, title }: MealView): Fact {
  return { label: `${slot} on ${dayWords(date)}`, value: title, unit: null, source: 'nutrition: meal plan' };
}

function sessionPart(question: PlanQuestion, { training, today }: PlanView): Part {
  if (training === null) return nothing('Your plan has no training.');
  const coming = training.sessions
    .filter(({ date }) => date >= today)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const days = daysOf(question, training.span, today);
  const asked = question.isNext
    ? coming.slice(0, 1)
    : training.sessions.filter(({ date }) => days.includes(date));
  if (asked.length > 0) return { text: asked.map(told).join(' '), facts: asked.map(sessionFact) };
  const [next] = coming;
  const then = question.isNext ? 'No workout is planned from now on.' : 'No workout is planned then.';
  return next === undefined
    ? nothing(then)
    : { text: `${then} The next one: ${told(next)}`, facts: [sessionFact(next)] };
}

function told({ title, date, startTime, minutes, exercises }: SessionView): string {
  const names = exercises.map(({ name }) => name).join(', ');
  return `${title} on ${dayWords(date)} at ${startTime}, ${minutes} minutes: ${names}.`;
}

function sessionFact({ title, date, startTime }: SessionView): Fact {
  const value = `${dayWords(date)} at ${startTime}`;
  return { label: title, value, unit: null, source: 'workout: training program' };
}

/** Today where no day is named. */
function daysOf({ days }: PlanQuestion, span: Span, today: LocalDate): readonly LocalDate[] {
  const meant = days.flatMap((each) => daysMeant(each, { today, span, isPast: false }));
  return days.length === 0 ? [today] : meant;
}

function nothing(text: string): Part {
  return { text, facts: [] };
}
