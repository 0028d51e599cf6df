import { readEvaluateArguments, UsageError, usage } from './arguments.js';
import { evaluateRouting } from './routing.js';

/** The tasks by their name on the command line. Each returns the exit code. */
const tasks = { routing: evaluateRouting } as const;

try {
  const { task, input, output } = readEvaluateArguments(process.argv.slice(2), Object.keys(tasks));
  process.exitCode = await tasks[task as keyof typeof tasks]({ input, output });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof UsageError ? `${message}\n\n${usage}\n` : `${message}\n`);
  process.exitCode = 1;
}
