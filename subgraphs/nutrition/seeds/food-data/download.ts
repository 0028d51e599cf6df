import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { FoodDataProblem } from './import-problem.js';

/** A table of a download. */
export interface DownloadFile {
  /** E.g. `food.csv`. */
  readonly name: string;
  /** Uncompressed bytes. */
  readonly size: number;
  open(): Promise<Readable>;
}

/** An opened download: a folder of tables, or the zip they come in. */
export interface Download extends AsyncDisposable {
  /** Name of the folder or zip. */
  readonly name: string;
  /** Tables by their name in lower case. */
  readonly files: ReadonlyMap<string, DownloadFile>;
  /** Changes when any table does. */
  readonly fingerprint: string;
}

/** @throws FoodDataProblem when there is nothing at the path, or it is no folder and no readable zip. */
export async function openDownload(path: string): Promise<Download> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new FoodDataProblem(`There is nothing at ${path}.`);
  return found.isDirectory() ? openFolder(path) : openZip(path);
}

async function openFolder(path: string): Promise<Download> {
  const files = new Map<string, DownloadFile>();
  const marks: string[] = [];
  for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.toLowerCase().endsWith('.csv')) continue;
    const file = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = await stat(file);
    const name = entry.name.toLowerCase();
    marks.push(`${name} ${size} ${Math.round(mtimeMs)}`);
    files.set(name, { name, size, open: async () => createReadStream(file, { highWaterMark: 1 << 20 }) });
  }
  return {
    name: basename(path),
    files,
    fingerprint: hashOf(marks),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

async function openZip(path: string): Promise<Download> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch((error: unknown) => {
    throw brokenZip(path, error);
  });
  const files = new Map<string, DownloadFile>();
  const marks: string[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const name = basename(entry.fileName).toLowerCase();
      if (!name.endsWith('.csv') || entry.fileName.includes('__MACOSX')) continue;
      marks.push(`${name} ${entry.uncompressedSize} ${entry.crc32}`);
      files.set(name, { name, size: entry.uncompressedSize, open: () => openEntry(zip, entry, path) });
    }
  } catch (error) {
    zip.close();
    throw brokenZip(path, error);
  }
  return {
    name: basename(path),
    files,
    fingerprint: hashOf(marks),
    [Symbol.asyncDispose]: async () => zip.close(),
  };
}

/** A damaged entry fails while it is read: its errors are told in our words. */
async function openEntry(zip: ZipFile, entry: Entry, path: string): Promise<Readable> {
  const stream = await zip.openReadStreamPromise(entry).catch((error: unknown) => {
    throw brokenZip(path, error);
  });
  return stream;
}

function brokenZip(path: string, error: unknown): FoodDataProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return new FoodDataProblem(`${path} is not a whole zip file (${reason}). Download it again.`, {
    cause: error,
  });
}

function hashOf(marks: readonly string[]): string {
  return createHash('sha256')
    .update([...marks].sort().join('\n'))
    .digest('hex');
}
