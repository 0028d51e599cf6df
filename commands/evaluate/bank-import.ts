import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { type BankEntry, BankFileError, largestBankFile, readBankFile } from '@progressive/bank-files';

/**
 * Reads each bank file of a folder and writes its entries as one JSON file beside the others of the output folder:
 * `[{"date","amount","currency","description"}]`, in the order of the file. Bad rows are named on standard error with the
 * file and the row; the good ones are written. A file that cannot be read at all becomes `[]`.
 * @returns 0, or 1 when a file could not be read at all. @throws Error when a folder cannot be read or written.
 */
export async function evaluate(folders: {
  readonly input: string;
  readonly output: string;
}): Promise<number> {
  if (resolve(folders.input) === resolve(folders.output))
    throw new Error('--input and --output are the same folder.');
  await mustBeFolder(folders.input);
  await mkdir(folders.output, { recursive: true });
  const names = (await readdir(folders.input, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted();
  let unreadable = 0;
  for (const name of names) {
    const outcome = await readOne(join(folders.input, name), name);
    if (outcome === null) unreadable += 1;
    await writeFile(join(folders.output, outputName(name, names)), render(outcome ?? []));
  }
  return unreadable > 0 ? 1 : 0;
}

/** `statement.json` for `statement.ofx`; `statement.ofx.json` where two files would share the name. */
export function outputName(name: string, names: readonly string[]): string {
  const base = parse(name).name;
  return names.filter((other) => parse(other).name === base).length > 1 ? `${name}.json` : `${base}.json`;
}

async function readOne(path: string, name: string): Promise<readonly BankEntry[] | null> {
  const say = (text: string): void => void process.stderr.write(`${name}: ${text}\n`);
  try {
    const { size } = await stat(path);
    if (size > largestBankFile)
      throw new BankFileError(
        'FILE_TOO_LARGE',
        `The file has ${size} bytes; at most ${largestBankFile} are read.`,
      );
    const { entries, problems } = readBankFile(await readFile(path));
    for (const { row, code, message } of problems) say(`row ${row}: ${code}: ${message}`);
    return entries;
  } catch (error) {
    if (!(error instanceof BankFileError)) throw error;
    say(`${error.code}: ${error.message}`);
    return null;
  }
}

/** One entry a line. The amount is a JSON number with all digits of its currency, so `12.30` and not `12.3`. */
function render(entries: readonly BankEntry[]): string {
  const lines = entries.map(({ date, amount, currency, description }) => {
    const rest = `"currency":${JSON.stringify(currency)},"description":${JSON.stringify(description)}`;
    return `{"date":"${date}","amount":${amount},${rest}}`;
  });
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

async function mustBeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Error(`There is no folder ${path}.`);
  if (!found.isDirectory()) throw new Error(`${path} is not a folder.`);
}
