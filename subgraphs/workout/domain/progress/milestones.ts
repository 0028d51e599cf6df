import type { LocalDate } from '@progressive/quantities';
import type { LoggedSet } from '../log/logged-set.js';

/** Something worth a glance back. */
export interface Milestone {
  readonly date: LocalDate;
  readonly title: string;
}

const dayCounts = [1, 10, 25, 50, 100, 200, 300, 500, 750, 1000];
const tonnages = [10, 50, 100, 250, 500, 1000, 2500, 5000];
const weights = [40, 60, 80, 100, 120, 140, 160, 180, 200, 220, 250, 300];

/** Round numbers that were passed: days of training, tonnes lifted, and weights of each lift. Sets in order of time. */
export function milestones(sets: readonly LoggedSet[]): Milestone[] {
  const passed = new Passed();
  const days = new Set<string>();
  let kilograms = 0;
  for (const { date, exerciseName, kind, weightKg, reps } of sets) {
    days.add(date);
    passed.check('days', days.size, dayCounts, date, (count) =>
      count === 1 ? 'First day' : `${count} days of training`,
    );
    if (kind === 'WARM_UP' || weightKg === null || reps === null) continue;
    kilograms += weightKg * reps;
    passed.check('tonnes', kilograms / 1000, tonnages, date, (count) => `${count} tonnes lifted`);
    passed.check(exerciseName, weightKg, weights, date, (count) => `${exerciseName}: ${count} kg`);
  }
  return passed.found;
}

/** What was passed so far, by series. */
class Passed {
  readonly found: Milestone[] = [];
  readonly #next = new Map<string, number>();

  check(
    series: string,
    value: number,
    marks: readonly number[],
    date: LocalDate,
    title: (mark: number) => string,
  ): void {
    let next = this.#next.get(series) ?? 0;
    let passed: number | undefined;
    while ((marks[next] ?? Number.POSITIVE_INFINITY) <= value) {
      passed = marks[next];
      next += 1;
    }
    this.#next.set(series, next);
    // Only the highest of several marks passed at once: a first session with 100 kg is one milestone.
    if (passed !== undefined) this.found.push({ date, title: title(passed) });
  }
}
