import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestStart, daySlots } from './day-slots.js';
import { muscles } from './muscle.js';
import { type PlacementSession, type PlacementWeek, placeWeek } from './placement.js';
import { recoveryCost } from './recovery-cost.js';

const session = fc
  .record({
    sets: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: muscles.length, maxLength: muscles.length }),
    hasConditioning: fc.boolean(),
    minutes: fc.constantFrom(20, 45, 90),
  })
  .map(
    ({ sets, ...rest }): PlacementSession => ({
      ...rest,
      volume: Float64Array.from(sets),
      hasStrength: true,
      legSets: sets[12] ?? 0,
    }),
  );

const week = fc
  .record({
    timeOfDay: fc.constantFrom('MORNING' as const, 'EVENING' as const, 'ANY' as const),
    preferredWeekdays: fc.constantFrom([], [1 as const, 4 as const]),
    excludedWeekdays: fc.constantFrom([], [6 as const, 7 as const]),
    busyStart: fc.integer({ min: 300, max: 900 }),
    weekdayCost: fc.constantFrom(0, 25),
  })
  .map(
    ({ busyStart, weekdayCost, ...wishes }): PlacementWeek => ({
      busy: Array.from({ length: 8 }, (_, weekday) =>
        weekday % 2 ? [{ startMinute: busyStart, endMinute: busyStart + 400 }] : [],
      ),
      wishes,
      weekdayCost,
    }),
  );

/** Tries every assignment. */
function bruteForce(
  sessions: readonly PlacementSession[],
  { busy, wishes, weekdayCost }: PlacementWeek,
): number {
  const choices = sessions.map(({ minutes }) =>
    daySlots.flatMap((slot) => {
      const choice = bestStart(slot, minutes, busy[slot.weekday] ?? [], wishes);
      return choice
        ? [{ ...slot, start: choice.startMinute, cost: choice.cost + (slot.weekday <= 5 ? weekdayCost : 0) }]
        : [];
    }),
  );
  let best = Number.POSITIVE_INFINITY;
  const placed: { weekday: number; start: number }[] = [];
  const descend = (index: number, cost: number) => {
    if (index === sessions.length) best = Math.min(best, cost);
    for (const choice of choices[index] ?? []) {
      if (placed.some(({ weekday }) => weekday === choice.weekday)) continue;
      const pairs = placed.reduce((sum, other, at) => {
        const [left, right] = [sessions[at], sessions[index]];
        const gap = Math.abs((other.weekday - choice.weekday) * 24 + (other.start - choice.start) / 60);
        return left && right ? sum + recoveryCost(left, right, Math.min(gap, 168 - gap)) : sum;
      }, 0);
      placed.push(choice);
      descend(index + 1, cost + choice.cost + pairs);
      placed.pop();
    }
  };
  descend(0, 0);
  return best;
}

describe('placement', () => {
  it('is the best of all placements, and says so', () => {
    fc.assert(
      fc.property(fc.array(session, { minLength: 1, maxLength: 4 }), week, (sessions, constraints) => {
        const placement = placeWeek(sessions, constraints);
        const best = bruteForce(sessions, constraints);
        expect(placement?.objective ?? Number.POSITIVE_INFINITY).toBeCloseTo(best, 6);
        if (placement) expect(placement.bound).toBe(placement.objective);
        expect(placement?.isProven ?? true).toBe(true);
      }),
      { numRuns: 30, seed: 3 },
    );
  }, 60_000);

  it('has no answer when there are fewer days than sessions', () => {
    const one: PlacementSession = {
      minutes: 45,
      volume: new Float64Array(muscles.length),
      hasStrength: true,
      hasConditioning: false,
      legSets: 0,
    };
    const wishes = { timeOfDay: 'ANY', preferredWeekdays: [], excludedWeekdays: [1, 2, 3, 4, 5, 6] } as const;
    expect(placeWeek([one, one], { busy: [], wishes, weekdayCost: 0 })).toBeUndefined();
    expect(placeWeek([one], { busy: [], wishes, weekdayCost: 0 })?.places[0]?.weekday).toBe(7);
  });
});
