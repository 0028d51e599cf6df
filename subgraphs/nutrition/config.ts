import { z } from 'zod';
import type { NutritionDependencies } from './subgraph.js';

const threads = z.coerce.number().int().min(1).max(16).optional();

/**
 * What nutrition reads beside what every agent reads: PLANNING_THREADS, 1 to 16, and STORE_PRICES, a file.
 * @throws ZodError for anything else.
 */
export function readNutritionConfig(
  env: Readonly<Record<string, string | undefined>>,
): Pick<NutritionDependencies, 'planningThreads' | 'storePriceFile'> {
  return {
    planningThreads: threads.parse(env['PLANNING_THREADS'] || undefined),
    storePriceFile: env['STORE_PRICES'] || undefined,
  };
}
