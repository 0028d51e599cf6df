/**
 * The process behind `npm run bench -- meal-check`: plans for households drawn with a seed and reports for each whether a hard
 * limit was broken. Argument: one JSON document `{"households","seed"}`.
 */
import { buildCatalogue } from '../domain/catalogue/catalogue.js';
import { readReference } from '../seeds/read-reference.js';
import { checkHousehold, SHORT_EFFORT } from './check-households.js';
import { createMealPlanner } from './meal-planner-pool.js';
import { sampleHouseholds } from './sample-households.js';

const { households, seed } = JSON.parse(process.argv[2] ?? '{}') as { households: number; seed: number };
const threads = 2;
const reference = await readReference();
const catalogue = buildCatalogue(reference.hash, reference.foods, reference.recipes);
const planner = await createMealPlanner({ size: threads });
await planner.ready();
// Plans of two, three and four days: as many limits as a week, in less time.
const waiting = [2, 3, 4].flatMap((days, index) =>
  sampleHouseholds(Math.ceil((households - index) / 3), seed + index, days, catalogue),
);
await Promise.all(
  Array.from({ length: threads }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const measurement = await checkHousehold(next, catalogue, (problem) =>
        planner.planMeals(problem, { effort: SHORT_EFFORT, timeoutMs: 300_000 }),
      );
      process.send?.({ group: 'check', measurement });
    }
  }),
);
await planner.close();
process.disconnect?.();
