import { describe, expect, it } from 'vitest';
import { extractChange } from '../routing/index.js';
import { decideChange } from './decide-change.js';
import type { MealView, PlanView, SessionView } from './plan-view.js';

/** A Sunday; the plan runs from Saturday to Friday. */
const today = '2026-11-22';
const dates = [21, 22, 23, 24, 25, 26, 27].map((day) => `2026-11-${day}`);
const dishes: Readonly<Record<string, string>> = {
  breakfast: 'Berry porridge',
  lunch: 'Lentil soup',
  dinner: 'Salmon with rice',
};

function meal(date: string, slot: MealView['slot'], changes: Partial<MealView> = {}): MealView {
  const title = dishes[slot] ?? 'Nuts';
  const plain = {
    recipeId: title,
    title,
    portion: 1,
    locked: false,
    energyKcal: 600,
    proteinG: 30,
    minutes: 20,
    costMinor: 200,
  };
  return { id: `${date}-${slot}`, date, slot, alternatives: [], ...plain, ...changes };
}

function session(id: string, date: string, title: string, focus: string): SessionView {
  const exercises = [{ id: 'back-squat', name: 'Back squat' }];
  return { id, date, startTime: '18:00', minutes: 45, title, focus, exercises };
}

const view: PlanView = {
  planId: 'plan_1',
  today,
  food: {
    mealPlanId: 'mealplan_1',
    span: { from: '2026-11-21', to: '2026-11-27' },
    costMinor: 9000,
    currency: 'USD',
    meals: dates.flatMap((date) => [
      meal(date, 'breakfast'),
      ...(date === '2026-11-26' ? [] : [meal(date, 'lunch', { locked: date === '2026-11-25' })]),
      meal(date, 'dinner', date === '2026-11-24' ? { recipeId: 'Egg curry', title: 'Egg curry' } : {}),
    ]),
    away: [{ date: '2026-11-26', slot: 'lunch' }],
  },
  training: {
    programId: 'trainingprogram_1',
    span: { from: '2026-11-21', to: '2026-11-27' },
    sessions: [
      session('a', '2026-11-21', 'Upper body A', 'UPPER'),
      session('b', '2026-11-24', 'Lower body A', 'LOWER'),
      session('c', '2026-11-26', 'Upper body B', 'UPPER'),
    ],
  },
};

const decide = (text: string, agents: readonly ('nutrition' | 'workout')[] = ['nutrition'], at = view) =>
  decideChange(extractChange(text, today), at, agents);

