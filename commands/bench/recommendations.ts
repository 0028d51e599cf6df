import { runProgram } from '../run-program.js';

/** Mean over the simulated people of one kind with so many signals, ranked by one method. */
interface Figures {
  readonly kind: string;
  readonly signals: number;
  readonly method: string;
  readonly ndcg: number;
  readonly hits: number;
  readonly first: number;
}

/** Signals from which on learning must name more choices than popularity, over all kinds of people together. */
const bars = { fromSignals: 20 } as const;

/** Ranks what simulated people choose later, by what they did before, beside popularity, content and chance. */
export async function run({ json }: { json: boolean }): Promise<void> {
  let text = '';
  const program = 'subgraphs/nutrition/dist/evaluation/recommendations-main.js';
  const code = await runProgram(program, [], (part) => {
    text += part;
  });
  if (code !== 0) throw new Error(`the evaluation ended with ${code}`);
  const groups = JSON.parse(text) as readonly Figures[];
  const overall = overKinds(groups);
  const first = (signals: number, method: string) =>
    overall.find((each) => each.signals === signals && each.method === method)?.first ?? 0;
  const counts = [...new Set(overall.map(({ signals }) => signals))];
  const passed = counts.every(
    (signals) => signals < bars.fromSignals || first(signals, 'LEARNED') > first(signals, 'POPULARITY'),
  );
  if (json) process.stdout.write(`${JSON.stringify({ bench: 'recommendations', groups, bars, passed })}\n`);
  else for (const line of lines([...groups, ...overall])) process.stdout.write(`${line}\n`);
  if (!passed) throw new Error('a bar was missed');
}

function overKinds(groups: readonly Figures[]): Figures[] {
  const kinds = new Set(groups.map(({ kind }) => kind)).size;
  const sums = new Map<string, Figures>();
  for (const each of groups) {
    const key = `${each.signals} ${each.method}`;
    const known = sums.get(key) ?? { ...each, kind: 'ALL', ndcg: 0, hits: 0, first: 0 };
    sums.set(key, {
      ...known,
      ndcg: known.ndcg + each.ndcg / kinds,
      hits: known.hits + each.hits / kinds,
      first: known.first + each.first / kinds,
    });
  }
  return [...sums.values()];
}

function lines(groups: readonly Figures[]): string[] {
  const rows = new Map<string, string[]>();
  for (const { kind, signals, method, ndcg, hits, first } of groups) {
    const key = `${kind.padEnd(11)} ${String(signals).padStart(2)} signals`;
    const cell = `${method} ${percent(first)} ${ndcg.toFixed(3)} ${percent(hits)}`;
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  return [
    'NDCG@10 (share of the ten that was chosen)',
    ...[...rows].map(([key, cells]) => `${key}  ${cells.join('  ')}`),
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
