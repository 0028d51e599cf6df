import { mesocycleWeeks } from './volume-targets.js';

/**
 * Blocks by their number of weeks, as weeks of the standard mesocycle (1 to 4 build, 5 deloads). A shorter block leaves
 * build weeks out, a longer one repeats the third; the last build week is always the hardest.
 */
const blocks: Readonly<Record<number, readonly number[]>> = {
  3: [1, 4, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
  6: [1, 2, 3, 3, 4, 5],
};

/** How a horizon is cut, so that it ends with a deload every 3 to 6 weeks (Bell 2023 Delphi: 4 to 6 as a rule). */
const cuts: Readonly<Record<number, readonly number[]>> = { 4: [4], 5: [5], 6: [6], 7: [4, 3], 8: [4, 4] };

/** Longest program, weeks. */
export const longestProgramWeeks = 8;

/**
 * The mesocycle week (1..5, 5 deloads) of every week of a program that stands by itself: whole blocks of accumulation
 * and deload. Up to three weeks only build, since there is nothing to recover from yet.
 * @param weeks 1..8. @param startsAt mesocycle week that the person has come to; a block already begun is finished first.
 */
export function planMesocycles(weeks: number, startsAt: number): number[] {
  const begun =
    startsAt > 1 ? Array.from({ length: mesocycleWeeks - startsAt + 1 }, (_, index) => startsAt + index) : [];
  const first = begun.slice(0, weeks);
  const left = weeks - first.length;
  const whole = (cuts[left] ?? []).flatMap((length) => blocks[length] ?? []);
  return [...first, ...(whole.length > 0 ? whole : [1, 2, 3].slice(0, left))];
}

/** A block of a program: accumulation weeks and, as a rule, a deload. Weeks are 1-based and contiguous. */
export interface Mesocycle {
  readonly index: number;
  readonly firstWeek: number;
  readonly weeks: number;
  readonly buildWeeks: number;
  readonly hasDeload: boolean;
}

/** The blocks of a program: each deload week ends one. @param mesocycleWeeksInOrder of every week of the program. */
export function mesocyclesOf(mesocycleWeeksInOrder: readonly number[]): Mesocycle[] {
  const found: Mesocycle[] = [];
  let firstWeek = 1;
  mesocycleWeeksInOrder.forEach((week, at) => {
    const isLast = at === mesocycleWeeksInOrder.length - 1;
    const hasDeload = week === mesocycleWeeks;
    if (!hasDeload && !isLast) return;
    const weeks = at + 2 - firstWeek;
    found.push({
      index: found.length + 1,
      firstWeek,
      weeks,
      buildWeeks: weeks - Number(hasDeload),
      hasDeload,
    });
    firstWeek = at + 2;
  });
  return found;
}
