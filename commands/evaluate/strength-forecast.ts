import { runProgram } from '../run-program.js';

/**
 * Forecasts the next session of each lift of a Strong or Hevy export: one JSON line a lift,
 * {"exercise","sessions","unit","predicted","low","high","epley"}.
 * @returns the exit code: 0, or 1 when the file or a row of it was bad.
 */
export async function evaluate(files: { readonly input: string; readonly output: string }): Promise<number> {
  return runProgram('subgraphs/workout/dist/evaluation/strength-forecast-main.js', [
    '--input',
    files.input,
    '--output',
    files.output,
  ]);
}
