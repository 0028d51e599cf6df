import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';

/** CPU of one gateway process, milliseconds per request, over the rounds. */
export interface GatewayFigures {
  readonly cpuMsPerRequest: { readonly median: number; readonly lowest: number; readonly highest: number };
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** What `npm run bench -- gateway --json` prints. */
export interface GatewayBenchmark {
  readonly bench: 'gateway';
  readonly requestsPerRound: number;
  readonly rounds: number;
  readonly concurrency: number;
  readonly ours: GatewayFigures;
  readonly plain: GatewayFigures;
  /** How many times cheaper ours is, by pairs of neighbouring rounds. */
  readonly ratio: { readonly median: number; readonly lowest: number; readonly highest: number };
  readonly bar: number;
  readonly passed: boolean;
}

const rounds = 9;
const requestsPerRound = 500;
const warmUpRequests = 1_500;
const concurrency = 16;
const bar = 3;

interface Round {
  readonly cpuMs: number;
  readonly latencies: readonly number[];
}

interface Child {
  readonly process: ChildProcess;
  readonly ready: Readonly<Record<string, unknown>>;
}

/**
 * Measures the CPU time of the gateway process for a dashboard query over three agents (four fetches, a person of its
 * own per request), beside `@apollo/gateway` and `@apollo/server` with their defaults: same agents, same run, the rounds
 * interleaved. Agents and gateways each run in a process of their own. Prints a table, or one JSON document.
 */
export async function run({ json }: { json: boolean }): Promise<GatewayBenchmark> {
  const children: Child[] = [];
  const open = async (...args: string[]): Promise<Child> => {
    const child = await start(args);
    children.push(child);
    return child;
  };
  try {
    const agents = await open('agents');
    const urls = JSON.stringify(agents.ready['urls']);
    const ours = await open('ours', urls);
    const plain = await open('plain', urls);
    const pairs = [
      { child: ours, results: [] as Round[] },
      { child: plain, results: [] as Round[] },
    ];
    for (const { child } of pairs) await load(child, warmUpRequests, 'w');
    for (let round = 0; round < rounds; round += 1) {
      for (const { child, results } of pairs)
        results.push(await load(child, requestsPerRound, String(round)));
    }
    const [oursRounds = [], plainRounds = []] = pairs.map(({ results }) => results);
    const report = summarise(oursRounds, plainRounds);
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : asTable(report));
    return report;
  } finally {
    for (const { process: child } of children) child.disconnect();
  }
}

async function start(args: readonly string[]): Promise<Child> {
  const gateway = fileURLToPath(import.meta.resolve('@progressive/gateway/gateway'));
  const child = fork(gateway.replace(/gateway\.js$/, 'benchmark/main.js'), args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Ours as it is deployed (Dockerfile); the others with the defaults of node, as of everything else.
    execArgv: args[0] === 'ours' ? ['--max-semi-space-size=32'] : [],
  });
  return { process: child, ready: await reply(child) };
}

function reply(child: ChildProcess): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`a benchmark process ended with ${code}`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message as Record<string, unknown>);
    });
  });
}

async function cpuMs({ process: child }: Child): Promise<number> {
  child.send('cpu');
  const { cpu } = (await reply(child)) as { cpu: NodeJS.CpuUsage };
  return (cpu.user + cpu.system) / 1000;
}

async function load(child: Child, requests: number, label: string): Promise<Round> {
  const url = new URL(String(child.ready['url']));
  const pool = new Pool(url.origin, { connections: concurrency });
  const latencies: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < requests) {
      const id = `${label}-${next}`;
      next += 1;
      const started = performance.now();
      const { statusCode, body } = await pool.request({
        path: url.pathname,
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer benchmark' },
        body: JSON.stringify({ query: child.ready['query'], variables: { id } }),
      });
      checkAnswer(statusCode, await body.text(), id);
      latencies.push(performance.now() - started);
    }
  };
  const before = await cpuMs(child);
  await Promise.all(Array.from({ length: concurrency }, worker));
  const after = await cpuMs(child);
  await pool.close();
  return { cpuMs: (after - before) / requests, latencies };
}

/** A gateway that answered less would look cheap. */
function checkAnswer(status: number, text: string, id: string): void {
  const { data, errors } = JSON.parse(text) as {
    data?: { person?: { meals?: unknown[] } };
    errors?: unknown;
  };
  if (
    status === 200 &&
    errors === undefined &&
    data?.person?.meals?.length === 7 &&
    text.includes(`s-m-${id}-3`)
  )
    return;
  throw new Error(`a wrong answer (${status}): ${text.slice(0, 300)}`);
}

function summarise(ours: readonly Round[], plain: readonly Round[]): GatewayBenchmark {
  const [a, b] = [figures(ours), figures(plain)];
  // Of neighbouring rounds, so that both sides had the same neighbours on the machine.
  const ratios = ours.map(({ cpuMs: cheap }, index) => (plain[index]?.cpuMs ?? Number.NaN) / cheap);
  ratios.sort((x, y) => x - y);
  const ratio = {
    median: round(at(ratios, 0.5)),
    lowest: round(at(ratios, 0)),
    highest: round(at(ratios, 1)),
  };
  return {
    bench: 'gateway',
    requestsPerRound,
    rounds,
    concurrency,
    ours: a,
    plain: b,
    ratio,
    bar,
    passed: ratio.median >= bar,
  };
}

function figures(results: readonly Round[]): GatewayFigures {
  const cpu = results.map((result) => result.cpuMs).sort((a, b) => a - b);
  const latencies = results.flatMap((result) => result.latencies).sort((a, b) => a - b);
  return {
    cpuMsPerRequest: { median: round(at(cpu, 0.5)), lowest: round(at(cpu, 0)), highest: round(at(cpu, 1)) },
    p50Ms: round(at(latencies, 0.5)),
    p95Ms: round(at(latencies, 0.95)),
  };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function asTable({ ours, plain, ratio, passed }: GatewayBenchmark): string {
  const line = (name: string, { cpuMsPerRequest: cpu, p50Ms, p95Ms }: GatewayFigures) =>
    `${name.padEnd(34)} ${String(cpu.median).padStart(6)}  (${cpu.lowest}–${cpu.highest})   p50 ${p50Ms} ms, p95 ${p95Ms} ms\n`;
  return [
    `Dashboard query, 3 agents, 4 fetches: CPU ms per request of the gateway process, ${rounds} × ${requestsPerRound} requests\n`,
    line('this gateway', ours),
    line('@apollo/gateway + server, defaults', plain),
    `${ratio.median}× cheaper (${ratio.lowest}–${ratio.highest}); the bar is ${bar}×: ${passed ? 'passed' : 'MISSED'}\n`,
  ].join('');
}
