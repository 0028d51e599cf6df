/**
 * The benchmark's process: plans meals over the product's own catalogue and reports each measurement to its parent. It
 * runs apart, so that the figures are the planner's alone. Arguments: one JSON document, see {@link MeasureRequest}.
 */
import { createMealPlanner } from './meal-planner-pool.js';
import { type MeasureOptions, measureGrowth, measurePeople } from './measure-planner.js';
import { THRIFTY_SPENDING } from './sample-people.js';

interface MeasureRequest {
  readonly week: MeasureOptions;
  readonly fourWeeks: MeasureOptions;
  readonly thrifty: MeasureOptions;
  readonly growth: readonly number[];
}

const request = JSON.parse(process.argv[2] ?? '{}') as MeasureRequest;
const planner = await createMealPlanner({ size: 1 });
await planner.ready();
for (const group of ['week', 'fourWeeks', 'thrifty'] as const) {
  const spending = group === 'thrifty' ? { spending: THRIFTY_SPENDING } : {};
  await measurePeople(planner, { ...request[group], ...spending }, (measurement) =>
    process.send?.({ group, measurement }),
  );
}
for (const measurement of await measureGrowth(planner, request.growth)) {
  process.send?.({ group: 'growth', measurement });
}
await planner.close();
process.disconnect?.();
