import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SolverModule } from './highs-solver.js';
import type { LinearModel, LinearSolution, LinearSolveOptions, LinearSolver } from './linear-model.js';
import { createWorkerPool, type WorkerPool } from './worker-pool.js';

export interface LinearSolverPool extends LinearSolver, AsyncDisposable {
  /** Starts the workers if they are not, and resolves once one is warm. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export interface LinearSolverPoolOptions {
  /** Threads; default 2. */
  readonly size?: number;
  /** The heap at which a worker is replaced, bytes; default 400 MB. */
  readonly maxMemoryBytes?: number;
}

const DEFAULT_TIME_LIMIT_SECONDS = 30;
/** HiGHS can ignore its own time limit on rare models; the watchdog then ends the worker. */
const WATCHDOG_GRACE_MS = 2_000;

/** Compiles the wasm once; every worker shares the compiled module. */
export async function compileSolverModule(): Promise<SolverModule> {
  const { WebAssembly } = globalThis as unknown as WasmHost;
  return WebAssembly.compile(await readFile(fileURLToPath(import.meta.resolve('highs/runtime'))));
}

interface WasmHost {
  readonly WebAssembly: { compile(bytes: Uint8Array): Promise<SolverModule> };
}

/**
 * HiGHS in warmed worker threads, off the event loop.
 * @throws WorkerPoolError from `solve` when a solve outlives its time limit by two seconds or a worker dies.
 */
export async function createLinearSolverPool(
  options: LinearSolverPoolOptions = {},
): Promise<LinearSolverPool> {
  const pool: WorkerPool = createWorkerPool({
    workerUrl: compiledWorkerUrl('solver-worker.js', import.meta.url),
    workerData: { wasmModule: await compileSolverModule() },
    ...options,
  });
  return {
    ready: () => pool.ready(),
    close: () => pool.close(),
    [Symbol.asyncDispose]: () => pool.close(),
    solve: async (model: LinearModel, solveOptions: LinearSolveOptions = {}) => {
      const limitMs = (solveOptions.timeLimitSeconds ?? DEFAULT_TIME_LIMIT_SECONDS) * 1000;
      const answer = await pool.run(
        { model, options: solveOptions },
        { timeoutMs: limitMs + WATCHDOG_GRACE_MS },
      );
      return answer as LinearSolution;
    },
  };
}

/** Workers run compiled code even when their parent runs from source (tests): looks in `dist` beside the source. */
export function compiledWorkerUrl(fileName: string, importMetaUrl: string): URL {
  return new URL(importMetaUrl.endsWith('.ts') ? `./dist/${fileName}` : `./${fileName}`, importMetaUrl);
}
