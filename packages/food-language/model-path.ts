import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of a file of `model/`, which lies beside the sources and one level above the compiled code. */
export function modelPath(name: string): string {
  const paths = ['./model/', '../model/'].map((folder) =>
    fileURLToPath(new URL(folder + name, import.meta.url)),
  );
  return paths.find((path) => existsSync(path)) ?? paths[0] ?? name;
}
