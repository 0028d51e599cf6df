import { parseArgs } from 'node:util';

/** What `npm run evaluate` was told. */
export interface EvaluateArguments {
  readonly task: string;
  /** File to read. */
  readonly input: string;
  /** File to write. */
  readonly output: string;
  /** Folder of foods, for the tasks that need one. */
  readonly catalogue?: string | undefined;
}

/** The command line cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage: npm run evaluate -- TASK --input PATH --output PATH

Most tasks read JSON lines and write one line each:
  routing            {"id","text"} → {"id","agents","strategy","outOfScope","needsClarification","confidence"}
  ingredients        {"id","text"} → {"id","quantity":[..],"unit":[..],"name":[..],"preparation"}, an ingredient line of a recipe
  food-match         {"id","text"} → {"id","matches":[{"code","score"}]}, up to 5 foods of the folder --catalogue PATH, best first
  food-search        a CSV name,code → how well the search finds the meant food of the folder --catalogue PATH, also with
                     typing errors, in the other number, and without words of related meaning
  exercise-muscles   {"id","name","equipment"?} → {"id","primary":[..],"secondary":[..]}, the muscles an exercise trains
  categories         a CSV id,date,merchant,amount → a CSV id,category,confidence, what the payment was for
  category-learning  a CSV date,merchant,amount,category (the ledger's names) → how five corrections a week lower the error
  cash-flow          a CSV date,merchant,amount,account → one line per account: how 90-day forecasts of its past did
  recurring          a CSV date,merchant,amount → one line for each bill or income found, half-way and planted, and their sums
  bank-import        a folder of bank files (OFX, QFX, QIF, CSV, camt.053, MT940) → a folder with one file each of the same
                     name and .json: [{"date","amount","currency","description"}]
  strength-forecast  a Strong or Hevy export (CSV) → one line for each lift with at least 8 sessions:
                     {"exercise","sessions","unit","predicted","low","high","epley"}`;

/** Reads the command line. @throws UsageError. */
export function readEvaluateArguments(argv: readonly string[], tasks: readonly string[]): EvaluateArguments {
  const { values, positionals } = parse(argv);
  const [task] = positionals;
  if (task === undefined) throw new UsageError('Name a task.');
  if (!tasks.includes(task))
    throw new UsageError(`There is no task "${task}"; there is: ${tasks.join(', ')}.`);
  if (positionals.length > 1) throw new UsageError(`Not understood: ${positionals.slice(1).join(' ')}`);
  if (values.input === undefined) throw new UsageError('--input FILE is missing.');
  if (values.output === undefined) throw new UsageError('--output FILE is missing.');
  return { task, input: values.input, output: values.output, catalogue: values.catalogue };
}

function parse(argv: readonly string[]): {
  values: { input?: string | undefined; output?: string | undefined; catalogue?: string | undefined };
  positionals: string[];
} {
  try {
    return parseArgs({
      args: [...argv],
      options: { input: { type: 'string' }, output: { type: 'string' }, catalogue: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
