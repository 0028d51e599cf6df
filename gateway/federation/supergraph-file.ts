import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Logger } from '@progressive/telemetry';

/** Reads a composed supergraph. @throws Error that says which command makes the file. */
export async function readSupergraph(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new Error(`cannot read the supergraph at ${path}: make it with "npm run compose"`, { cause });
  }
}

/** A file is written in several steps; it is read once it has been quiet for this long. */
const quietMs = 150;

/**
 * Loads the supergraph again when its file changes. The folder is watched, because a file that is replaced (as
 * editors and mounted configuration do) is no longer the file that was watched. A file that cannot be loaded is logged
 * and the schema in use stays.
 */
export function watchSupergraph(
  path: string,
  reload: (sdl: string) => Promise<void>,
  logger: Logger,
): { close(): void } {
  let timer: NodeJS.Timeout | undefined;
  const load = async () => {
    try {
      await reload(await readSupergraph(path));
    } catch (error) {
      logger.error('the changed supergraph cannot be loaded; the one in use stays', { error });
    }
  };
  const watcher = watch(dirname(path), { persistent: false }, (_event, file) => {
    // Mounted configuration changes a link beside the file, not the file itself.
    if (file !== null && file !== basename(path) && !file.startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => void load(), quietMs);
  });
  watcher.on('error', (error) => logger.error('the supergraph file is no longer watched', { error }));
  return {
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
