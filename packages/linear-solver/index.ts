export * from './highs-solver.js';
export * from './linear-model.js';
export * from './linear-solver-pool.js';
export { warmUpSolver } from './warm-up.js';
export * from './worker-host.js';
export * from './worker-pool.js';
