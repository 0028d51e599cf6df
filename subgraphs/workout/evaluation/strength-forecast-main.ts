import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { forecastNextBests } from '../domain/forecast/forecast-next-best.js';
import { liftHistories } from '../domain/forecast/lift-histories.js';
import { epley } from '../domain/strength/one-rep-max.js';
import { readLifts } from './read-lifts.js';

/**
 * What `npm run evaluate -- strength-forecast` runs in a process of its own: reads `--input`, a Strong or Hevy export,
 * and writes `--output`, one line for each lift with at least eight sessions. Exit code 1 when a row was bad.
 */
const { values } = parseArgs({ options: { input: { type: 'string' }, output: { type: 'string' } } });
try {
  process.exitCode = await run(values.input ?? '', values.output ?? '');
} catch (error) {
  process.stderr.write(`${describe(error)}\n`);
  process.exitCode = 1;
}

async function run(input: string, output: string): Promise<number> {
  const { sets, units, badRows } = await readLifts(input);
  const byEpley = new Map(
    forecastNextBests(liftHistories(sets, epley)).map((forecast) => [forecast.exercise, forecast]),
  );
  const lines = forecastNextBests(liftHistories(sets)).map((forecast) => ({
    exercise: forecast.exercise,
    sessions: forecast.sessions,
    unit: units.get(forecast.exercise) ?? null,
    ...rounded(forecast),
    epley: rounded(byEpley.get(forecast.exercise) ?? forecast),
  }));
  await writeFile(output, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  for (const { line, message } of badRows) process.stderr.write(`line ${line}: ${message}\n`);
  return badRows.length > 0 ? 1 : 0;
}

function rounded({ predicted, low, high }: { predicted: number; low: number; high: number }) {
  const round = (value: number) => Math.round(value * 100) / 100;
  return { predicted: round(predicted), low: round(low), high: round(high) };
}

function describe(error: unknown): string {
  const { code, path } = error as { code?: string; path?: string };
  if (code === 'ENOENT') return `Cannot read or write ${path}: there is no such file or folder.`;
  if (code === 'EISDIR') return `Cannot read or write ${path}: it is a folder.`;
  return error instanceof Error ? error.message : String(error);
}
