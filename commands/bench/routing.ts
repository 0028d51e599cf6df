import { readFileSync } from 'node:fs';
import { type Intent, understand } from '@progressive/gateway/routing';
import { loadRoutingModel } from '@progressive/gateway/routing-model';

/** Right answers out of all, of one class of sentences. */
interface ClassFigures {
  readonly sentences: number;
  readonly right: number;
}

/** What `npm run bench -- routing --json` prints. */
export interface RoutingBenchmark {
  readonly bench: 'routing';
  readonly readings: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** By agent for requests to one agent, else by what the sentence is. */
  readonly classes: Readonly<Record<string, ClassFigures>>;
  readonly singleAgentAccuracy: number;
  readonly outOfScopeRefused: number;
  /** Share of other held-out requests whose kind of answer (`Task`) is read right. */
  readonly taskAccuracy: number;
  /** What was expected, what was read instead, how often. */
  readonly confusion: readonly { readonly expected: string; readonly read: string; readonly count: number }[];
  readonly bars: { readonly accuracy: number; readonly refused: number; readonly p95Ms: number };
  readonly passed: boolean;
}

interface HeldOutSentence {
  readonly text: string;
  readonly agents: readonly string[];
  readonly outOfScope: boolean;
  readonly needsClarification: boolean;
  readonly unsafe: boolean;
}

interface HeldOutTask {
  readonly text: string;
  readonly task: string;
}

const bars = { accuracy: 0.95, refused: 0.95, p95Ms: 10 };
const rounds = 10;
const singleAgents = new Set(['nutrition', 'workout', 'budget', 'report', 'emergency']);

/**
 * Reads the held-out sentences, which no training saw, ten times after one round to warm up; measures each reading and
 * compares the first agent with the expected one. Prints a table, or one JSON document.
 */
export async function run({ json }: { json: boolean }): Promise<RoutingBenchmark> {
  const sentences = readLines<HeldOutSentence>('routing-heldout.jsonl');
  const context = { today: new Date().toISOString().slice(0, 10), model: loadRoutingModel() };
  const readings = sentences.map((sentence) => ({ sentence, intent: understand(sentence.text, context) }));
  const latencies: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const { text } of sentences) {
      const start = performance.now();
      understand(text, context);
      latencies.push(performance.now() - start);
    }
  }
  const tasks = readLines<HeldOutTask>('task-heldout.jsonl').map(
    ({ text, task }) => understand(text, context).task === task,
  );
  const report = summarise(
    readings,
    latencies.sort((a, b) => a - b),
    rounded(tasks.filter(Boolean).length / tasks.length),
  );
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : table(report));
  return report;
}

function readLines<Row>(name: string): Row[] {
  const path = new URL(`../../../gateway/mca/training/${name}`, import.meta.url);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

function summarise(
  readings: readonly { sentence: HeldOutSentence; intent: Intent }[],
  latencies: readonly number[],
  taskAccuracy: number,
): RoutingBenchmark {
  const classes: Record<string, { sentences: number; right: number }> = {};
  const confused = new Map<string, number>();
  for (const { sentence, intent } of readings) {
    const [expected, read] = [expectedClass(sentence), readClass(intent, sentence)];
    const figures = (classes[expected] ??= { sentences: 0, right: 0 });
    figures.sentences += 1;
    if (expected === read) figures.right += 1;
    else confused.set(`${expected}\t${read}`, (confused.get(`${expected}\t${read}`) ?? 0) + 1);
  }
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? 0;
  const singleAgentAccuracy = accuracyOf(Object.entries(classes).filter(([name]) => singleAgents.has(name)));
  const outOfScopeRefused = accuracyOf(Object.entries(classes).filter(([name]) => name === 'out of scope'));
  return {
    bench: 'routing',
    readings: latencies.length,
    p50Ms: rounded(at(0.5)),
    p95Ms: rounded(at(0.95)),
    maxMs: rounded(at(1)),
    classes,
    singleAgentAccuracy,
    outOfScopeRefused,
    taskAccuracy,
    confusion: [...confused]
      .map(([pair, count]) => ({
        expected: pair.split('\t')[0] ?? '',
        read: pair.split('\t')[1] ?? '',
        count,
      }))
      .sort((a, b) => b.count - a.count),
    bars,
    passed:
      singleAgentAccuracy >= bars.accuracy && outOfScopeRefused >= bars.refused && at(0.95) <= bars.p95Ms,
  };
}

function expectedClass({ agents, outOfScope, needsClarification, unsafe }: HeldOutSentence): string {
  if (unsafe) return 'danger to a person';
  if (outOfScope) return 'out of scope';
  if (needsClarification) return 'vague';
  return agents.length > 1 ? 'several agents' : (agents[0] ?? 'vague');
}

/** For one agent the first agent counts; for several, the whole set. */
function readClass(intent: Intent, { agents }: HeldOutSentence): string {
  if (intent.safety) return 'danger to a person';
  if (intent.outOfScope) return 'out of scope';
  const [first] = intent.agents;
  if (first === undefined) return 'vague';
  if (agents.length <= 1) return first;
  return [...intent.agents].sort().join() === [...agents].sort().join()
    ? 'several agents'
    : intent.agents.join(', ');
}

function accuracyOf(classes: readonly [string, ClassFigures][]): number {
  const sum = (read: (figures: ClassFigures) => number) =>
    classes.reduce((total, [, figures]) => total + read(figures), 0);
  return rounded(
    sum(({ right }) => right) /
      Math.max(
        1,
        sum(({ sentences }) => sentences),
      ),
  );
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function table(report: RoutingBenchmark): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const lines = Object.entries(report.classes).map(
    ([name, { sentences, right }]) =>
      `  ${name.padEnd(20)} ${String(right).padStart(4)} of ${String(sentences).padStart(4)}  ${percent(right / sentences)}`,
  );
  const confusion = report.confusion.map(
    ({ expected, read, count }) => `  ${expected} read as ${read}: ${count}`,
  );
  return [
    'Routing of held-out sentences',
    ...lines,
    '',
    `One agent: ${percent(report.singleAgentAccuracy)} right (bar ${percent(bars.accuracy)}); out of scope: ${percent(report.outOfScopeRefused)} refused (bar ${percent(bars.refused)})`,
    `Kind of answer, of other sentences: ${percent(report.taskAccuracy)} right`,
    `Latency of ${report.readings} readings: p50 ${report.p50Ms} ms, p95 ${report.p95Ms} ms (bar ${bars.p95Ms} ms), max ${report.maxMs} ms`,
    '',
    'Confusion',
    ...confusion,
    report.passed ? 'passed' : 'NOT passed',
    '',
  ].join('\n');
}
