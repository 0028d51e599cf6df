import type { Highs, InitOptions, Model, ModelData } from 'highs';
import * as highsPackage from 'highs';
import type { LinearModel, LinearSolution, LinearSolveOptions, LinearStatus } from './linear-model.js';

/** The solver of one thread; `solve` blocks it. */
export interface HighsSolver {
  solve(model: LinearModel, options?: LinearSolveOptions): LinearSolution;
  /** Size of the wasm heap, bytes; it never shrinks. */
  readonly memoryBytes: () => number;
  readonly version: string;
}

const DEFAULT_TIME_LIMIT_SECONDS = 30;

/** A compiled wasm module; opaque, because Node's types do not describe WebAssembly. */
export type SolverModule = object;

/** The package's types describe its CommonJS build, whose default export sits one level deeper than at run time. */
const highsLoader = highsPackage.default as unknown as (options: InitOptions) => Promise<Highs>;

/**
 * Loads HiGHS into the current thread. Only for worker threads and tools: a solve blocks its thread, up to the time
 * limit. HiGHS before 1.15 reports wrong optima for mixed-integer models and is refused.
 * @throws Error when the wasm build is older than 1.15.
 */
export async function loadHighsSolver(wasmModule?: SolverModule): Promise<HighsSolver> {
  const highs = await highsLoader(wasmModule === undefined ? {} : { wasmModule });
  if (highs.version.major < 1 || (highs.version.major === 1 && highs.version.minor < 15)) {
    throw new Error(`HiGHS ${highs.version.string} has known wrong optima; 1.15 or later is needed`);
  }
  return {
    solve: (model, options = {}) => solveSurely(highs, model, options),
    memoryBytes: () => highs.memoryBytes,
    version: highs.version.string,
  };
}

/**
 * Near the border of what is possible the simplex may lose its way and end with "unknown": then once more from nothing, with
 * presolve, which takes another way.
 */
function solveSurely(highs: Highs, model: LinearModel, options: LinearSolveOptions): LinearSolution {
  const first = solveOnce(highs, model, options, 'off');
  if (first.status !== 'ERROR' || model.integer !== null) return first;
  const { basis: _, ...fromNothing } = options;
  return solveOnce(highs, model, fromNothing, 'on');
}

/**
 * Simplex without presolve is the fastest for the planner's LPs (presolve costs more than it saves); mixed-integer
 * models keep presolve. A model that is not disposed leaks about 2 MB, hence `finally`.
 */
function solveOnce(
  highs: Highs,
  model: LinearModel,
  options: LinearSolveOptions,
  presolve: 'on' | 'off',
): LinearSolution {
  const isMip = model.integer !== null;
  const instance = highs.createModel(toModelData(highs, model));
  try {
    instance.options.set({
      output_flag: false,
      random_seed: 0,
      time_limit: options.timeLimitSeconds ?? DEFAULT_TIME_LIMIT_SECONDS,
      presolve: isMip ? 'choose' : presolve,
      solver: isMip ? 'choose' : 'simplex',
      ...(isMip ? { mip_rel_gap: options.mipRelativeGap ?? 1e-6 } : {}),
      ...(isMip && options.maxNodes !== undefined ? { mip_max_nodes: options.maxNodes } : {}),
    });
    if (options.basis !== undefined) instance.setBasis(options.basis);
    const { modelStatus } = instance.run();
    return readSolution(instance, statusOf(highs, modelStatus), isMip);
  } finally {
    instance.dispose();
  }
}

function toModelData(highs: Highs, model: LinearModel): ModelData {
  const numCols = model.colCost.length;
  const numRows = model.rowLower.length;
  return {
    numCols,
    numRows,
    sense: model.maximize ? highs.constants.objectiveSense.maximize : highs.constants.objectiveSense.minimize,
    colCost: model.colCost,
    colLower: model.colLower,
    colUpper: model.colUpper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    matrix: {
      format: 'csc',
      numRows,
      numCols,
      starts: model.starts,
      indices: model.indices,
      values: model.values,
    },
    ...(model.integer === null ? {} : { integrality: Int32Array.from(model.integer) }),
  };
}

function statusOf(highs: Highs, code: number): LinearStatus {
  const { modelStatus } = highs.constants;
  if (code === modelStatus.optimal) return 'OPTIMAL';
  if (code === modelStatus.infeasible) return 'INFEASIBLE';
  // No planner model is unbounded in truth, but a caller's own model may be.
  if (code === modelStatus.unbounded || code === modelStatus.unboundedOrInfeasible) return 'UNBOUNDED';
  const limits: readonly number[] = [
    modelStatus.timeLimit,
    modelStatus.iterationLimit,
    modelStatus.solutionLimit,
  ];
  if (limits.includes(code)) return 'LIMIT';
  return 'ERROR';
}

function readSolution(instance: Model, status: LinearStatus, isMip: boolean): LinearSolution {
  const solution = instance.getSolution();
  const objective = status === 'OPTIMAL' || status === 'LIMIT' ? instance.getObjectiveValue() : Number.NaN;
  const bound = isMip ? Number(instance.info.get('mip_dual_bound')) : objective;
  return {
    status,
    objective,
    bound,
    colValue: solution.colValue,
    rowValue: solution.rowValue,
    colDual: solution.colDual,
    rowDual: solution.rowDual,
    basis: !isMip && status === 'OPTIMAL' ? instance.getBasis() : null,
  };
}
