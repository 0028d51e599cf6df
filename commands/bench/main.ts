/** What every benchmark module exports. */
interface Benchmark {
  run(options: { json: boolean; people?: number; background: boolean }): Promise<unknown>;
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
const flags = ['--json', '--background'];
const others = options.filter((option) => !flags.includes(option));
const people = Number(/^--people=?\s*(\d+)$/.exec(others.join(' '))?.[1]);
if (load === undefined || (others.length > 0 && Number.isNaN(people))) {
  process.stderr.write(
    `Usage: npm run bench -- ${Object.keys(benchmarks).join(' | ')} [--json] [--people N (meal-check, meal-plan --background)] [--background (meal-plan)]\n`,
  );
  process.exit(1);
}
try {
  const { run } = await load();
  await run({
    json: options.includes('--json'),
    background: options.includes('--background'),
    ...(Number.isNaN(people) ? {} : { people }),
  });
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
