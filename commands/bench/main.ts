/** What every benchmark module exports. */
interface Benchmark {
  run(options: { json: boolean; people?: number }): Promise<unknown>;
}

const benchmarks: Readonly<Record<string, () => Promise<Benchmark>>> = {
  'meal-plan': () => import('./meal-plan.js'),
  'meal-check': () => import('./meal-check.js'),
  'meal-replan': () => import('./meal-replan.js'),
  'integrated-plan': () => import('./integrated-plan.js'),
  program: () => import('./program.js'),
  routing: () => import('./routing.js'),
  'cash-flow': () => import('./cash-flow.js'),
  ledger: () => import('./ledger.js'),
  gateway: () => import('./gateway.js'),
  'health-import': () => import('./health-import.js'),
  'strength-forecast': () => import('./strength-forecast.js'),
  'food-search': () => import('./food-search.js'),
  recommendations: () => import('./recommendations.js'),
};

const [name = '', ...options] = process.argv.slice(2);
const load = benchmarks[name];
const people = Number(
  /^--people=?\s*(\d+)$/.exec(options.filter((option) => option !== '--json').join(' '))?.[1],
);
if (load === undefined || (options.some((option) => option !== '--json') && Number.isNaN(people))) {
  process.stderr.write(
    `Usage: npm run bench -- ${Object.keys(benchmarks).join(' | ')} [--json] [--people N (meal-check)]\n`,
  );
  process.exit(1);
}
try {
  const { run } = await load();
  await run({ json: options.includes('--json'), ...(Number.isNaN(people) ? {} : { people }) });
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
