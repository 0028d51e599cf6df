import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, startEmbedded } from '@progressive/embedded';
import { seededRandom } from '@progressive/seeded-random';
import { silentLogger } from '@progressive/telemetry';
import { post, signedIn } from '../ask/api.js';
import { type Addresses, addresses } from '../ask/connection.js';
import { followProgress } from '../ask/follow-progress.js';
import { type AskedRequest, askOperation, readOperation } from '../ask/operations.js';
import { brokenPromises } from './broken-promises.js';
import { quantile } from './quantile.js';

/** What `npm run bench -- integrated-plan --json` prints. Times are wall clock from the request to the standing plan. */
export interface IntegratedPlanBenchmark {
  readonly bench: 'integrated-plan';
  readonly people: number;
  readonly horizonDays: number;
  readonly answered: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly coordinationGapMax: number;
  readonly mealsGapP50: number;
  readonly mealsGapMax: number;
  readonly violations: readonly string[];
  readonly impossible: readonly string[];
  readonly bars: { readonly p95Ms: number; readonly coordinationGap: number; readonly mealsGap: number };
  readonly passed: boolean;
}

interface Measured {
  readonly sentence: string;
  readonly milliseconds: number;
  readonly request: AskedRequest;
}

const bars = { p95Ms: 8000, coordinationGap: 0.01, mealsGap: 0.04 } as const;
const people = 20;
const horizonDays = 28;
const diets = ['', '', '', 'vegetarian ', 'vegan ', 'pescatarian ', 'gluten-free ', 'dairy-free '] as const;
const goals = ['lose weight', 'build muscle', 'get stronger', 'eat healthier', 'save money'] as const;

/** Four-week joint plans for people drawn with a seed, one after the other, through the whole running product. */
export async function run({ json }: { json: boolean }): Promise<IntegratedPlanBenchmark> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
  const config = readConfig({ DATA_DIR: dataDir, PORT: '0', HEALTH_PORT: '0', LOG_LEVEL: 'silent' }, dataDir);
  const embedded = await startEmbedded(config, { logger: silentLogger });
  try {
    const at = addresses(embedded.url);
    const random = seededRandom(20_261_121);
    await onePlan(at, random, -1);
    const measured: Measured[] = [];
    for (let person = 0; person < people; person += 1) {
      const one = await onePlan(at, random, person);
      measured.push(one);
      process.stderr.write(
        `${person + 1}/${people}  ${Math.round(one.milliseconds)} ms  ${one.request.status}  ${one.sentence}\n`,
      );
    }
    const result = summarise(measured);
    process.stdout.write(`${json ? JSON.stringify(result, null, 2) : table(result)}\n`);
    return result;
  } finally {
    await embedded[Symbol.asyncDispose]();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function onePlan(
  at: Addresses,
  random: ReturnType<typeof seededRandom>,
  index: number,
): Promise<Measured> {
  const email = `person${index}@example.org`;
  const { session } = await post<{ session: { accessToken: string } }>(
    at,
    null,
    'mutation ($input: SignUpInput!) { session: signUp(input: $input) { ... on AuthSession { accessToken } } }',
    { input: { email, password: 'three brown loaves at dawn', displayName: 'Bench' } },
  );
  const api = signedIn(at, session.accessToken);
  const body = {
    birthDate: `${1956 + random.integer(48)}-06-15`,
    sex: random.pick(['FEMALE', 'MALE']),
    heightCm: 155 + random.integer(40),
    weightKg: 52 + random.integer(48),
  };
  await api.run('mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }', {
    input: body,
  });
  const income = {
    name: 'Salary',
    amount: { amountMinor: 250_000 + 1000 * random.integer(300), currency: 'USD' },
    recurrence: { frequency: 'MONTHLY', anchorDate: '2026-01-01' },
    idempotencyKey: 'salary',
  };
  await api.run('mutation ($input: AddIncomeInput!) { addIncome(input: $input) { __typename } }', {
    input: income,
  });
  const food = 260 + 20 * random.integer(14);
  const sentence = `A comprehensive 4 week ${random.pick(diets)}plan for my health, fitness and budget: meals, workouts, $${food} for food, I want to ${random.pick(goals)}, ${2 + random.integer(4)} workouts a week`;
  const started = performance.now();
  const { ask } = await api.run<{ ask: AskedRequest }>(askOperation, { input: { text: sentence } });
  if (ask.status === 'RUNNING') await followProgress(api, ask.id, () => undefined);
  const milliseconds = performance.now() - started;
  const { request } = await api.run<{ request: AskedRequest }>(readOperation, { id: ask.id });
  return { sentence, milliseconds, request };
}

function summarise(measured: readonly Measured[]): IntegratedPlanBenchmark {
  const plans = measured.flatMap(({ request }) => (request.plan === null ? [] : [request.plan]));
  const times = measured
    .filter(({ request }) => request.plan !== null)
    .map(({ milliseconds }) => milliseconds);
  const coordination = plans.map((plan) => plan.proof.coordinationGap);
  const meals = plans.map((plan) => plan.proof.mealsGap ?? 0);
  const violations = measured.flatMap(({ request, sentence }) =>
    brokenPromises(request).map((text) => `${text}: ${sentence}`),
  );
  const figures = {
    p50Ms: Math.round(quantile(times, 0.5)),
    p95Ms: Math.round(quantile(times, 0.95)),
    coordinationGapMax: Math.max(0, ...coordination),
    mealsGapP50: quantile(meals, 0.5),
    mealsGapMax: Math.max(0, ...meals),
  };
  const passed =
    violations.length === 0 &&
    figures.p95Ms <= bars.p95Ms &&
    figures.coordinationGapMax <= bars.coordinationGap &&
    figures.mealsGapMax <= bars.mealsGap;
  return {
    bench: 'integrated-plan',
    people: measured.length,
    horizonDays,
    answered: plans.length,
    ...figures,
    violations,
    impossible: measured
      .filter(({ request }) => request.plan === null)
      .map(({ sentence, request }) => `${request.status}: ${sentence} → ${request.answer?.text ?? ''}`),
    bars,
    passed,
  };
}

function table(result: IntegratedPlanBenchmark): string {
  const percent = (ratio: number) => `${(ratio * 100).toFixed(2)} %`;
  return [
    `Integrated plans of ${result.horizonDays} days for ${result.people} people: ${result.answered} answered with a plan`,
    `  time          p50 ${result.p50Ms} ms, p95 ${result.p95Ms} ms (bar ${result.bars.p95Ms} ms)`,
    `  coordination  gap at most ${percent(result.coordinationGapMax)} (bar ${percent(result.bars.coordinationGap)})`,
    `  meals         gap p50 ${percent(result.mealsGapP50)}, at most ${percent(result.mealsGapMax)} (bar ${percent(result.bars.mealsGap)})`,
    `  violations    ${result.violations.length}`,
    ...result.violations.map((text) => `    ${text}`),
    ...result.impossible.map((text) => `  ${text}`),
  ].join('\n');
}
