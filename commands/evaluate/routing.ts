import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { type Intent, understand } from '@progressive/gateway/routing';
import { loadRoutingModel } from '@progressive/gateway/routing-model';

/** One line of the input file. */
interface Question {
  readonly id: string | number;
  readonly text: string;
}

/**
 * Routes each sentence of a file of JSON lines, offline, and writes one answer per good line in the order of the input.
 * A bad line is named with its number on standard error; the others are still written.
 * @returns 0, or 1 when any line was bad. @throws Error when a file cannot be read or written.
 */
export async function evaluateRouting(files: {
  readonly input: string;
  readonly output: string;
}): Promise<number> {
  const model = loadRoutingModel();
  const today = new Date().toISOString().slice(0, 10);
  const output = await openOutput(files.output);
  let [number, badLines] = [0, 0];
  try {
    for await (const line of linesOf(files.input)) {
      number += 1;
      if (line.trim() === '') continue;
      const question = readQuestion(line.replace(/^\uFEFF/, ''));
      if ('mistake' in question) {
        badLines += 1;
        process.stderr.write(`line ${number}: ${question.mistake}\n`);
        continue;
      }
      const intent = understand(question.text, { today, model });
      await output.write(`${JSON.stringify(answerOf(question.id, intent))}\n`);
    }
  } finally {
    await output.close();
  }
  if (badLines > 0) process.stderr.write(`${badLines} of ${number} lines could not be read.\n`);
  return badLines > 0 ? 1 : 0;
}

/** The answer line; its form is part of the command's contract. */
function answerOf(id: Question['id'], intent: Intent): Record<string, unknown> {
  const { agents, strategy, outOfScope, needsClarification, confidence } = intent;
  return { id, agents, strategy, outOfScope, needsClarification, confidence };
}

function readQuestion(line: string): Question | { readonly mistake: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { mistake: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null) return { mistake: 'not an object' };
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number')
    return { mistake: '"id" must be a string or a number' };
  if (typeof text !== 'string') return { mistake: '"text" must be a string' };
  return { id, text };
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path, 'utf8');
  const failure = new Promise<never>((_, reject) => {
    stream.once('error', (error) =>
      reject(new Error(`Cannot read ${path}: ${describe(error)}`, { cause: error })),
    );
  });
  await Promise.race([new Promise<void>((resolve) => stream.once('ready', () => resolve())), failure]);
  failure.catch(() => {});
  yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
}

async function openOutput(
  path: string,
): Promise<{ write(text: string): Promise<unknown>; close(): Promise<void> }> {
  try {
    const file = await open(path, 'w');
    return { write: (text) => file.write(text), close: () => file.close() };
  } catch (error) {
    throw new Error(`Cannot write ${path}: ${describe(error)}`, { cause: error });
  }
}

function describe(error: unknown): string {
  const code = (error as { code?: string }).code;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder.',
    EISDIR: 'it is a folder.',
    EACCES: 'access is not allowed.',
  };
  return known[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
}
