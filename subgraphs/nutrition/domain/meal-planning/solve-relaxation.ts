import type { CompiledProblem } from './compiled-problem.js';
import type {
  PlannerBasis,
  PlannerLinearModel,
  PlannerLinearSolution,
  PlannerSolver,
} from './linear-solver-port.js';
import { type PackCut, packCuts } from './pack-cuts.js';
import type { Relaxation } from './relaxation.js';

export interface RelaxedPlan {
  readonly status: PlannerLinearSolution['status'];
  readonly relaxation: Relaxation;
  readonly model: PlannerLinearModel;
  readonly solution: PlannerLinearSolution;
  /** Upper bound on the objective of every plan. */
  readonly bound: number;
  readonly rounds: number;
  /** The pack cuts that were added, in the order of their rows. */
  readonly cuts: readonly PackCut[];
}

const MAX_ROUNDS = 4;
const VIOLATION = 1e-3;
/** A round that lowers the bound by less than this share ends the loop. */
const MIN_PROGRESS = 5e-4;

/** Solves the relaxation with pack cuts. */
export async function solveRelaxation(relaxation: Relaxation, solver: PlannerSolver): Promise<RelaxedPlan> {
  return strengthenRelaxation(await solvePlainRelaxation(relaxation, solver), solver);
}

/** Solves the relaxation as it stands: the fastest valid bound, good enough to start a search from. */
export async function solvePlainRelaxation(
  relaxation: Relaxation,
  solver: PlannerSolver,
): Promise<RelaxedPlan> {
  const model = relaxation.builder.build();
  const solution = await solver.solve(model);
  const { status, objective } = solution;
  return { status, relaxation, model, solution, bound: objective, rounds: 1, cuts: [] };
}

/**
 * Solves the relaxation of a problem that differs from one solved before in its numbers only (how often a recipe may be
 * repeated): with the cuts that mattered there and from the basis found there, which saves most of the work.
 */
export async function solveRelaxationLike(
  relaxation: Relaxation,
  earlier: RelaxedPlan,
  solver: PlannerSolver,
): Promise<RelaxedPlan> {
  const { builder } = relaxation;
  const rowsBefore = earlier.model.rowLower.length - earlier.cuts.length;
  if (builder.rowCount !== rowsBefore || builder.colCount !== earlier.model.colCost.length) {
    return solveRelaxation(relaxation, solver);
  }
  for (const cut of earlier.cuts) addCut(relaxation, cut);
  const model = builder.build();
  const { basis } = earlier.solution;
  const solution = await solver.solve(model, basis === null ? {} : { basis });
  const { status, objective } = solution;
  const { cuts } = earlier;
  return strengthenRelaxation(
    { status, relaxation, model, solution, bound: objective, rounds: 1, cuts },
    solver,
  );
}

/**
 * Adds the pack cuts that a relaxed plan violates and solves again from its basis, until none matters. The bound of any
 * round is valid. @returns the relaxed plan itself when it is not optimal.
 */
export async function strengthenRelaxation(plain: RelaxedPlan, solver: PlannerSolver): Promise<RelaxedPlan> {
  const { relaxation } = plain;
  const { builder } = relaxation;
  const known = new Set(plain.cuts.map(cutKey));
  const waiting = packCuts(relaxation).filter((cut) => !known.has(cutKey(cut)));
  const cuts = [...plain.cuts];
  let { model, solution, rounds } = plain;
  while (solution.status === 'OPTIMAL' && rounds < MAX_ROUNDS) {
    const violated = addViolatedCuts(relaxation, solution.colValue, waiting);
    if (violated.length === 0) break;
    cuts.push(...violated);
    const basis = extendBasis(solution.basis, builder.rowCount);
    const before = solution.objective;
    model = builder.build();
    solution = await solver.solve(model, basis === null ? {} : { basis });
    rounds += 1;
    if (before - solution.objective < MIN_PROGRESS * Math.abs(before)) break;
  }
  return { status: solution.status, relaxation, model, solution, bound: solution.objective, rounds, cuts };
}

/** Equal for equal cuts of models with the same columns. */
function cutKey({ food, columns }: PackCut): string {
  return `${food}/${columns[0]}/${columns.length}`;
}

