import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';
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
  if (resolve(files.input) === resolve(files.output))
    throw new Error('--input and --output are the same file.');
  const model = loadRoutingModel();
  const today = new Date().toISOString().slice(0, 10);
  const input = await openFile(files.input, 'r', 'read');
  const output = await openFile(files.output, 'w', 'write');
  let [number, badLines] = [0, 0];
  try {
    for await (const line of input.readLines()) {
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

/** Opens a file, not a folder. @throws Error that names the file and what is wrong. */
async function openFile(path: string, flags: 'r' | 'w', verb: string): Promise<FileHandle> {
  try {
    const file = await open(path, flags);
    if (!(await file.stat()).isDirectory()) return file;
    await file.close();
    throw new Error('it is a folder.');
  } catch (error) {
    throw new Error(`Cannot ${verb} ${path}: ${describe(error)}`, { cause: error });
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
