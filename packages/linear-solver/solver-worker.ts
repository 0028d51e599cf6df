import { workerData } from 'node:worker_threads';
import { loadHighsSolver, type SolverModule } from './highs-solver.js';
import type { LinearModel, LinearSolveOptions } from './linear-model.js';
import { warmUpSolver } from './warm-up.js';
import { serveJobs } from './worker-host.js';

const { wasmModule } = workerData as { wasmModule: SolverModule };
const solver = await loadHighsSolver(wasmModule);
warmUpSolver(solver);
serveJobs(async (payload) => {
  const { model, options } = payload as { model: LinearModel; options: LinearSolveOptions };
  return solver.solve(model, options);
}, solver.memoryBytes);
