import type { QueryPlan } from '@apollo/query-planner';

const capacity = 2_000;

/** Query plans of one schema, the least recently used forgotten first. Apollo asks it before it plans. */
export class PlanCache {
  readonly #plans = new Map<string, QueryPlan>();
  misses = 0;

  async get(key: string): Promise<QueryPlan | undefined> {
    const plan = this.#plans.get(key);
    if (plan === undefined) this.misses += 1;
    else {
      this.#plans.delete(key);
      this.#plans.set(key, plan);
    }
    return plan;
  }

  async set(key: string, plan: QueryPlan): Promise<void> {
    this.#plans.set(key, plan);
    const oldest = this.#plans.size > capacity ? this.#plans.keys().next().value : undefined;
    if (oldest !== undefined) this.#plans.delete(oldest);
  }

  async delete(key: string): Promise<boolean> {
    return this.#plans.delete(key);
  }

  clear(): void {
    this.#plans.clear();
  }
}
