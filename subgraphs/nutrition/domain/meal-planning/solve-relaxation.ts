import type { CompiledProblem } from './compiled-problem.js';
import type {
  PlannerBasis,
  PlannerLinearModel,
  PlannerLinearSolution,
  PlannerSolver,
} from './linear-solver-port.js';
import { type PackCut, PackCuts } from './pack-cuts.js';
import type { Relaxation } from './relaxation.js';

export interface RelaxedPlan {
  readonly status: PlannerLinearSolution['status'];
  readonly relaxation: Relaxation;
  readonly model: PlannerLinearModel;
  readonly solution: PlannerLinearSolution;
  /** Upper bound on the objective of every plan. */
  readonly bound: number;
  readonly rounds: number;
}

const MAX_ROUNDS = 6;
/** A plan that is only changed is there sooner with most of the bound: its first cuts lower it most. */
const ROUNDS_OF_CHANGE = 2;
/** A round that lowers the bound by less than this share, or promises less, ends the loop. */
const MIN_PROGRESS = 7e-4;

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
  return { status, relaxation, model, solution, bound: objective, rounds: 1 };
}

/**
 * Adds the pack cuts that a relaxed plan violates and solves again from its basis, until none matters. The bound of any
 * round is valid. @returns the relaxed plan itself when it is not optimal.
 */
export async function strengthenRelaxation(plain: RelaxedPlan, solver: PlannerSolver): Promise<RelaxedPlan> {
  const { relaxation } = plain;
  const { builder } = relaxation;
  const mostRounds = relaxation.problem.source.previous === null ? MAX_ROUNDS : ROUNDS_OF_CHANGE;
  const packCuts = new PackCuts(relaxation);
  let { model, solution, rounds } = plain;
  while (solution.status === 'OPTIMAL' && rounds < mostRounds) {
    const violated = packCuts.violated(solution.colValue, pointsPerUnit(relaxation, solution));
    if (violated.worth < MIN_PROGRESS * Math.abs(solution.objective)) break;
    for (const cut of violated.cuts) addCut(relaxation, cut);
    const basis = extendBasis(solution.basis, builder.rowCount);
    const before = solution.objective;
    model = builder.build();
    solution = await solver.solve(model, basis === null ? {} : { basis });
    rounds += 1;
    if (before - solution.objective < MIN_PROGRESS * Math.abs(before)) break;
  }
  return { status: solution.status, relaxation, model, solution, bound: solution.objective, rounds };
}

/** What one currency unit is worth: thrift, and what scarce money buys elsewhere. */
function pointsPerUnit({ problem, foods }: Relaxation, solution: PlannerLinearSolution): number {
  return 100 * problem.source.money.pointsPerCent + Math.max(0, solution.rowDual[foods.moneyRow] ?? 0);
}

function addCut({ builder, foods }: Relaxation, cut: PackCut): void {
  const row = builder.row(0, Number.POSITIVE_INFINITY);
  builder.entry(row, foods.cashColumn[cut.food] ?? -1, 1);
  cut.columns.forEach((column, at) => {
    builder.entry(row, column, -(cut.coefficients[at] ?? 0));
  });
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
