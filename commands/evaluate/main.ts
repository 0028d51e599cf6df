import { readEvaluateArguments, UsageError, usage } from './arguments.js';

/** What every task exports. Returns the exit code. */
interface Task {
  evaluate(files: {
    readonly input: string;
    readonly output: string;
    readonly catalogue?: string | undefined;
  }): Promise<number>;
}

/** The tasks by their name on the command line; each is loaded only when it is wanted. */
const tasks: Readonly<Record<string, () => Promise<Task>>> = {
  'bank-import': () => import('./bank-import.js'),
  'cash-flow': () => import('./cash-flow.js'),
  categories: () => import('./categories.js'),
  'category-learning': () => import('./category-learning.js'),
  'exercise-muscles': () => import('./exercise-muscles.js'),
  'food-match': () => import('./food-match.js'),
  'food-search': () => import('./food-search.js'),
  ingredients: () => import('./ingredients.js'),
  recurring: () => import('./recurring.js'),
  routing: () => import('./routing.js'),
  'strength-forecast': () => import('./strength-forecast.js'),
};

try {
  const { task, ...files } = readEvaluateArguments(process.argv.slice(2), Object.keys(tasks));
  process.exitCode = await (await tasks[task]?.())?.evaluate(files);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof UsageError ? `${message}\n\n${usage}\n` : `${message}\n`);
  process.exitCode = 1;
}