describe('decideChange', () => {
  it.each([
    ["swap Tuesday's dinner", '2026-11-24-dinner'],
    ['swap the egg curry for something with beans', '2026-11-24-dinner'],
    ['replace breakfast on the 23rd', '2026-11-23-breakfast'],
    ['something else for dinner tonight', '2026-11-22-dinner'],
    ['take the curry off my plan', '2026-11-24-dinner'],
  ])('finds the one meal of "%s"', (text, id) => {
    expect(decide(text)).toMatchObject({ kind: 'SWAP_MEAL', meal: { id } });
  });

  it('asks which meal where a day has several, and does not guess a day', () => {
    expect(decide('swap a meal on Tuesday')).toMatchObject({ kind: 'ASK', choices: { length: 3 } });
    expect(decide('swap dinner')).toMatchObject({ kind: 'ASK' });
    expect(decide('skip lunch')).toMatchObject({ kind: 'ASK' });
  });

  it('exchanges two meals', () => {
    expect(decide("swap Monday's dinner with Tuesday's")).toMatchObject({
      kind: 'EXCHANGE_MEALS',
      meals: [{ id: '2026-11-23-dinner' }, { id: '2026-11-24-dinner' }],
    });
  });

  it.each([
    ["swap Wednesday's lunch", /fixed in its place/],
    ['swap dinner on 3 December', /Thu 3 Dec is not in it/],
    ["swap Thursday's lunch", /left out of your plan/],
    ['we ate out last night', /is over/],
  ])('refuses "%s" with the reason', (text, reason) => {
    expect(decide(text)).toMatchObject({ kind: 'REFUSED', message: expect.stringMatching(reason) });
  });

  it.each([
    ["move Tuesday's workout to Friday", 'b', '2026-11-27'],
    ['shift leg day to Wednesday', 'b', '2026-11-25'],
    ['push my next session back a day', 'b', '2026-11-25'],
    ["can we do Thursday's session tomorrow instead", 'c', '2026-11-23'],
  ])('moves the session of "%s"', (text, id, date) => {
    expect(decide(text, ['workout'])).toMatchObject({ kind: 'MOVE_SESSION', session: { id }, date });
  });

  it('asks which session, and where to, when that is open', () => {
    expect(decide('move my workout to Friday', ['workout'])).toMatchObject({
      kind: 'ASK',
      choices: { length: 2 },
    });
    // The Sunday of the plan lies before Thursday; the one meant is likelier the next, which the plan does not have.
    expect(decide("move Thursday's workout to Sunday", ['workout'])).toMatchObject({
      kind: 'ASK',
      question: expect.stringContaining('To which day') as string,
    });
    expect(decide("move Tuesday's workout", ['workout'])).toMatchObject({
      kind: 'ASK',
      choices: expect.arrayContaining([expect.stringMatching(/to Mon 23 Nov$/)]),
    });
  });

  it('takes a missed session from the past and a coming one from what is ahead', () => {
    expect(decide("I missed yesterday's workout", ['workout'])).toMatchObject({
      kind: 'MISSED',
      sessions: [{ id: 'a' }],
    });
    expect(decide('I missed my workout', ['workout'])).toMatchObject({
      kind: 'MISSED',
      sessions: [{ id: 'a' }],
    });
    expect(decide("I can't train on Thursday", ['workout'])).toMatchObject({
      kind: 'MISSED',
      sessions: [{ id: 'c' }],
      isDropped: false,
    });
    expect(decide("drop Thursday's workout", ['workout'])).toMatchObject({ kind: 'MISSED', isDropped: true });
  });

  it('takes an evening away with its dinner and its session, a day with all', () => {
    expect(decide("I'm away on Tuesday evening")).toMatchObject({
      kind: 'AWAY',
      meals: [{ date: '2026-11-24', slot: 'dinner' }],
      sessions: [{ id: 'b' }],
      isSure: false,
    });
    expect(decide("I'm away on Monday evening")).toMatchObject({ kind: 'AWAY', sessions: [], isSure: true });
    expect(decide("I'm travelling from Thursday to Friday")).toMatchObject({
      kind: 'AWAY',
      meals: { length: 5 },
      sessions: [{ id: 'c' }],
      isSure: false,
    });
  });

  it('takes eating out for dinner where no meal is named, to be confirmed', () => {
    expect(decide('I eat out on Friday')).toMatchObject({
      kind: 'AWAY',
      meals: [{ date: '2026-11-27', slot: 'dinner' }],
      away: 'EATING_OUT',
      isSure: false,
    });
    expect(decide("we're going out for dinner on Friday")).toMatchObject({ isSure: true });
  });

  it('brings back what was left out, and keeps what is to stay', () => {
    expect(decide('plan lunch on Thursday again')).toMatchObject({
      kind: 'AWAY',
      away: null,
      meals: [{ slot: 'lunch' }],
    });
    expect(decide("keep Friday's dinner as it is")).toMatchObject({
      kind: 'LOCK_MEALS',
      locked: true,
      meals: { length: 1 },
    });
    expect(decide("free Wednesday's lunch")).toMatchObject({ kind: 'LOCK_MEALS', locked: false });
    expect(decide("lock Wednesday's lunch")).toMatchObject({ kind: 'REFUSED' });
  });

  it('excludes a dish of the coming meals, and replaces an exercise wherever it is to come', () => {
    expect(decide('no more salmon')).toMatchObject({ kind: 'EXCLUDE', meals: { length: 5 } });
    expect(decide('no more beef stew')).toMatchObject({ kind: 'REFUSED' });
    expect(decide('swap squats for leg press', ['workout'])).toMatchObject({
      kind: 'SWAP_EXERCISE',
      uses: [{ session: { id: 'b' } }, { session: { id: 'c' } }],
      words: ['leg', 'press'],
    });
  });

  it('says what is missing where a part has no plan', () => {
    const bare = { ...view, food: null, training: null };
    expect(decide("swap Tuesday's dinner", ['nutrition'], bare)).toMatchObject({ kind: 'REFUSED' });
    expect(decide("move Tuesday's workout to Friday", ['workout'], bare)).toMatchObject({ kind: 'REFUSED' });
    expect(decide('hello there')).toMatchObject({ kind: 'ASK' });
  });

  it('does nothing at once that the words do not name', () => {
    expect(decide('take the curry off my plan')).toMatchObject({ kind: 'SWAP_MEAL', isSure: false });
    expect(decide("swap Tuesday's dinner")).toMatchObject({ kind: 'SWAP_MEAL', isSure: true });
    expect(decide('lock the Tuesday roast')).toMatchObject({ kind: 'ASK' });
    expect(decide('no time to cook this evening')).toMatchObject({ kind: 'ASK' });
    expect(decide('no deadlifts this week', ['workout'])).toMatchObject({ kind: 'REFUSED' });
    expect(decide('leave out the squat press on Tuesday', ['workout'])).toMatchObject({ isSure: false });
  });

  it('exchanges two meals of a day, and leaves money to the budget', () => {
    expect(decide('switch breakfast and lunch on Tuesday')).toMatchObject({ kind: 'EXCHANGE_MEALS' });
    const money = decideChange(extractChange('move 40 from fun to transport on Friday', today), view, [
      'budget',
    ]);
    expect(money).toMatchObject({ kind: 'ASK' });
  });
});
