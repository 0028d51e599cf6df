import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Files of one evaluation. */
export interface EvaluateFiles {
  readonly input: string;
  readonly output: string;
}

/** What a line asks, or what is wrong with it. */
export type LineReading<Q> = Q | { readonly mistake: string };

/** Reads what a line holds beside its id. */
export type QuestionReader<Q> = (line: Readonly<Record<string, unknown>>) => LineReading<Q>;

/** Answers are written in pieces of about this many characters: a write for each line would be most of the time. */
const pieceLength = 1 << 16;

/**
 * Answers each line of a file of JSON lines {"id", …}: one line per good line in the order of the input, its id first, then
 * what `answer` gives. A bad line is named with its number on standard error; the others are still written.
 * @returns 0, or 1 when any line was bad. @throws Error when a file cannot be read or written.
 */
export async function answerLines<Q>(
  files: EvaluateFiles,
  read: QuestionReader<Q>,
  answer: (question: Q) => object,
): Promise<number> {
  if (resolve(files.input) === resolve(files.output))
    throw new Error('--input and --output are the same file.');
  const input = await openFile(files.input, 'r', 'read');
  const output = await openFile(files.output, 'w', 'write');
  let [number, badLines, pending] = [0, 0, ''];
  try {
    for await (const line of input.readLines()) {
      number += 1;
      if (line.trim() === '') continue;
      const asked = readLine(line.replace(/^\uFEFF/, ''), read);
      if ('mistake' in asked) {
        badLines += 1;
        process.stderr.write(`line ${number}: ${asked.mistake}\n`);
        continue;
      }
      pending += `${JSON.stringify({ id: asked.id, ...answer(asked.question) })}\n`;
      if (pending.length < pieceLength) continue;
      await output.write(pending);
      pending = '';
    }
    await output.write(pending);
  } finally {
    await output.close();
  }
  if (badLines > 0) process.stderr.write(`${badLines} of ${number} lines could not be read.\n`);
  return badLines > 0 ? 1 : 0;
}

/** The usual question: {"text"}, a string. */
export const readText: QuestionReader<string> = ({ text }) =>
  typeof text === 'string' ? text : { mistake: '"text" must be a string' };

function readLine<Q>(
  line: string,
  read: QuestionReader<Q>,
): LineReading<{ readonly id: string | number; readonly question: Q }> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { mistake: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null) return { mistake: 'not an object' };
  const fields = value as Readonly<Record<string, unknown>>;
  const id = fields['id'];
  if (typeof id !== 'string' && typeof id !== 'number')
    return { mistake: '"id" must be a string or a number' };
  const question = read(fields);
  return isMistake(question) ? question : { id, question };
}

function isMistake<Q>(reading: LineReading<Q>): reading is { readonly mistake: string } {
  return typeof reading === 'object' && reading !== null && 'mistake' in reading;
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
