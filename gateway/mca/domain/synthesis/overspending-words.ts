import { formatMoney, money } from '@progressive/quantities';
import type { Offer } from '../coordination/index.js';
import type { ChosenSaving, CombinedSavings } from '../planning/combine-savings.js';
import { type FoodChoice, type SavingsProposal, weeklyCap } from '../planning/savings-proposal.js';
import type { Answer, Fact } from './answer.js';

/** Where money went above usual or plan, minor units. */
export interface OverspendPart {
  readonly name: string;
  readonly overMinor: number;
  /** Usual or planned a month, whichever is more; null without either. */
  readonly barMinor: number | null;
}

/** Everything that an answer to an overspend rests on. */
export interface OverspendingFacts {
  readonly currency: string;
  readonly over: readonly OverspendPart[];
  /** Wanted a month. */
  readonly targetMinor: number;
  readonly saving: CombinedSavings;
  readonly waysOut: readonly string[];
  readonly food: FoodChoice | null;
  readonly home: Offer | null;
  readonly unchecked: readonly string[];
}

/** Steps that change the coming week's plan; the others are the person's own to do. */
const planKinds = { food: 'CHEAPER_FOOD', home: 'HOME_TRAINING' } as const;

/** The part of the steps that a plan can carry out; null when there is none. */
function proposalOf({ currency, saving: { steps }, food, home }: OverspendingFacts): SavingsProposal | null {
  const meals = steps.find(({ kind }) => kind === planKinds.food);
  const foodCapMinor =
    food === null || meals === undefined ? null : weeklyCap(food, meals.monthlyMinor - meals.savedMinor);
  const homeTraining = home !== null && steps.some(({ kind }) => kind === planKinds.home);
  return foodCapMinor === null && !homeTraining ? null : { currency, foodCapMinor, homeTraining };
}

/** Where the overspend is, what saves how much at which cost to health and time, whether it is enough, and how it stays so. */
export function overspendingAnswer(given: OverspendingFacts): Answer {
  const words = new Words(given.currency);
  overWords(given, words);
  stepWords(given, words);
  enoughWords(given, words);
  preventionWords(given, words);
  const proposal = proposalOf(given);
  if (proposal !== null) acceptWords(proposal, words);
  return {
    text: [...words.sentences, ...given.unchecked].join(' '),
    facts: words.facts,
    conflictingWishes: [],
    waysOut: given.saving.missingMinor > 0 ? given.waysOut : [],
    phrasedBy: 'RULES',
    ...(proposal === null ? {} : { proposal }),
  };
}

/** Sentences and the facts behind their numbers. */
class Words {
  readonly sentences: string[] = [];
  readonly facts: Fact[] = [];
  readonly #currency: string;

  constructor(currency: string) {
    this.#currency = currency;
  }

