import { compileProblem } from './compile-problem.js';
import { type CompiledProblem, MEASURES, MINUTES_MEASURE } from './compiled-problem.js';
import { explainProvenInfeasible } from './explain-infeasibility.js';
import type {
  PlannerBasis,
  PlannerLinearModel,
  PlannerLinearSolution,
  PlannerSolver,
} from './linear-solver-port.js';
import type {
  NutritionReply,
  ReplyRefusal,
  ReplyRequest,
  ResourceAmounts,
  SharedResource,
} from './negotiation-reply.js';
import { DAY_MEASURES, type MealPlanProblem } from './problem.js';
import { buildRelaxation, type Relaxation } from './relaxation.js';
import { solveRelaxation } from './solve-relaxation.js';

/** Solver units (currency units, minutes, kcal) per shared unit. */
const SCALE: ResourceAmounts = { MONEY_CENTS: 0.01, MINUTES_WEEKDAY: 1, MINUTES_WEEKEND: 1, ENERGY_KCAL: 1 };
const RESOURCES: readonly SharedResource[] = [
  'MONEY_CENTS',
  'MINUTES_WEEKDAY',
  'MINUTES_WEEKEND',
  'ENERGY_KCAL',
];
/** Far more training than a horizon can hold, kcal per day: only keeps the LP bounded. */
const MAX_TRAINING_KCAL_PER_DAY = 2500;
const HARD_LIMITS: readonly string[] = ['excludedFoods', 'energy', 'protein', 'upperLevels'];

/** The relaxed plan of one problem, ready to be priced: the costly part of an answer, equal in every round. */
export interface PricedModel {
  readonly problem: CompiledProblem;
  readonly relaxation: Relaxation;
  readonly model: PlannerLinearModel;
  readonly column: Readonly<Record<SharedResource, number>>;
  /** Objective at no prices and within the person's own limits; the scale of utility. */
  readonly idealPoints: number;
  readonly basis: PlannerBasis | null;
}

/**
 * Answers a negotiation's questions with the relaxed plan of the whole horizon. Utility is the plan's points (thrift
 * excluded: money has its price here) as a percentage of the ideal's.
 * @throws MalformedProblemError for a problem that cannot be read.
 */
export async function answerRequests(
  source: MealPlanProblem,
  requests: readonly ReplyRequest[],
  solver: PlannerSolver,
): Promise<(NutritionReply | ReplyRefusal)[]> {
  return answerPriced(await buildPricedModel(source, solver), requests, solver);
}

/** Answers with a model that was built before: one warm solve per request. */
export async function answerPriced(
  priced: PricedModel | ReplyRefusal,
  requests: readonly ReplyRequest[],
  solver: PlannerSolver,
): Promise<(NutritionReply | ReplyRefusal)[]> {
  if ('kind' in priced) return requests.map(() => priced);
  const answers: (NutritionReply | ReplyRefusal)[] = [];
  for (const request of requests) answers.push(await answerOne(priced, request, solver));
  return answers;
}

/** Builds the priced model of a problem, or says why it has no plan. @throws MalformedProblemError. */
export async function buildPricedModel(
  source: MealPlanProblem,
  solver: PlannerSolver,
): Promise<PricedModel | ReplyRefusal> {
  // Money and minutes are the negotiation's to cap and price; the person's own cap stays as an upper bound below.
  // The few points that meals beside training lose would double the columns; without them the bound stays valid.
  const days = source.days.map((day) => ({ ...day, training: [] }));
  const problem = compileProblem({ ...source, days, money: { ...source.money, pointsPerCent: 0 } });
  const relaxation = buildRelaxation(problem, {
    dayGroup: (day) => problem.isWeekend[day] ?? 0,
    maxTrainingEnergy: MAX_TRAINING_KCAL_PER_DAY * problem.dayCount,
  });
  const column = {
    MONEY_CENTS: relaxation.foods.moneyColumn,
    MINUTES_WEEKDAY: relaxation.days.minuteColumn[0],
    MINUTES_WEEKEND: relaxation.days.minuteColumn[1],
    ENERGY_KCAL: relaxation.days.energyColumn,
  };
  const ideal = await solveRelaxation(relaxation, solver);
  if (ideal.status === 'INFEASIBLE') return refuse(relaxation, solver);
  if (ideal.status !== 'OPTIMAL') throw new Error(`the relaxed plan ended with ${ideal.status}`);
  return {
    problem,
    relaxation,
    model: ideal.model,
    column,
    idealPoints: ideal.bound,
    basis: ideal.solution.basis,
  };
}

