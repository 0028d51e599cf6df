/**
 * The benchmarks' process: plans meals over the product's own catalogue and reports each measurement to its parent. It
 * runs apart, so that the figures are the planner's alone. Arguments: one JSON document, see {@link MeasureRequest}.
 */
import { createMealPlanner } from './meal-planner-pool.js';
import { type MeasureOptions, measureGrowth, measurePeople } from './measure-planner.js';
import { measureReplans } from './measure-replan.js';

interface MeasureRequest {
  readonly week?: MeasureOptions;
  readonly households?: MeasureOptions;
  readonly fourWeeks?: MeasureOptions;
  readonly background?: MeasureOptions;
  readonly growth?: readonly number[];
  readonly replan?: { readonly people: number; readonly seed: number };
}

const request = JSON.parse(process.argv[2] ?? '{}') as MeasureRequest;
const planner = await createMealPlanner({ size: 1 });
await planner.ready();
for (const group of ['week', 'households', 'fourWeeks', 'background'] as const) {
  const options = request[group];
  if (options === undefined) continue;
  await measurePeople(planner, options, (measurement) => process.send?.({ group, measurement }));
}
for (const measurement of await measureGrowth(planner, request.growth ?? [])) {
  process.send?.({ group: 'growth', measurement });
}
if (request.replan !== undefined) {
  await measureReplans(planner, request.replan, (measurement) =>
    process.send?.({ group: 'replan', measurement }),
  );
}
await planner.close();
process.disconnect?.();
