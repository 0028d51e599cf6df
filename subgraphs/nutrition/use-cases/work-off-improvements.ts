import { createWake } from '@progressive/event-bus';
import type { MealPlanImprovement } from '../domain/plan/improvement.js';
import {
  claimImprovement,
  endImprovement,
  keepImprovement,
  returnImprovement,
} from '../repositories/improvement-repository.js';
import { improvementTopic } from './improve-meal-plan.js';
import type { NutritionServices } from './nutrition-services.js';
import { SearchLost, searchBetterPlan } from './search-better-plan.js';

/** A process that is gone loses its search after this long; it says that it lives three times as often. */
const leaseMs = 30_000;
const beatMs = 10_000;
/** A wake-up that got lost delays a search by this much, at most. */
const pollMs = 15_000;
/** A search that ended its process so often is left alone. */
const mostAttempts = 3;

/**
 * Works off the searches for better plans of all people, the oldest first, one at a time in this process. Disposing stops: what
 * was in work waits again, for another process or the next start.
 */
export async function workOffImprovements(services: NutritionServices): Promise<AsyncDisposable> {
  const { logger } = services;
  const ending = new AbortController();
  const wake = createWake();
  const search = new CurrentSearch(services);
  const stopListening = await services.signal.listen(improvementTopic, () => {
    wake.wake();
    void search.beat();
  });
  const work = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const next = await claim(services).catch((error: unknown) => {
        logger.warn('searches for better meal plans not looked for', { error });
        return null;
      });
      if (next === null) await wake.wait(pollMs, ending.signal);
      else await search.run(next, ending.signal);
    }
  };
  const working = work();
  return {
    async [Symbol.asyncDispose]() {
      ending.abort();
      stopListening();
      await working;
    },
  };
}

function claim({ database, clock }: NutritionServices): Promise<MealPlanImprovement | null> {
  const now = clock();
  return database.transaction('service', (manager) =>
    claimImprovement(manager, new Date(now), new Date(now + leaseMs)),
  );
}

/** The one search that a process is busy with. */
class CurrentSearch {
  readonly #services: NutritionServices;
  #search: MealPlanImprovement | null = null;
  #stop = new AbortController();
  #done = 0;

  constructor(services: NutritionServices) {
    this.#services = services;
  }

  async run(search: MealPlanImprovement, ending: AbortSignal): Promise<void> {
    this.#search = search;
    this.#done = 0;
    this.#stop = new AbortController();
    const timer = setInterval(() => void this.beat(), beatMs);
    const signal = AbortSignal.any([this.#stop.signal, ending]);
    const onDone = (share: number): void => {
      // The last step is to make it stand.
      this.#done = Math.min(0.99, share);
      void this.beat();
    };
    try {
      if (search.attempts > mostAttempts) await this.#end(search, 'FAILED');
      else await searchBetterPlan(this.#services, search, { onDone, signal });
    } catch (error) {
      await this.#settle(search, error, ending);
    } finally {
      clearInterval(timer);
      this.#search = null;
    }
  }

  /** Says that the search goes on, and stops it when it is not this process's any more or its plan was changed. */
  async beat(): Promise<void> {
    const search = this.#search;
    if (search === null) return;
    const { database, clock, logger } = this.#services;
    const kept = await database
      .transaction('service', (manager) =>
        keepImprovement(manager, search, { leaseUntil: new Date(clock() + leaseMs), progress: this.#done }),
      )
      .catch((error: unknown) => {
        logger.warn('a search for a better meal plan was not kept', { error });
        return true;
      });
    if (!kept && this.#search === search) this.#stop.abort();
  }

  async #settle(search: MealPlanImprovement, error: unknown, ending: AbortSignal): Promise<void> {
    const { logger } = this.#services;
    if (error instanceof SearchLost) return;
    try {
      if (ending.aborted) await this.#return(search);
      else if (this.#stop.signal.aborted) await this.#end(search, 'PLAN_CHANGED');
      else {
        logger.error('a search for a better meal plan failed', { error });
        await this.#end(search, 'FAILED');
      }
    } catch (lost) {
      // Its lease ends by itself.
      logger.warn('a search for a better meal plan was not ended', { error: lost });
    }
  }

  #return(search: MealPlanImprovement): Promise<void> {
    return this.#services.database.transaction('service', (manager) => returnImprovement(manager, search));
  }

  /** Changes nothing where the search was cancelled, or is another process's. */
  async #end(search: MealPlanImprovement, status: 'PLAN_CHANGED' | 'FAILED'): Promise<void> {
    const { database, clock } = this.#services;
    await database.transaction('service', (manager) =>
      endImprovement(manager, search, { status, endedAt: new Date(clock()) }),
    );
  }
}
