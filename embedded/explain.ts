/** Errors whose message is written for the person at the terminal. */
const plain: ReadonlySet<string> = new Set([
  'InvalidConfiguration',
  'PortInUse',
  'EmbeddedPostgresError',
  'DatabaseSetupError',
  'FoodDataProblem',
]);

/** What to print for an error that ends a command: a message that says what to do, or the stack of a bug. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return plain.has(error.name) ? error.message : (error.stack ?? error.message);
}
