import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { quantile } from './quantile.js';

/** How a week treats a person, as the agent's own process reports it. */
interface WeekFigures {
  readonly imbalance: number;
  readonly sessions: number;
  readonly keptTime: number;
  readonly overlap: number;
}

/** One program, as the agent's own process reports it. */
interface ProgramMeasurement {
  readonly refused: readonly string[];
  readonly weeks: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly placementMs: number;
  readonly placementGap: number;
  readonly violations: readonly string[];
  readonly muscleWeeks: number;
  readonly below: number;
  readonly above: number;
  readonly beside: readonly {
    readonly template: string;
    readonly theirs: WeekFigures;
    readonly ours: WeekFigures;
  }[];
}

/** Means over all people; time kept is a share of all sessions. */
interface MeanFigures {
  readonly imbalance: number;
  readonly timeKept: number;
  readonly overlapPercent: number;
}

/** What `npm run bench -- program --json` prints. */
export interface ProgramBenchmark {
  readonly bench: 'program';
  readonly people: number;
  readonly refused: number;
  readonly generationMs: { readonly p50: number; readonly p95: number };
  readonly cpuMs: { readonly p50: number; readonly p95: number };
  readonly placementMs: { readonly p50: number; readonly p95: number };
  readonly placementGap: { readonly p95: number; readonly highest: number };
  readonly violations: readonly string[];
  /** Share of muscles × weeks inside the band that the program states. */
  readonly insideBand: number;
  readonly belowBand: number;
  readonly aboveBand: number;
  readonly beside: Readonly<Record<string, { readonly theirs: MeanFigures; readonly ours: MeanFigures }>>;
  readonly bars: typeof bars;
  readonly passed: boolean;
}

const bars = {
  generationP95Ms: 300,
  placementP95Ms: 100,
  placementGap: 0.01,
  insideBand: 0.95,
  violations: 0,
} as const;
const request = { people: 200, seed: 20_261_122 };

/**
 * Measures programs of four to eight weeks for 200 people drawn with a seed over goals, levels, days, minutes, places,
 * injuries and commitments; an independent checker passes each. Beside three fixed templates on the same people, ours has
 * as many days as the template.
 */
export async function run({ json }: { json: boolean }): Promise<ProgramBenchmark> {
  const list: ProgramMeasurement[] = [];
  await measure((measurement) => {
    list.push(measurement);
    if (list.length % 4 === 0) process.stderr.write('.');
  });
  process.stderr.write('\n');
  const result = summarise(list);
  process.stdout.write(`${json ? JSON.stringify(result, null, 2) : table(result)}\n`);
  return result;
}

