import { formatMoney, type LocalDate, money, toEpochDay } from '@progressive/quantities';
import type { Conflict, NegotiatingAgent, Refusal, Resource } from '../coordination/index.js';
import type { Milestone, TaskPlan } from '../planning/index.js';
import { type Answer, type Fact, impossible } from './answer.js';
import { type EnergyAim, weightWords } from './weight-words.js';

/** What the agents made, as far as the words need it. */
export interface MadeParts {
  readonly meals: {
    readonly costMinor: number;
    readonly gap: number;
    readonly minutes: number;
    /** Wishes that the meals do not meet, as sentences, what is noticed first first. */
    readonly shortfalls: readonly { readonly text: string; readonly remedy: string | null }[];
    readonly energy: EnergyAim;
  } | null;
  readonly training: {
    readonly sessions: readonly LocalDate[];
    readonly minutes: number;
    readonly energyKcal: number;
    readonly costMinor: number;
  } | null;
  readonly budget: boolean;
}

const resourceWords: Readonly<Record<Resource, string>> = {
  MONEY_CENTS: 'money',
  MINUTES_WEEKDAY: 'time on weekdays',
  MINUTES_WEEKEND: 'time at the weekend',
  ENERGY_KCAL: 'energy for training',
};

/** `2.9 %`, `0 %`, `< 0.1 %`. */
export function percent(ratio: number): string {
  const value = ratio * 100;
  if (value > 0 && value < 0.1) return '< 0.1 %';
  return `${value.toFixed(value < 10 ? 1 : 0)} %`;
}

/** `Mon 23 Nov`. */
export function dayWords(date: LocalDate): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
    .format(new Date(toEpochDay(date) * 86_400_000))
    .replace(',', '');
}

/** The answer to a request for a plan, with every number as a fact. */
export function planAnswer(
  plan: TaskPlan,
  made: MadeParts,
  proof: { coordinationGap: number },
  unchecked: readonly string[],
): Answer {
  const facts: Fact[] = [];
  const sentences = [
    `Your plan from ${dayWords(plan.horizon.startDate)} for ${dayCount(plan.horizon.horizonDays)} stands.`,
  ];
  const weight = weightWords(plan.weightWish ?? null, made.meals?.energy ?? null);
  sentences.push(...weight.sentences);
  facts.push(fact('days', String(plan.horizon.horizonDays), 'days', 'your request'));
  facts.push(...weight.facts);
  if (made.meals !== null) {
    const meals = mealWords(plan, made.meals);
    sentences.push(...meals.sentences);
    facts.push(...meals.facts);
  }
  if (made.training !== null) {
    const { sessions, minutes, energyKcal } = made.training;
    const kcal = Math.round(energyKcal);
    sentences.push(
      `${sessions.length} ${sessions.length === 1 ? 'session' : 'sessions'} (${Math.round(minutes)} minutes in all) are on the calendar, the first on ${dayWords(sessions[0] ?? plan.horizon.startDate)}.`,
    );
    if (made.meals !== null) sentences.push(`The meals carry the ${kcal} kcal that training takes.`);
    facts.push(fact('sessions', String(sessions.length), 'sessions', 'workout: program'));
    facts.push(fact('training time', String(Math.round(minutes)), 'min', 'workout: program'));
    facts.push(fact('training energy', String(kcal), 'kcal', 'workout: (MET − 1) · kg · h'));
  }
  if (made.budget)
    sentences.push(
      'What is left after food and fitness goes to bills, savings and goals by your priorities.',
    );
  if (plan.agents.length > 1) {
    sentences.push(
      `Together the parts are proven within ${percent(proof.coordinationGap)} of the best combination.`,
    );
    facts.push(
      fact('coordination gap', percent(proof.coordinationGap), null, 'negotiation: bound / value − 1'),
    );
  }
  sentences.push(...(plan.widened ?? []), ...unchecked);
  return { text: sentences.join(' '), facts, conflictingWishes: [], waysOut: [], phrasedBy: 'RULES' };
}

