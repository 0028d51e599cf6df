import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { UsageError } from './arguments.js';

/** One question and the place of the meant food, 0 = first, null = not found. */
interface Answer {
  readonly kind: string;
  readonly place: number | null;
}

/**
 * Searches names in the foods of a folder, as they are, with a typing error and in the other number, with and without words of
 * related meaning, and writes how well the meant food was found: one JSON document.
 * @returns 0; a failed search throws.
 */
export async function evaluate({
  input,
  output,
  catalogue,
}: {
  readonly input: string;
  readonly output: string;
  readonly catalogue?: string | undefined;
}): Promise<number> {
  if (catalogue === undefined) throw new UsageError('--catalogue FOLDER is missing.');
  const result = {
    withMeaning: figures(await search(catalogue, input, [])),
    withoutMeaning: figures(await search(catalogue, input, ['--without-meaning'])),
  };
  const text = JSON.stringify(result, null, 2);
  await writeFile(output, `${text}\n`);
  process.stdout.write(`${text}\n`);
  return 0;
}

/** By kind: shares with the meant food first and among the first so many, and the mean of 1 / place from 1. */
function figures(answers: readonly Answer[]) {
  const kinds = [...new Set(answers.map(({ kind }) => kind))];
  return Object.fromEntries(
    kinds.map((kind) => {
      const places = answers.filter((answer) => answer.kind === kind).map(({ place }) => place);
      const share = (most: number) =>
        rounded(places.filter((place) => place !== null && place < most).length / places.length);
      const reciprocal = places.reduce<number>(
        (sum, place) => sum + (place === null ? 0 : 1 / (place + 1)),
        0,
      );
      const meanReciprocal = rounded(reciprocal / places.length);
      return [
        kind,
        {
          names: places.length,
          first: share(1),
          firstFive: share(5),
          firstTwenty: share(20),
          meanReciprocal,
        },
      ];
    }),
  );
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

async function search(folder: string, names: string, flags: readonly string[]): Promise<Answer[]> {
  const main = fileURLToPath(new URL('../../../embedded/dist/measure-food-search/main.js', import.meta.url));
  const child = spawn(process.execPath, [main, folder, names, ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const answers: Answer[] = [];
  for await (const line of createInterface({ input: child.stdout })) answers.push(JSON.parse(line) as Answer);
  if ((await ended) !== 0) throw new Error('The search failed.');
  return answers;
}
