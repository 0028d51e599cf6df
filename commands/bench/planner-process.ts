import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs the nutrition agent's own measuring program; a process apart, because nothing here may import an agent.
 * @param programName the program in the agent's planning-worker folder.
 * @param request what to measure: the program's one argument.
 */
export function measurePlanner<Measurement extends { readonly group: string; readonly measurement: unknown }>(
  request: unknown,
  onEach: (message: Measurement) => void,
  programName = 'measure-main.js',
): Promise<void> {
  const program = fileURLToPath(
    new URL(`../../../subgraphs/nutrition/dist/planning-worker/${programName}`, import.meta.url),
  );
  return new Promise((resolve, reject) => {
    const child = fork(program, [JSON.stringify(request)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('message', (message: Measurement) => onEach(message));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the planner's measuring process ended with ${code}`)),
    );
  });
}
