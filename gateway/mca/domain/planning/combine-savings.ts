/** A way to spend less. */
export interface WayToSave {
  readonly kind: string;
  readonly title: string;
  /** Most that it saves a month, minor units, above 0. */
  readonly monthlyMinor: number;
  /** 0 to 10: what all of it costs health. */
  readonly healthCost: number;
  /** What all of it takes of a week; below 0 it gives time. */
  readonly minutesPerWeek: number;
  /** True for what can be done in part, as cheaper meals can. */
  readonly divisible: boolean;
}

/** A way with the part of it that is needed. */
export interface ChosenSaving extends WayToSave {
  readonly savedMinor: number;
}

export interface CombinedSavings {
  readonly steps: readonly ChosenSaving[];
  readonly savedMinor: number;
  /** What is missing; 0 when the steps are enough. */
  readonly missingMinor: number;
}

/** Whole ways that are combined, those of most money: more would take longer than anyone wants to read. */
const mostWhole = 14;
/** Minutes a week that weigh as much as a point of health, as in budget's ranking. */
const minutesOfAPoint = 100;

/**
 * The combination that reaches a monthly sum at the least cost to health and time: all subsets of the whole ways are tried, the
 * rest is taken in part, cheapest first. Of equal cost the one that cuts less, then the one of fewer steps. Not enough in all:
 * everything.
 */
export function combineSavings(ways: readonly WayToSave[], targetMinor: number): CombinedSavings {
  const whole = ways
    .filter(({ divisible }) => !divisible)
    .toSorted((a, b) => b.monthlyMinor - a.monthlyMinor)
    .slice(0, mostWhole);
  const parts = ways
    .filter(({ divisible }) => divisible)
    .toSorted((a, b) => costOf(a) / a.monthlyMinor - costOf(b) / b.monthlyMinor);
  let best: { readonly steps: ChosenSaving[]; readonly saved: number; readonly cost: number } | null = null;
  for (let subset = 0; subset < 1 << whole.length; subset += 1) {
    const steps = filled(
      whole.filter((_, index) => (subset >> index) & 1),
      parts,
      targetMinor,
    );
    const saved = sumOf(steps);
    if (saved < targetMinor) continue;
    const cost = steps.reduce((sum, step) => sum + (costOf(step) * step.savedMinor) / step.monthlyMinor, 0);
    if (best === null || isBetter({ steps, saved, cost }, best)) best = { steps, saved, cost };
  }
  const steps = best?.steps ?? filled(whole, parts, Number.POSITIVE_INFINITY);
  const savedMinor = sumOf(steps);
  return {
    steps: steps.toSorted((a, b) => costOf(a) - costOf(b) || b.savedMinor - a.savedMinor),
    savedMinor,
    missingMinor: Math.max(0, targetMinor - savedMinor),
  };
}

function costOf({ healthCost, minutesPerWeek }: WayToSave): number {
  return healthCost + Math.max(0, minutesPerWeek) / minutesOfAPoint;
}

/** Costs that differ by less are equal. */
const noise = 1e-9;

interface Candidate {
  readonly steps: readonly ChosenSaving[];
  readonly saved: number;
  readonly cost: number;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (Math.abs(one.cost - other.cost) > noise) return one.cost < other.cost;
  return one.saved === other.saved ? one.steps.length < other.steps.length : one.saved < other.saved;
}

/** Whole ways, and of the divisible ones as much as is still needed. */
function filled(
  whole: readonly WayToSave[],
  parts: readonly WayToSave[],
  targetMinor: number,
): ChosenSaving[] {
  const steps = whole.map((way) => ({ ...way, savedMinor: way.monthlyMinor }));
  let missing = targetMinor - sumOf(steps);
  for (const way of parts) {
    const savedMinor = Math.min(way.monthlyMinor, missing);
    if (savedMinor <= 0) break;
    steps.push({ ...way, savedMinor });
    missing -= savedMinor;
  }
  return steps;
}

function sumOf(steps: readonly ChosenSaving[]): number {
  return steps.reduce((sum, { savedMinor }) => sum + savedMinor, 0);
}
