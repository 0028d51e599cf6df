import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { quantile } from './quantile.js';

/** What the measuring process tells of one size. */
interface Measurement {
  readonly entries: number;
  readonly imported: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly monthMs: readonly number[];
  readonly pageMs: readonly number[];
}

/** Figures of a ledger of one size; times in ms. */
export interface LedgerFigures {
  readonly entries: number;
  readonly entriesPerSecond: number;
  /** CPU of the agent's process alone, without PostgreSQL. */
  readonly cpuMsPerThousandEntries: number;
  readonly monthP95Ms: number;
  readonly pageP95Ms: number;
}

export interface LedgerBenchmark {
  readonly bench: 'ledger';
  readonly sizes: readonly LedgerFigures[];
  readonly bars: { readonly entriesPerSecond: number; readonly monthP95Ms: number };
  readonly passed: boolean;
}

const bars = { entriesPerSecond: 10_000, monthP95Ms: 50 };
const sizes = [10_000, 100_000, 1_000_000];

/**
 * Imports CSV statements of 10,000, 100,000 and 1,000,000 rows into a ledger on a real PostgreSQL (preview and commit, with
 * categories and the search for duplicates), then reads months and pages of it. Prints a table, or one JSON document.
 */
export async function run({ json }: { json: boolean }): Promise<LedgerBenchmark> {
  const main = fileURLToPath(new URL('../../../embedded/dist/measure-ledger/main.js', import.meta.url));
  const child = spawn(process.execPath, [main, sizes.join(',')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const found: LedgerFigures[] = [];
  if (!json) process.stdout.write('  entries   imported/s   CPU ms/1000   month p95 ms   page p95 ms\n');
  for await (const line of createInterface({ input: child.stdout })) {
    const figures = figuresOf(JSON.parse(line) as Measurement);
    found.push(figures);
    if (!json) process.stdout.write(`${describe(figures)}\n`);
  }
  if ((await ended) !== 0) throw new Error('The measuring process failed.');
  const largest = found.at(-1);
  const passed =
    largest !== undefined &&
    found.every(({ entriesPerSecond }) => entriesPerSecond >= bars.entriesPerSecond) &&
    largest.monthP95Ms <= bars.monthP95Ms;
  const result: LedgerBenchmark = { bench: 'ledger', sizes: found, bars, passed };
  process.stdout.write(
    json
      ? `${JSON.stringify(result)}\n`
      : `bars: at least ${bars.entriesPerSecond} entries/s, month p95 at most ${bars.monthP95Ms} ms: ${passed ? 'met' : 'MISSED'}\n`,
  );
  return result;
}

function figuresOf({ entries, imported, wallMs, cpuMs, monthMs, pageMs }: Measurement): LedgerFigures {
  if (imported !== entries) throw new Error(`${imported} of ${entries} rows were imported as new.`);
  return {
    entries,
    entriesPerSecond: Math.round((entries * 1_000) / wallMs),
    cpuMsPerThousandEntries: Number(((cpuMs * 1_000) / entries).toFixed(1)),
    monthP95Ms: Number(quantile(monthMs, 0.95).toFixed(1)),
    pageP95Ms: Number(quantile(pageMs, 0.95).toFixed(1)),
  };
}

function describe(figures: LedgerFigures): string {
  const { entries, entriesPerSecond, cpuMsPerThousandEntries, monthP95Ms, pageP95Ms } = figures;
  const cells: readonly (readonly [number, number])[] = [
    [entries, 9],
    [entriesPerSecond, 13],
    [cpuMsPerThousandEntries, 14],
    [monthP95Ms, 15],
    [pageP95Ms, 14],
  ];
  return cells.map(([value, width]) => String(value).padStart(width)).join('');
}