function addCut({ builder, foods }: Relaxation, cut: PackCut): void {
  const row = builder.row(0, Number.POSITIVE_INFINITY);
  builder.entry(row, foods.cashColumn[cut.food] ?? -1, 1);
  for (const column of cut.columns) builder.entry(row, column, -cut.coefficient);
}

/** Adds each violated cut once; storables matter only while money does. Removes what it adds from `waiting`. */
function addViolatedCuts(relaxation: Relaxation, value: Float64Array, waiting: PackCut[]): PackCut[] {
  const { foods } = relaxation;
  const moneyMatters = wholePacksMatter(relaxation, value, waiting);
  const added: PackCut[] = [];
  let kept = 0;
  for (const cut of waiting) {
    const pack = foods.cashColumn[cut.food] ?? -1;
    const violated =
      pack >= 0 &&
      (moneyMatters || !cut.storable) &&
      neededPacks(cut, value) - (value[pack] ?? 0) > VIOLATION;
    if (!violated) {
      waiting[kept++] = cut;
      continue;
    }
    addCut(relaxation, cut);
    added.push(cut);
  }
  waiting.length = kept;
  return added;
}

function neededPacks(cut: PackCut, value: Float64Array): number {
  let sum = 0;
  for (const column of cut.columns) sum += value[column] ?? 0;
  return sum * cut.coefficient;
}

/** Whether paying whole packs of storables would exceed the money column's present room. */
function wholePacksMatter(relaxation: Relaxation, value: Float64Array, waiting: readonly PackCut[]): boolean {
  const { foods, problem } = relaxation;
  const cap = problem.source.money.horizonCapCents;
  const goal =
    foods.overGoalColumn >= 0 ? (problem.source.money.weeklyGoalCents ?? 0) * problem.weekCount : null;
  const limit = Math.min(cap ?? Number.POSITIVE_INFINITY, goal ?? Number.POSITIVE_INFINITY);
  if (limit === Number.POSITIVE_INFINITY) return false;
  const least = new Map<number, number>();
  for (const cut of waiting) {
    const needed = neededPacks(cut, value);
    if (needed > (least.get(cut.food) ?? 0)) least.set(cut.food, needed);
  }
  let cents = 100 * (value[foods.moneyColumn] ?? 0);
  for (const [food, packs] of least) {
    const bought = value[foods.cashColumn[food] ?? -1] ?? 0;
    cents += Math.max(0, packs - bought) * (problem.foods.packCents[food] ?? 0);
  }
  return cents > limit;
}

/** New rows start basic, so the old optimum stays a dual feasible start. */
function extendBasis(basis: PlannerBasis | null, rowCount: number): PlannerBasis | null {
  if (basis === null) return null;
  const rowStatus = new Int32Array(rowCount).fill(1);
  rowStatus.set(basis.rowStatus);
  return { colStatus: basis.colStatus, rowStatus };
}

/** What the annealer takes from the relaxed plan: by class and variant, the reduced cost and the relaxed count. */
export interface SearchGuide {
  /** Class of each free cell, −1 elsewhere. */
  readonly cellClass: Int16Array;
  /** Reduced cost ≥ 0 by class × variant; Infinity where a variant may not be cooked fresh. */
  readonly reducedCost: Float64Array;
  /** Relaxed number of fresh meals by class × variant. */
  readonly count: Float64Array;
  readonly classCount: number;
}

export function readGuide(problem: CompiledProblem, relaxed: RelaxedPlan): SearchGuide {
  const { classes, meals } = relaxed.relaxation;
  const cellClass = new Int16Array(problem.dayCount * 4).fill(-1);
  classes.forEach((entry, index) => {
    for (const cell of entry.cells) cellClass[cell] = index;
  });
  const reducedCost = new Float64Array(classes.length * problem.variantCount).fill(Number.POSITIVE_INFINITY);
  const count = new Float64Array(classes.length * problem.variantCount);
  for (const meal of meals) {
    if (meal.cellClass < 0 || meal.leftover) continue;
    const at = meal.cellClass * problem.variantCount + meal.variant;
    reducedCost[at] = Math.max(0, -(relaxed.solution.colDual[meal.column] ?? 0));
    count[at] = relaxed.solution.colValue[meal.column] ?? 0;
  }
  return { cellClass, reducedCost, count, classCount: classes.length };
}