/** The subgraph's own measuring program; a process apart, because nothing here may import an agent. */
function measure(onEach: (measurement: ProgramMeasurement) => void): Promise<void> {
  const program = fileURLToPath(
    new URL('../../../subgraphs/workout/dist/planning-worker/measure-main.js', import.meta.url),
  );
  return new Promise((resolve, reject) => {
    const child = fork(program, [JSON.stringify(request)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('message', onEach);
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the agent's measuring process ended with ${code}`)),
    );
  });
}

function summarise(all: readonly ProgramMeasurement[]): ProgramBenchmark {
  const list = all.filter(({ refused }) => refused.length === 0);
  const spread = (read: (item: ProgramMeasurement) => number) => {
    const values = list.map(read);
    return { p50: rounded(quantile(values, 0.5)), p95: rounded(quantile(values, 0.95)) };
  };
  const sum = (read: (item: ProgramMeasurement) => number) =>
    list.reduce((total, item) => total + read(item), 0);
  const muscleWeeks = Math.max(
    1,
    sum((item) => item.muscleWeeks),
  );
  const [below, above] = [sum((item) => item.below) / muscleWeeks, sum((item) => item.above) / muscleWeeks];
  const figures = {
    bench: 'program' as const,
    people: all.length,
    refused: all.length - list.length,
    generationMs: spread(({ wallMs }) => wallMs),
    cpuMs: spread(({ cpuMs }) => cpuMs),
    placementMs: spread(({ placementMs }) => placementMs),
    placementGap: {
      p95: quantile(
        list.map(({ placementGap }) => placementGap),
        0.95,
      ),
      highest: Math.max(0, ...list.map(({ placementGap }) => placementGap)),
    },
    violations: list.flatMap(({ violations }) => violations),
    insideBand: rounded(1 - below - above),
    belowBand: rounded(below),
    aboveBand: rounded(above),
    beside: besideTemplates(list),
    bars,
  };
  return { ...figures, passed: passes(figures) };
}

function besideTemplates(list: readonly ProgramMeasurement[]): ProgramBenchmark['beside'] {
  const names = [...new Set(list.flatMap(({ beside }) => beside.map(({ template }) => template)))];
  return Object.fromEntries(
    names.map((name) => {
      const pairs = list.flatMap(({ beside }) => beside.filter(({ template }) => template === name));
      return [
        name,
        { theirs: meanOf(pairs.map(({ theirs }) => theirs)), ours: meanOf(pairs.map(({ ours }) => ours)) },
      ];
    }),
  );
}

function meanOf(weeks: readonly WeekFigures[]): MeanFigures {
  const mean = (read: (week: WeekFigures) => number) =>
    weeks.reduce((sum, week) => sum + read(week), 0) / Math.max(1, weeks.length);
  return {
    imbalance: rounded(mean(({ imbalance }) => imbalance)),
    timeKept: rounded(mean(({ keptTime }) => keptTime) / mean(({ sessions }) => sessions)),
    overlapPercent: rounded(mean(({ overlap }) => overlap)),
  };
}

function passes(figures: Omit<ProgramBenchmark, 'passed'>): boolean {
  const isBetter = Object.values(figures.beside).every(
    ({ theirs, ours }) =>
      ours.imbalance < theirs.imbalance &&
      ours.timeKept >= theirs.timeKept &&
      ours.overlapPercent < theirs.overlapPercent,
  );
  return (
    isBetter &&
    figures.generationMs.p95 <= bars.generationP95Ms &&
    figures.placementMs.p95 <= bars.placementP95Ms &&
    figures.placementGap.p95 <= bars.placementGap &&
    figures.violations.length === bars.violations &&
    figures.insideBand >= bars.insideBand
  );
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function table(result: ProgramBenchmark): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const row = (name: string, { imbalance, timeKept, overlapPercent }: MeanFigures) =>
    `  ${name.padEnd(22)} imbalance ${imbalance.toFixed(2)}   time kept ${percent(timeKept).padStart(7)}   recovery overlap ${overlapPercent.toFixed(2)} %`;
  return [
    `Programs of four to eight weeks for ${result.people} people, ${result.refused} refused`,
    `  made in            p50 ${result.generationMs.p50} ms, p95 ${result.generationMs.p95} ms (bar ${bars.generationP95Ms}); CPU p95 ${result.cpuMs.p95} ms`,
    `  placement          p95 ${result.placementMs.p95} ms (bar ${bars.placementP95Ms}), gap p95 ${percent(result.placementGap.p95)}, highest ${percent(result.placementGap.highest)}`,
    `  hard violations    ${result.violations.length}${result.violations
      .slice(0, 5)
      .map((text) => `\n    ${text}`)
      .join('')}`,
    `  muscles × weeks    ${percent(result.insideBand)} inside the stated band (bar ${percent(bars.insideBand)}), ${percent(result.belowBand)} below, ${percent(result.aboveBand)} above`,
    '',
    'Beside fixed templates, on the same people with as many days',
    ...Object.entries(result.beside).flatMap(([name, { theirs, ours }]) => [
      row(name, theirs),
      row('  ours', ours),
    ]),
    '',
    result.passed ? 'passed' : 'NOT passed',
  ].join('\n');
}
