import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What a week of the replay told. */
interface Week {
  readonly week: string;
  readonly entries: number;
  /** Entries that were given another category than theirs, before this week's corrections. */
  readonly wrong: number;
  readonly corrected: number;
}

const correctionsAWeek = 5;
/** The last weeks, in which what was learned shows. */
const lastWeeks = 13;

/**
 * Replays payments with known categories through the budget agent, once without and once with five corrections a week, and
 * writes how the error differs: one JSON document. Each week counts as it was categorised before its own corrections.
 * @returns 0, or 1 when the replay failed.
 */
export async function evaluate({
  input,
  output,
}: {
  readonly input: string;
  readonly output: string;
}): Promise<number> {
  const [without, taught] = [await replay(input, 0), await replay(input, correctionsAWeek)];
  const compare = (from: number) => {
    const [before, after] = [errorOf(without.slice(from)), errorOf(taught.slice(from))];
    return { errorWithout: before, errorWith: after, fall: Number((1 - after / before).toFixed(4)) };
  };
  const sum = (pick: (week: Week) => number): number => taught.reduce((total, week) => total + pick(week), 0);
  const result = {
    weeks: taught.length,
    entries: sum(({ entries }) => entries),
    corrections: sum(({ corrected }) => corrected),
    year: compare(0),
    lastQuarter: compare(-lastWeeks),
  };
  await writeFile(output, `${JSON.stringify(result, null, 2)}\n`);
  return 0;
}

function errorOf(weeks: readonly Week[]): number {
  const entries = weeks.reduce((sum, week) => sum + week.entries, 0);
  return Number((weeks.reduce((sum, week) => sum + week.wrong, 0) / Math.max(1, entries)).toFixed(4));
}

async function replay(path: string, corrections: number): Promise<Week[]> {
  const main = fileURLToPath(new URL('../../../embedded/dist/measure-categories/main.js', import.meta.url));
  const child = spawn(process.execPath, [main, path, String(corrections)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const weeks: Week[] = [];
  for await (const line of createInterface({ input: child.stdout })) weeks.push(JSON.parse(line) as Week);
  if ((await ended) !== 0) throw new Error('The replay failed.');
  return weeks;
}
