import { z } from 'zod';
import type { NutritionDependencies } from './subgraph.js';

const threads = z.coerce.number().int().min(1).max(16).optional();

/** What nutrition reads beside what every agent reads: PLANNING_THREADS, 1 to 16. @throws ZodError for anything else. */
export function readNutritionConfig(
  env: Readonly<Record<string, string | undefined>>,
): Pick<NutritionDependencies, 'planningThreads'> {
  return { planningThreads: threads.parse(env['PLANNING_THREADS'] || undefined) };
}
