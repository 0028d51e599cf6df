import { constants, setPriority } from 'node:os';
import { performance } from 'node:perf_hooks';
import { workerData } from 'node:worker_threads';
import {
  compiledWorkerUrl,
  createWorkerPool,
  loadHighsSolver,
  serveJobs,
  warmUpSolver,
} from '@progressive/linear-solver';
import { answerPriced } from '../domain/meal-planning/answer-requests.js';
import { findAnyPlan } from '../domain/meal-planning/find-any-plan.js';
import { improvePlan } from '../domain/meal-planning/improve-plan.js';
import type { PlannerSolver } from '../domain/meal-planning/linear-solver-port.js';
import { planMeals } from '../domain/meal-planning/plan-meals.js';
import type { PlanningProgress } from '../domain/meal-planning/plan-result.js';
import { effortFor } from '../domain/meal-planning/plan-search.js';
import type { LegEnd, LegRunner } from '../domain/meal-planning/search-leg.js';
import { syntheticProblem } from '../domain/meal-planning/synthetic-problem.js';
import type { LegJob, PlannerJob, PlannerThreadData } from './planner-messages.js';
import { createPricedModels } from './priced-models.js';

/**
 * A planning thread: its own HiGHS, the annealer, and a second thread for half of the search. Solver calls and the search
 * block these threads only; the service's event loop sees messages.
 */
const { wasmModule, inBackground } = workerData as PlannerThreadData;
// On Linux the priority is the calling thread's own; elsewhere it would be that of the whole process.
if (inBackground && process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);
const second = createWorkerPool({ workerUrl: compiledWorkerUrl('leg-worker.js', import.meta.url), size: 1 });
const runTwin: LegRunner = async (problem, guide, leg) =>
  (await second.run({ problem, guide, leg } satisfies LegJob)) as LegEnd;
const solver = await loadHighsSolver(wasmModule);
const models = createPricedModels(solver);
if (!inBackground) await warmUp(solver);
serveJobs((payload, report) => handle(payload as PlannerJob, report), solver.memoryBytes);

async function handle(job: PlannerJob, report: (progress: unknown) => void): Promise<unknown> {
  if (job.kind === 'REPLY') return answerPriced(await models.of(job.problem), job.requests, solver);
  if (job.kind === 'IMPROVE') {
    return improvePlan(job.problem, job.meals, solver, { onImproved: (_, __, done) => report(done) });
  }
  if (job.kind === 'FIND') return findAnyPlan(job.problem, solver);
  return plan(job, report);
}

async function plan(
  job: Extract<PlannerJob, { kind: 'PLAN' }>,
  report: (progress: PlanningProgress) => void,
): Promise<unknown> {
  const started = performance.now();
  let bound: number | null = null;
  const progress = (
    stage: PlanningProgress['stage'],
    objective: number | null,
    iterations: number,
    found: PlanningProgress['plan'] = null,
  ): void => {
    report({ stage, objective, bound, iterations, elapsedMs: performance.now() - started, plan: found });
  };
  return planMeals(
    job.problem,
    solver,
    {
      onBound: (value) => {
        bound = value;
        progress('BOUND', null, 0);
      },
      onFirstPlan: (first) => {
        progress('FIRST_PLAN', first.certificate.objective, first.certificate.iterations, first);
      },
      onImproved: (objective, iterations) => progress('IMPROVED', objective, iterations),
    },
    job.effort ?? effortFor(job.problem.days.length, job.problem.previous !== null),
    runTwin,
  );
}

/** First solves and first moves are several times slower until V8 has optimised them. */
async function warmUp(port: PlannerSolver & Parameters<typeof warmUpSolver>[0]): Promise<void> {
  warmUpSolver(port);
  const effort = { firstPerWeek: 8_000, perWeek: 60_000, polishPerWeek: 0, rescues: 0, rescuePerWeek: 0 };
  for (const seed of [1, 2]) {
    const problem = syntheticProblem({ seed, recipes: 80, days: 7, capCents: null });
    await planMeals(problem, port, {}, effort, runTwin);
  }
}
