import { measurePlanner } from './planner-process.js';

/** One household, as the checking process reports it. */
interface HouseholdCheck {
  readonly household: string;
  readonly people: number;
  readonly outcome: 'PLAN' | 'PROVEN_IMPOSSIBLE' | 'NOT_FOUND';
  readonly meals: number;
  readonly ownMeals: number;
  readonly pantryGrams: number;
  readonly violations: readonly string[];
}

/** What `npm run bench -- meal-check --json` prints. */
export interface MealCheckBenchmark {
  readonly bench: 'meal-check';
  readonly households: number;
  readonly planned: number;
  readonly provenImpossible: number;
  readonly notFound: number;
  readonly meals: number;
  readonly ownMeals: number;
  readonly householdsUsingPantry: number;
  /** Households by how many eat, 1 to 4. */
  readonly byPeople: readonly number[];
  readonly violations: readonly string[];
  readonly bars: typeof bars;
  readonly passed: boolean;
}

const bars = { violations: 0 } as const;
const usual = 2_000;

/**
 * Plans for households of one to four eaters with rules of their own, a pantry, meals away, fixed meals and recipes of their
 * own, and counts the hard limits that the plans break, by the independent checker. `--people N` for fewer or more.
 */
export async function run({ json, people }: { json: boolean; people?: number }): Promise<MealCheckBenchmark> {
  const list: HouseholdCheck[] = [];
  const request = { households: people ?? usual, seed: 20_261_122 };
  await measurePlanner<{ group: string; measurement: HouseholdCheck }>(
    request,
    ({ measurement }) => {
      list.push(measurement);
      for (const violation of measurement.violations)
        process.stderr.write(`\n${measurement.household}: ${violation}\n`);
      if (list.length % 20 === 0) process.stderr.write(`\r${list.length} of ${request.households}`);
    },
    'check-main.js',
  );
  process.stderr.write('\n');
  const result = summarise(list);
  process.stdout.write(`${json ? JSON.stringify(result, null, 2) : table(result)}\n`);
  return result;
}

function summarise(list: readonly HouseholdCheck[]): MealCheckBenchmark {
  const count = (outcome: HouseholdCheck['outcome']) =>
    list.filter((each) => each.outcome === outcome).length;
  const sum = (of: (each: HouseholdCheck) => number) => list.reduce((total, each) => total + of(each), 0);
  const violations = list.flatMap(({ household, violations: broken }) =>
    broken.map((violation) => `${household}: ${violation}`),
  );
  return {
    bench: 'meal-check',
    households: list.length,
    planned: count('PLAN'),
    provenImpossible: count('PROVEN_IMPOSSIBLE'),
    notFound: count('NOT_FOUND'),
    meals: sum(({ meals }) => meals),
    ownMeals: sum(({ ownMeals }) => ownMeals),
    householdsUsingPantry: sum(({ pantryGrams }) => (pantryGrams > 0 ? 1 : 0)),
    byPeople: [1, 2, 3, 4].map((people) => sum((each) => (each.people === people ? 1 : 0))),
    violations,
    bars,
    passed: violations.length <= bars.violations,
  };
}

function table(result: MealCheckBenchmark): string {
  return [
    `${result.households} households (${result.byPeople.join(', ')} of one to four eaters)`,
    `${result.planned} planned, ${result.provenImpossible} proved impossible, ${result.notFound} not found`,
    `${result.meals} meals, ${result.ownMeals} of own recipes; ${result.householdsUsingPantry} plans use the pantry`,
    `${result.violations.length} hard limits broken${result.passed ? '' : ': MISSED'}`,
  ].join('\n');
}