  money(label: string, minor: number, source: string): string {
    const value = formatMoney(money(minor, this.#currency));
    this.facts.push({ label, value, unit: this.#currency, source });
    return value;
  }

  number(label: string, value: number, unit: string, source: string): string {
    this.facts.push({ label, value: String(value), unit, source });
    return String(value);
  }
}

function overWords({ over }: OverspendingFacts, words: Words): void {
  if (over.length === 0) {
    words.sentences.push('No category went clearly above what is usual or planned in the last month.');
    return;
  }
  const parts = over
    .slice(0, 3)
    .map(
      ({ name, overMinor }) =>
        `${name} by ${words.money(`over: ${name}`, overMinor, 'budget: overspending')}`,
    );
  words.sentences.push(`In the last month more went than is usual or planned: ${parts.join(', ')}.`);
}

function stepWords(given: OverspendingFacts, words: Words): void {
  const { steps, savedMinor } = given.saving;
  const wanted = words.money('wanted a month', given.targetMinor, 'your request');
  if (steps.length === 0) {
    words.sentences.push(`To save ${wanted} a month nothing was found that may be cut.`);
    return;
  }
  const lines = steps.map((step, index) => {
    const sum = words.money(`step ${index + 1}`, step.savedMinor, 'budget: savings');
    return `${step.title} (${sum}; ${costWords(step, given, words)})`;
  });
  const saved = words.money('saved a month', savedMinor, 'sum of the steps');
  words.sentences.push(`To save ${wanted} a month: ${lines.join('; ')}. Together ${saved} a month.`);
}

/** What a step costs beside money: by the agent whose plan it changes where that is known, else by budget's table. */
function costWords(step: ChosenSaving, { food, home }: OverspendingFacts, words: Words): string {
  if (step.kind === planKinds.food && food !== null) return mealWords(food, words);
  const training = step.kind === planKinds.home && home !== null ? `${homeWords(home, words)}, ` : '';
  const { title, healthCost, minutesPerWeek } = step;
  const health =
    healthCost === 0
      ? 'no cost to health'
      : `health ${words.number(`health: ${title}`, healthCost, 'of 10 points', 'budget: table of savings')} of 10`;
  if (minutesPerWeek === 0) return training + health;
  const minutes = words.number(
    `time: ${title}`,
    Math.abs(minutesPerWeek),
    'min a week',
    'budget: table of savings',
  );
  return `${training}${health}, ${minutes} minutes ${minutesPerWeek > 0 ? 'more' : 'less'} a week`;
}

function mealWords({ best, floor }: FoodChoice, words: Words): string {
  const less = Math.max(0, Math.round(best.utility - floor.utility));
  const points = words.number('meals: worth given up at most', less, 'of 100 points', 'nutrition: offers');
  const more = Math.max(0, Math.round(minutesOf(floor) - minutesOf(best)));
  const minutes = words.number('meals: more cooking at most', more, 'min a week', 'nutrition: offers');
  return `no nutrient target given up, at most ${points} of 100 points less than the best meals and ${minutes} minutes more cooking a week`;
}

function homeWords(home: Offer, words: Words): string {
  const points = words.number(
    'training at home',
    Math.round(home.utility),
    'of 100 points',
    'workout: offers',
  );
  return `training goes on at home with ${points} of 100 points`;
}

function minutesOf({ use }: Offer): number {
  return use.MINUTES_WEEKDAY + use.MINUTES_WEEKEND;
}

function enoughWords({ saving, targetMinor, waysOut }: OverspendingFacts, words: Words): void {
  const { missingMinor, savedMinor } = saving;
  if (missingMinor > 0) {
    const missing = words.money('still missing', missingMinor, 'wanted − saved');
    const ways = waysOut.length === 0 ? '' : ` What also helps: ${waysOut.slice(0, 2).join(' ')}`;
    words.sentences.push(
      `That is ${missing} short of it, and nothing else may go without touching essentials.${ways}`,
    );
    return;
  }
  const spare = savedMinor - targetMinor;
  words.sentences.push(
    spare === 0
      ? 'That is exactly enough.'
      : `That is enough, with ${words.money('more than wanted', spare, 'saved − wanted')} to spare.`,
  );
}

function preventionWords({ over }: OverspendingFacts, words: Words): void {
  const [first] = over;
  if (first === undefined || first.barMinor === null || first.barMinor <= 0) return;
  const limit = words.money(`limit: ${first.name}`, first.barMinor, 'budget: usual or planned');
  words.sentences.push(
    `So that it does not come back: a limit of ${limit} a month for ${first.name} warns you before the month is over.`,
  );
}

function acceptWords({ foodCapMinor, homeTraining }: SavingsProposal, words: Words): void {
  const parts = [
    foodCapMinor === null
      ? null
      : `meals for at most ${words.money('food of the week', foodCapMinor, 'nutrition: offers')}`,
    homeTraining ? 'training at home' : null,
  ].filter((part) => part !== null);
  words.sentences.push(`Accept it, and the coming week is planned anew: ${parts.join(' and ')}.`);
}
