import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Path of a file of the calling workspace, found from its nearest package.json upwards, so that the same line works in
 * the source tree and in `dist`.
 * @param moduleUrl the caller's `import.meta.url`. @throws Error when no package.json is above it.
 */
export function workspaceFile(moduleUrl: string, relativePath: string): string {
  let folder = dirname(fileURLToPath(moduleUrl));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no workspace above ${moduleUrl}`);
    folder = parent;
  }
  return join(folder, relativePath);
}
