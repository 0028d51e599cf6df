import { parseArguments, UsageError, usage } from './arguments.js';
import { askOnce } from './ask-once.js';

try {
  process.exitCode = await askOnce(parseArguments(process.argv.slice(2)), process.env);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof UsageError ? `${message}\n\n${usage}\n` : `${message}\n`);
  process.exitCode = 1;
}
process.exit();
