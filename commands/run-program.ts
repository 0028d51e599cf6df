import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { workspaceFile } from '@progressive/subgraph-server';

/** Folder above `commands`. */
const root = workspaceFile(import.meta.url, '..');

/**
 * Runs a compiled program of another workspace in a process of its own: commands import no agent. Its standard error is
 * ours.
 * @param path of the compiled program, from the repository's root. @param take receives standard output, which is ours
 * without it. @returns the exit code.
 */
export function runProgram(
  path: string,
  args: readonly string[],
  take?: (text: string) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--enable-source-maps', join(root, path), ...args], {
      stdio: ['ignore', take === undefined ? 'inherit' : 'pipe', 'inherit'],
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => take?.(text));
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