async function refuse(relaxation: Relaxation, solver: PlannerSolver): Promise<ReplyRefusal> {
  const { conflict, waysOut } = await explainProvenInfeasible(relaxation, solver);
  return { kind: 'REFUSED', conflict, waysOut };
}

async function answerOne(
  priced: PricedModel,
  request: ReplyRequest,
  solver: PlannerSolver,
): Promise<NutritionReply | ReplyRefusal> {
  const model = request.austere ? austereModel(priced, request) : pricedModel(priced, request);
  const solution = await solver.solve(model, priced.basis === null ? {} : { basis: priced.basis });
  if (solution.status === 'INFEASIBLE') return refuseUnder(priced, model, solver);
  if (solution.status !== 'OPTIMAL') throw new Error(`the relaxed plan ended with ${solution.status}`);
  return readReply(priced, request, solution);
}

/** Points per unit in the solver's own scale: utility is 100 · points / ideal. */
function pointsPerUnit(priced: PricedModel, request: ReplyRequest, resource: SharedResource): number {
  const utilityToPoints = Math.max(1e-9, priced.idealPoints) / 100;
  return (request.prices[resource] * utilityToPoints) / (SCALE[resource] / cashFactorOf(request, resource));
}

function cashFactorOf(request: ReplyRequest, resource: SharedResource): number {
  return resource === 'MONEY_CENTS' ? Math.max(1, request.cashFactor) : 1;
}

function capped(priced: PricedModel, request: ReplyRequest): Float64Array {
  const colUpper = priced.model.colUpper.slice();
  for (const resource of RESOURCES) {
    const cap = request.caps[resource];
    if (cap === null) continue;
    const column = priced.column[resource];
    const limit = (Math.max(0, cap) * SCALE[resource]) / cashFactorOf(request, resource);
    colUpper[column] = Math.min(colUpper[column] ?? Number.POSITIVE_INFINITY, limit);
  }
  return colUpper;
}

function pricedModel(priced: PricedModel, request: ReplyRequest): PlannerLinearModel {
  const colCost = priced.model.colCost.slice();
  for (const resource of RESOURCES) {
    const price = pointsPerUnit(priced, request, resource);
    colCost[priced.column[resource]] = resource === 'ENERGY_KCAL' ? price : -price;
  }
  return { ...priced.model, colCost, colUpper: capped(priced, request) };
}

/** Least money first, an hour counted as ten units of it; the preferences only break ties. */
function austereModel(priced: PricedModel, request: ReplyRequest): PlannerLinearModel {
  const colCost = Float64Array.from(priced.model.colCost, (cost) => cost * 1e-3);
  colCost[priced.column.MONEY_CENTS] = -1;
  colCost[priced.column.MINUTES_WEEKDAY] = -1 / 6;
  colCost[priced.column.MINUTES_WEEKEND] = -1 / 6;
  const colUpper = capped(priced, request);
  colUpper[priced.column.ENERGY_KCAL] = 0;
  return { ...priced.model, colCost, colUpper };
}

