import {
  compiledWorkerUrl,
  compileSolverModule,
  createWorkerPool,
  type WorkerPool,
} from '@progressive/linear-solver';
import type { Improvement } from '../domain/meal-planning/improve-plan.js';
import type { ReplyRequest } from '../domain/meal-planning/negotiation-reply.js';
import type { MealPlanOutcome, PlanningProgress } from '../domain/meal-planning/plan-result.js';
import type { Effort } from '../domain/meal-planning/plan-search.js';
import type { MealPlanProblem, MealSlot } from '../domain/meal-planning/problem.js';
import { type PlacedMeal, type SwapSuggestion, suggestSwaps } from '../domain/meal-planning/suggest-swaps.js';
import { syntheticProblem } from '../domain/meal-planning/synthetic-problem.js';
import type { Possibility } from '../domain/wishes/explain-wishes.js';
import type { PlannerJob, PlannerThreadData, ReplyAnswer } from './planner-messages.js';

/** The meal planner off the event loop. Every method may reject with a `WorkerPoolError` (BUSY, TIMEOUT, …). */
export interface MealPlanner extends AsyncDisposable {
  /** Starts the threads if they are not, and resolves once one is warm. */
  ready(): Promise<void>;
  planMeals(problem: MealPlanProblem, options?: PlanMealsOptions): Promise<MealPlanOutcome>;
  /** Whether there is any plan: found, proved impossible, or not found. Much shorter than a plan. */
  findAny(problem: MealPlanProblem): Promise<Possibility>;
  /** One answer per request, in order; several at once share the work of building the model. */
  reply(problem: MealPlanProblem, requests: readonly ReplyRequest[]): Promise<readonly ReplyAnswer[]>;
  /**
   * Ranks every meal that could stand in a cell. Runs in the caller's thread: it takes about 4 ms, less than handing the
   * problem over to another.
   */
  suggestSwaps(
    problem: MealPlanProblem,
    meals: readonly PlacedMeal[],
    cell: { readonly dayIndex: number; readonly slot: MealSlot },
    limit: number,
  ): Promise<readonly SwapSuggestion[]>;
  /**
   * Searches on from a plan for some ten seconds a week, in a thread of its own that lives as long as the search and gives way
   * to those of the pool. Null when the plan does not keep the limits of the problem.
   * @param onDone gets the share that is done, 0..1.
   */
  improve(
    problem: MealPlanProblem,
    meals: readonly PlacedMeal[],
    options: { readonly onDone: (share: number) => void; readonly signal: AbortSignal },
  ): Promise<Improvement | null>;
  close(): Promise<void>;
}

export interface PlanMealsOptions {
  readonly effort?: Effort;
  readonly onProgress?: (progress: PlanningProgress) => void;
  readonly signal?: AbortSignal;
  /** A plan that takes longer costs its worker, ms; default 60 000. */
  readonly timeoutMs?: number;
}

export interface MealPlannerOptions {
  /** Threads; default 2. */
  readonly size?: number;
}

const PLAN_TIMEOUT_MS = 60_000;
const SHORT_TIMEOUT_MS = 10_000;
/** Four weeks take a minute where there is nothing else to do, and many where there is. */
const IMPROVE_TIMEOUT_MS = 1_200_000;

/** The planning threads start with `ready()` or the first job, load the solver and warm up in the background. */
export async function createMealPlanner(options: MealPlannerOptions = {}): Promise<MealPlanner> {
  const wasmModule = await compileSolverModule();
  const threads = (size: number, inBackground: boolean): WorkerPool =>
    createWorkerPool({
      workerUrl: plannerWorkerUrl(),
      workerData: { wasmModule, inBackground } satisfies PlannerThreadData,
      size,
    });
  const pool = threads(options.size ?? 2, false);
  const run = (job: PlannerJob, runOptions: Parameters<WorkerPool['run']>[1]) => pool.run(job, runOptions);
  return {
    ready: async () => {
      await pool.ready();
      warmUpSwaps();
    },
    close: () => pool.close(),
    [Symbol.asyncDispose]: () => pool.close(),
    planMeals: async (problem, { effort, onProgress, signal, timeoutMs } = {}) => {
      const outcome = await run(
        { kind: 'PLAN', problem, effort: effort ?? null },
        {
          timeoutMs: timeoutMs ?? PLAN_TIMEOUT_MS,
          ...(signal === undefined ? {} : { signal }),
          ...(onProgress === undefined
            ? {}
            : { onProgress: (progress: unknown) => onProgress(progress as PlanningProgress) }),
        },
      );
      return outcome as MealPlanOutcome;
    },
    findAny: async (problem) =>
      (await run({ kind: 'FIND', problem }, { timeoutMs: PLAN_TIMEOUT_MS })) as Possibility,
    reply: async (problem, requests) => {
      const answers = await run({ kind: 'REPLY', problem, requests }, { timeoutMs: SHORT_TIMEOUT_MS });
      return answers as readonly ReplyAnswer[];
    },
    improve: async (problem, meals, { onDone, signal }) => {
      await using thread = threads(1, true);
      const job: PlannerJob = { kind: 'IMPROVE', problem, meals };
      const onProgress = (share: unknown) => onDone(Number(share));
      return (await thread.run(job, {
        timeoutMs: IMPROVE_TIMEOUT_MS,
        signal,
        onProgress,
      })) as Improvement | null;
    },
    suggestSwaps: async (problem, meals, { dayIndex, slot }, limit) =>
      suggestSwaps(problem, meals, dayIndex, slot, limit),
  };
}

/** The first rankings of a process take several times as long as the later ones: they are made before anyone waits. */
function warmUpSwaps(): void {
  const problem = syntheticProblem({ seed: 1, recipes: 100, days: 7, capCents: null });
  const meals = problem.days.flatMap(({ slots }, dayIndex) =>
    slots.flatMap((slot) => {
      const recipe = problem.recipes.find((entry) => entry.slots.includes(slot));
      return recipe === undefined
        ? []
        : [{ dayIndex, slot, recipeId: recipe.id, portion: 1, leftoverOfDay: null }];
    }),
  );
  for (const { dayIndex, slot } of meals.slice(0, WARM_UP_SWAPS)) {
    suggestSwaps(problem, meals, dayIndex, slot, 1);
  }
}

const WARM_UP_SWAPS = 8;

/** The compiled worker, also when this file runs from source (tests, tsx). */
function plannerWorkerUrl(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('../dist/planning-worker/planner-worker.js', import.meta.url)
    : compiledWorkerUrl('planner-worker.js', import.meta.url);
}
