import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mesocyclesOf, planMesocycles } from './mesocycle-plan.js';
import { nextMesocycleWeek } from './stored-program.js';

describe('a program of whole mesocycles', () => {
  it('of 4 to 8 weeks ends with a deload, every 3 to 6 weeks', () => {
    for (const weeks of [4, 5, 6, 7, 8]) {
      const plan = planMesocycles(weeks, 1);
      expect(plan).toHaveLength(weeks);
      expect(plan.at(-1)).toBe(5);
      for (const block of mesocyclesOf(plan)) {
        expect(block.hasDeload).toBe(true);
        expect(block.weeks).toBeGreaterThanOrEqual(3);
        expect(block.weeks).toBeLessThanOrEqual(6);
      }
    }
    expect(planMesocycles(8, 1)).toEqual([1, 2, 4, 5, 1, 2, 4, 5]);
  });

  it('finishes a block that was begun before', () => {
    expect(planMesocycles(6, 4)).toEqual([4, 5, 1, 2, 4, 5]);
    expect(planMesocycles(1, 3)).toEqual([3]);
  });

  it('never builds more than five weeks on end, and effort rises inside a block', () => {
    const weeks = fc.integer({ min: 1, max: 8 });
    const property = fc.property(weeks, fc.integer({ min: 1, max: 5 }), (count, startsAt) => {
      const plan = planMesocycles(count, startsAt);
      expect(plan).toHaveLength(count);
      const blocks = mesocyclesOf(plan);
      expect(blocks.reduce((sum, block) => sum + block.weeks, 0)).toBe(count);
      for (const { firstWeek, weeks: length, buildWeeks } of blocks) {
        expect(buildWeeks).toBeLessThanOrEqual(5);
        const inside = plan.slice(firstWeek - 1, firstWeek - 1 + length);
        expect(inside).toEqual([...inside].sort((a, b) => a - b));
      }
    });
    fc.assert(property);
  });

  it('is followed from where it stands', () => {
    const former = { startDate: '2026-03-02', horizonDays: 28, mesocycleWeek: 1, weeks: [1, 2, 4, 5] };
    expect(nextMesocycleWeek(former, '2026-03-30')).toBe(1);
    expect(nextMesocycleWeek(former, '2026-03-16')).toBe(4);
    expect(nextMesocycleWeek({ ...former, weeks: [1, 2, 3, 4] }, '2026-03-30')).toBe(5);
  });
});