function readReply(
  priced: PricedModel,
  request: ReplyRequest,
  solution: PlannerLinearSolution,
): NutritionReply {
  const { model, column, idealPoints } = priced;
  const perPoint = 100 / Math.max(1e-9, idealPoints);
  let points = 0;
  for (let at = 0; at < model.colCost.length; at++) {
    points += (model.colCost[at] ?? 0) * (solution.colValue[at] ?? 0);
  }
  const use = (resource: SharedResource): number =>
    ((solution.colValue[column[resource]] ?? 0) * cashFactorOf(request, resource)) / SCALE[resource];
  const marginal = (resource: SharedResource): number => {
    if (request.austere) return 0;
    const factor = perPoint * (SCALE[resource] / cashFactorOf(request, resource));
    const atCap = (solution.colDual[column[resource]] ?? 0) * factor;
    const value = request.prices[resource] + (resource === 'ENERGY_KCAL' ? -atCap : atCap);
    return Math.max(0, value);
  };
  const utility = points * perPoint;
  const energy = use('ENERGY_KCAL');
  return {
    utility,
    use: {
      MONEY_CENTS: use('MONEY_CENTS'),
      MINUTES_WEEKDAY: use('MINUTES_WEEKDAY'),
      MINUTES_WEEKEND: use('MINUTES_WEEKEND'),
      ENERGY_KCAL: energy === 0 ? 0 : -energy,
    },
    marginals: {
      MONEY_CENTS: marginal('MONEY_CENTS'),
      MINUTES_WEEKDAY: marginal('MINUTES_WEEKDAY'),
      MINUTES_WEEKEND: marginal('MINUTES_WEEKEND'),
      ENERGY_KCAL: marginal('ENERGY_KCAL'),
    },
    bound: request.austere ? austereBound(request) : solution.objective * perPoint,
    goalsMissed: missedGoals(priced, solution),
    hardLimitsMet: HARD_LIMITS,
  };
}

/** Utility never exceeds the ideal's 100; only supplied energy can earn more. */
function austereBound(request: ReplyRequest): number {
  const energyCap = request.caps.ENERGY_KCAL ?? 0;
  return 100 + request.prices.ENERGY_KCAL * Math.max(0, energyCap);
}

function missedGoals(priced: PricedModel, solution: PlannerLinearSolution): NutritionReply['goalsMissed'] {
  const { days } = priced.relaxation;
  const missed = new Map<string, number>();
  for (const slack of days.slacks) {
    const amount = slack.sign * (solution.colValue[slack.column] ?? 0);
    const goal = DAY_MEASURES[slack.measure] ?? '';
    if (Math.abs(amount) > 0.5) missed.set(goal, (missed.get(goal) ?? 0) + amount);
  }
  const unitOf = (goal: string): string =>
    goal === 'sodiumMg' ? 'mg' : goal === DAY_MEASURES[MINUTES_MEASURE] ? 'min' : 'g';
  const ranges = [...missed].map(([goal, amount]) => ({ goal, amount, unit: unitOf(goal) }));
  const micros = priced.problem.source.micros.flatMap((micro, index) => {
    const short = solution.colValue[days.microSlack[index] ?? -1] ?? 0;
    const wanted = micro.recommendedPerDay * priced.problem.dayCount;
    return short > wanted * 0.01 ? [{ goal: `micro:${micro.id}`, amount: -short, unit: micro.unit }] : [];
  });
  return [...ranges, ...micros].slice(0, MEASURES + 5);
}

/** Caps that leave too little: the least of each resource that would do. */
async function refuseUnder(
  priced: PricedModel,
  model: PlannerLinearModel,
  solver: PlannerSolver,
): Promise<ReplyRefusal> {
  const waysOut: ReplyRefusal['waysOut'][number][] = [];
  const conflict: string[] = [];
  for (const resource of RESOURCES) {
    const column = priced.column[resource];
    const cap = model.colUpper[column] ?? Number.POSITIVE_INFINITY;
    if (resource === 'ENERGY_KCAL' || cap === Number.POSITIVE_INFINITY) continue;
    const colUpper = model.colUpper.slice();
    colUpper[column] = Number.POSITIVE_INFINITY;
    const colCost = new Float64Array(model.colCost.length);
    colCost[column] = -1;
    const least = await solver.solve({ ...model, colCost, colUpper });
    if (least.status !== 'OPTIMAL') continue;
    const amount = Math.ceil(((least.colValue[column] ?? 0) - cap) / SCALE[resource]);
    conflict.push(resource);
    waysOut.push({ wish: resource, amount, unit: unitOf(resource), direction: 'RAISE' });
  }
  return { kind: 'REFUSED', conflict, waysOut };
}

function unitOf(resource: SharedResource): string {
  if (resource === 'MONEY_CENTS') return 'cents';
  return resource === 'ENERGY_KCAL' ? 'kcal' : 'min';
}