/** What the meals cost, how good they are, and what they miss. */
function mealWords(
  { briefs, currency }: TaskPlan,
  { costMinor, gap, shortfalls }: NonNullable<MadeParts['meals']>,
): { readonly sentences: readonly string[]; readonly facts: readonly Fact[] } {
  const cost = formatMoney(money(costMinor, currency));
  const cap = briefs.nutrition.foodMoneyCap;
  const most = cap === null ? null : formatMoney(money(cap, currency));
  const limit = most === null ? '' : ` of the ${most} you set`;
  return {
    sentences: [
      `Food costs ${cost}${limit}, whole packs counted; the meals are proven within ${percent(gap)} of the best possible.`,
      ...shortfallWords(shortfalls),
    ],
    facts: [
      fact('food cost', cost, currency, 'nutrition: shopping list'),
      ...(most === null ? [] : [fact('food limit', most, currency, 'your request')]),
      fact('meals gap', percent(gap), null, 'nutrition: bound / objective − 1'),
    ],
  };
}

/** As many misses as an answer names; the plan itself lists them all. */
const mostShortfalls = 2;

function shortfallWords(
  shortfalls: readonly { readonly text: string; readonly remedy: string | null }[],
): string[] {
  const told = shortfalls.slice(0, mostShortfalls);
  const remedies = new Set(told.flatMap(({ remedy }) => (remedy === null ? [] : [remedy])));
  return [...told.map(({ text }) => text), ...[...remedies].slice(0, 1)];
}

/** The answer when the wishes cannot all hold. */
export function refusalAnswer(refusals: readonly Refusal[]): Answer {
  const text = refusals.map((refusal) => refusal.message).join(' ');
  const ways = [...new Set(refusals.flatMap((refusal) => refusal.waysOut))];
  const closing = ways.length === 0 ? '' : ` What would do: ${ways.slice(0, 3).join('; or ')}.`;
  return impossible(`${text}${closing}`, [...new Set(refusals.flatMap((refusal) => refusal.wishes))], ways);
}

/** The decision about a conflict in words. */
export function conflictWords(conflict: Conflict, currency: string): string {
  const show = (amount: number) => resourceAmount(conflict.resource, amount, currency);
  const gave = conflict.shares
    .filter((share) => share.utilityGivenUp > 0.5)
    .map((share) => `${share.agent} gave up ${Math.round(share.utilityGivenUp)} of 100 points`);
  const who = gave.length === 0 ? 'nobody had to give up anything that counts' : gave.join(' and ');
  return `Together the agents wanted ${show(conflict.demanded)} of ${resourceWords[conflict.resource]} and there is ${show(conflict.cap)}: ${who}.`;
}

function resourceAmount(resource: Resource, amount: number, currency: string): string {
  return resource === 'MONEY_CENTS'
    ? formatMoney(money(Math.round(amount), currency))
    : `${Math.round(amount)} min`;
}

/** Dates to look back at: the end of each week, and what should be true by then. */
export function milestones(plan: TaskPlan, made: MadeParts): Milestone[] {
  const { startDate, horizonDays } = plan.horizon;
  const first = toEpochDay(startDate);
  const weeks = Math.ceil(horizonDays / 7);
  return Array.from({ length: weeks }, (_, week) => {
    const last = Math.min(first + week * 7 + 6, first + horizonDays - 1);
    const date = new Date(last * 86_400_000).toISOString().slice(0, 10);
    const sessions = made.training?.sessions.filter((day) => toEpochDay(day) <= last).length;
    const parts = [
      made.meals === null ? null : `meals of ${dayCount(last - first + 1)} eaten as planned`,
      sessions === undefined ? null : `${sessions} ${sessions === 1 ? 'session' : 'sessions'} done`,
      made.budget ? 'spending within the plan' : null,
    ];
    return { date, expectation: `By then: ${parts.filter((part) => part !== null).join(', ')}.` };
  });
}

/** What a revision changed, for the history. */
export function changeWords(agents: readonly NegotiatingAgent[]): string {
  const words: Readonly<Record<NegotiatingAgent, string>> = {
    nutrition: 'meals',
    workout: 'training',
    budget: 'money',
  };
  return `Planned ${agents.map((agent) => words[agent]).join(', ')}.`;
}

function dayCount(days: number): string {
  return days === 1 ? 'one day' : `${days} days`;
}

function fact(label: string, value: string, unit: string | null, source: string): Fact {
  return { label, value, unit, source };
}
