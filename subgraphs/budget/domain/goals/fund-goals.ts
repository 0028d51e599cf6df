/** A goal as the months ahead see it. */
export interface OpenGoal {
  readonly id: string;
  /** Still missing, minor units, above 0. */
  readonly missingMinor: number;
  /** Months until it is wished, 1 = this one; null = no date. */
  readonly monthsLeft: number | null;
}

/**
 * Divides a month's money among goals in the order of their priority: first each one with a date takes its equal part of what is missing,
 * and each one without a date all that is left; then what remains goes to the goals with a date, before their time, in the same order.
 * @param missing what each goal still lacks; it is lowered. @returns what no goal takes.
 */
export function fundGoals(
  amountMinor: number,
  goals: readonly OpenGoal[],
  missing: Float64Array,
  month: number,
): number {
  let rest = amountMinor;
  const give = (index: number, wished: number): void => {
    const part = Math.min(rest, wished, missing[index] ?? 0);
    missing[index] = (missing[index] ?? 0) - part;
    rest -= part;
  };
  for (const [index, { monthsLeft }] of goals.entries()) {
    if (rest <= 0) return rest;
    const left = monthsLeft === null ? 1 : Math.max(1, monthsLeft - month);
    give(index, Math.ceil((missing[index] ?? 0) / left));
  }
  for (const index of goals.keys()) give(index, rest);
  return rest;
}
