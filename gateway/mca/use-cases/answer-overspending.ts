import type { ViewerClaims } from '@progressive/access-tokens';
import { addDays, type LocalDate } from '@progressive/quantities';
import { type NegotiatingAgent, type Offer, resourceVector } from '../domain/coordination/index.js';
import {
  bestOffer,
  combineSavings,
  type FoodChoice,
  foodChoice,
  keepsGym,
  makeTaskPlan,
  moneyBetween,
  monthlyFloor,
  proposalDays,
  type TaskPlan,
  wantedSaving,
  weekIntent,
} from '../domain/planning/index.js';
import type { Intent } from '../domain/routing/index.js';
import { type Answer, answer, type OverspendPart, overspendingAnswer } from '../domain/synthesis/index.js';
import {
  type OverspendData,
  type OverspendingData,
  readOverspending,
  readSavings,
  type SavingsData,
} from '../operations/read-overspending.js';
import { agentsAway } from '../supergraph-client.js';
import type { McaServices } from './mca-services.js';
import { askRound } from './negotiate.js';
import { loadViewerFacts } from './read-viewer-facts.js';
import { awayWords } from './request-outcomes.js';

type Services = Pick<McaServices, 'client' | 'database'>;

/** An overspend and the day it is asked about. */
interface Question {
  readonly intent: Intent;
  readonly today: LocalDate;
}

/**
 * Answers an overspend: budget says where it is and what may be cut, nutrition what food must cost at least so that no goal is
 * given up, workout how training goes on at home. One combination by money and stated cost, whose sums the answer proves.
 */
export async function answerOverspending(
  services: Services,
  viewer: ViewerClaims,
  { intent, today }: Question,
): Promise<Answer> {
  const startDate = addDays(today, 1);
  const known = await loadViewerFacts(services, viewer, { startDate, horizonDays: proposalDays });
  const wanted = wantedSaving(intent);
  const currency = wanted?.currency ?? known.profile?.currency ?? 'USD';
  const negotiation = { negotiationId: `overspending-${viewer.userId}`, today, busy: [] };
  const plan = makeTaskPlan(weekIntent(intent, startDate), known, negotiation);
  const [spent, week] = await Promise.all([
    services.client.execute<OverspendingData>(readOverspending, { currency }, viewer),
    askWeek(services, viewer, { plan, currency, atHome: !keepsGym(intent) }),
  ]);
  const over = (spent.data?.viewer?.overspending ?? [])
    .filter(({ kind }) => kind === 'CATEGORY')
    .map(overspendPart);
  const targetMinor = wanted?.minor ?? over.reduce((sum, { overMinor }) => sum + overMinor, 0);
  if (agentsAway(spent.errors).includes('budget')) return answer(budgetAway);
  if (targetMinor <= 0) return answer(noTarget);
  return combine(services, viewer, { currency, over, targetMinor, ...week });
}

interface Found extends Week {
  readonly currency: string;
  readonly over: readonly OverspendPart[];
  readonly targetMinor: number;
}

async function combine(
  { client }: Services,
  viewer: ViewerClaims,
  { currency, over, targetMinor, food, home, unchecked }: Found,
): Promise<Answer> {
  const foodFloorMinor = food === null ? null : monthlyFloor(food);
  const asked = { currency, targetMinor, foodFloorMinor };
  const { data, errors } = await client.execute<SavingsData>(readSavings, asked, viewer);
  const { savings = null, savingsPlan = null } = data?.viewer ?? {};
  if (savings === null || savingsPlan === null)
    return answer(agentsAway(errors).includes('budget') ? budgetAway : notRead);
  if (savingsPlan.__typename === 'Refusal')
    return { ...answer(`${savingsPlan.message} ${noHistory}`), waysOut: savingsPlan.waysOut };
  const ways = savings
    .filter(({ kind }) => kind !== 'HOME_TRAINING' || home !== null)
    .map(({ monthly, ...way }) => ({
      ...way,
      monthlyMinor: monthly.amountMinor,
      divisible: way.kind === 'CHEAPER_FOOD',
    }));
  const saving = combineSavings(ways, targetMinor);
  const { waysOut } = savingsPlan;
  return overspendingAnswer({ currency, over, targetMinor, saving, waysOut, food, home, unchecked });
}

const noTarget =
  'In the last month nothing went clearly above what is usual or planned. Say how much you want to spend less, for example “cut my costs by $200 a month”, and I show what that takes.';
const notRead = 'That could not be worked out just now; ask again in a minute.';
const noHistory = 'With payments to look at I can say where the money goes and what may be cut.';
const budgetAway = 'The budget agent is away just now; ask again in a minute.';

function overspendPart({ name, over, usual, planned }: OverspendData): OverspendPart {
  const bars = [usual?.amountMinor, planned?.amountMinor].filter((bar) => bar !== undefined);
  return { name, overMinor: over.amountMinor, barMinor: bars.length === 0 ? null : Math.max(...bars) };
}

/** What nutrition and workout could do in the coming week. */
interface Week {
  readonly food: FoodChoice | null;
  /** The best program at home; null when it is not asked for or there is none. */
  readonly home: Offer | null;
  readonly unchecked: readonly string[];
}

async function askWeek(
  { client }: Services,
  viewer: ViewerClaims,
  given: { readonly plan: TaskPlan; readonly currency: string; readonly atHome: boolean },
): Promise<Week> {
  const { plan, currency, atHome } = given;
  const ask = async (agents: readonly NegotiatingAgent[], foodMoneyCap: number | null) => {
    const { budget, nutrition, workout } = plan.briefs;
    const briefs = {
      budget,
      nutrition: { ...nutrition, currency, foodMoneyCap },
      workout: { ...workout, currency, place: 'home' },
    };
    const round = { agents, prices: resourceVector([]), round: 0 };
    const { answers, away } = await askRound({ ...plan, briefs }, round, viewer, client);
    return { offers: answers.flatMap(({ offers }) => offers), away };
  };
  const agents = (['nutrition', 'workout'] as const).filter(
    (agent) => plan.agents.includes(agent) && (agent === 'nutrition' || atHome),
  );
  const { offers, away } = await ask(agents, null);
  const meals = offers.filter(({ agent }) => agent === 'nutrition');
  const between = await Promise.all(moneyBetween(meals).map((minor) => ask(['nutrition'], minor)));
  return {
    food: foodChoice([...meals, ...between.flatMap((each) => each.offers)]),
    home: bestOffer(offers.filter(({ agent }) => agent === 'workout')),
    unchecked: [...plan.unchecked, ...away.map(awayWords)],
  };
}
