import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exercise } from '../exercise.js';
import type { LiftHistory } from '../forecast/lift-session.js';
import { achievableLoad, ordinaryGym } from './gym.js';
import { type NextSetQuestion, nextSet } from './next-set.js';
import { currentPains, injuriesOf, painAdvice } from './pain-rule.js';
import { deloadAdvice } from './reactive-deload.js';
import { type StrengthSet, strengthFrom } from './strength-state.js';

const squat = {
  key: 'back-squat',
  muscles: { quadriceps: 1, glutes: 1 },
  jointStress: { knee: 2, 'lower-back': 2 },
  axialLoad: 3,
  contraindications: [],
} as unknown as Exercise;

const set = (weightKg: number, reps: number, rir: number | null = 2, date = '2026-11-20'): StrengthSet => ({
  date,
  weightKg,
  reps,
  rir,
});

const painless = { loadShare: 1, isSwapNeeded: false, because: null };
const question = (more: Partial<NextSetQuestion>): NextSetQuestion => ({
  name: 'Back squat',
  target: { reps: 8, rir: 2 },
  sets: [],
  today: '2026-11-20',
  pain: painless,
  loading: 'BARBELL',
  stepKg: 2.5,
  gym: ordinaryGym,
  deloadShare: 1,
  tiredReserve: 0,
  ...more,
});

describe('what can be loaded', () => {
  it('is made of plates, with the fewest', () => {
    expect(achievableLoad(102.5, 'BARBELL', 2.5, ordinaryGym)).toEqual({
      weightKg: 102.5,
      platesPerSide: [20, 20, 1.25],
    });
    expect(achievableLoad(15, 'BARBELL', 2.5, ordinaryGym)).toEqual({ weightKg: 20, platesPerSide: [] });
  });

  it('takes dumbbells and machines as they are', () => {
    const gym = { ...ordinaryGym, dumbbellsKg: [4, 12, 8], machineStepKg: 7 };
    expect(achievableLoad(11.9, 'IN_HANDS', 2, gym).weightKg).toBe(8);
    expect(achievableLoad(1, 'IN_HANDS', 2, gym).weightKg).toBe(4);
    expect(achievableLoad(22, 'MACHINE', 5, gym).weightKg).toBe(21);
    expect(achievableLoad(22, 'MACHINE', 5, ordinaryGym).weightKg).toBe(20);
  });

  it('is never above what is wanted where anything lighter exists, and never uses plates that are not there', () => {
    const plates = fc.array(
      fc.record({ kg: fc.constantFrom(0.5, 1.25, 2.5, 5, 10, 20), pairs: fc.integer({ min: 0, max: 2 }) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(plates, fc.double({ min: 1, max: 200, noNaN: true }), (owned, wanted) => {
        const { weightKg, platesPerSide } = achievableLoad(wanted, 'BARBELL', 1, {
          ...ordinaryGym,
          plates: owned,
        });
        expect(weightKg).toBeLessThanOrEqual(Math.max(20, wanted) + 1e-6);
        expect(20 + 2 * platesPerSide.reduce((sum, kg) => sum + kg, 0)).toBeCloseTo(weightKg, 6);
        for (const kg of new Set(platesPerSide)) {
          const has = owned.filter((plate) => plate.kg === kg).reduce((sum, { pairs }) => sum + pairs, 0);
          expect(platesPerSide.filter((plate) => plate === kg).length).toBeLessThanOrEqual(has);
        }
      }),
    );
  });
});

describe('what is believed of strength', () => {
  it('narrows with sets and follows them', () => {
    const one = strengthFrom([set(100, 5)]);
    const five = strengthFrom(Array(5).fill(set(100, 5)) as StrengthSet[]);
    expect(one?.e1rmKg).toBeCloseTo(123.33, 1);
    expect((five?.highKg ?? 0) - (five?.lowKg ?? 0)).toBeLessThan((one?.highKg ?? 0) - (one?.lowKg ?? 0));
    expect(strengthFrom([set(100, 5), set(110, 5)])?.e1rmKg).toBeGreaterThan(one?.e1rmKg ?? 0);
  });

  it('is not thrown by a slip of the pen, and ignores what says nothing', () => {
    const usual = Array(6).fill(set(100, 5)) as StrengthSet[];
    expect(strengthFrom([...usual, set(1000, 5)])?.e1rmKg).toBeLessThan(135);
    expect(strengthFrom([set(0, 20), set(10, 60)])).toBeUndefined();
  });

  it('is less sure after a long break', () => {
    const width = (date: string) => {
      const state = strengthFrom([set(100, 5, 2, '2026-01-01'), set(100, 5, 2, date)]);
      return (state?.highKg ?? 0) - (state?.lowKg ?? 0);
    };
    expect(width('2026-11-20')).toBeGreaterThan(width('2026-01-02'));
  });
});

describe('the next set', () => {
  it('asks for a first one when nothing is known', () => {
    expect(nextSet(question({}))).toMatchObject({ change: 'START', load: null, strength: null });
  });

  it('goes up after an easy set and down after a hard one, and says why', () => {
    const easy = nextSet(question({ sets: [set(80, 8, 2), set(80, 8, 5)] }));
    const hard = nextSet(question({ sets: [set(80, 8, 2), set(80, 5, 0)] }));
    expect(easy.load?.weightKg).toBeGreaterThan(hard.load?.weightKg ?? 0);
    expect(easy.reason).toContain('better than expected');
    expect(easy.reason).toContain('Last: 80 kg × 8 with 5 in reserve.');
    expect(hard.change).toBe('LOWER');
    expect(hard.reason).toContain('less than expected');
    expect(hard.reason).toMatch(/on each side/);
  });

  it('changes by a tenth at most from one set to the next', () => {
    const { load } = nextSet(question({ sets: [set(100, 8, 2, '2026-11-10'), set(40, 8, 10)] }));
    expect(load?.weightKg).toBeLessThanOrEqual(44);
  });

  it('takes load away for pain and in a lighter week', () => {
    const sets = [set(100, 5, 2, '2026-11-18')];
    const usual = nextSet(question({ sets })).load?.weightKg ?? 0;
    const because = { site: 'knee' as const, level: 2, date: '2026-11-20' };
    const sore = nextSet(question({ sets, pain: { loadShare: 0.9, isSwapNeeded: false, because } }));
    expect(sore.load?.weightKg).toBeLessThan(usual);
    expect(sore.reason).toContain('10 % less because of 2 of 10 in the knee.');
    expect(nextSet(question({ sets, deloadShare: 0.9 })).reason).toContain('lighter week');
  });

  it('is another exercise when it hurts', () => {
    const because = { site: 'lower-back' as const, level: 6, date: '2026-11-20' };
    const answer = nextSet(
      question({ sets: [set(100, 5)], pain: { loadShare: 0.75, isSwapNeeded: true, because } }),
    );
    expect(answer).toMatchObject({ change: 'SWAP', load: null });
    expect(answer.reason).toContain('6 of 10 in the lower back');
  });

  it('never asks for more after a worse set', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 0, max: 4 }), (reps, rir) => {
        const past = [set(100, 6, 2, '2026-11-13'), set(100, 6, 2, '2026-11-16')];
        const load = (done: number) =>
          nextSet(question({ sets: [...past, set(100, done, rir)] })).load?.weightKg ?? 0;
        expect(load(reps)).toBeLessThanOrEqual(load(reps + 1) + 1e-9);
      }),
    );
  });
});

describe('pain', () => {
  const report = (level: number, date = '2026-11-19', site: 'knee' | 'elbow' = 'knee') => ({
    site,
    level,
    date,
  });

  it('is forgotten after ten days and without a level', () => {
    const reports = [report(5, '2026-11-01'), report(0), report(3), report(6, '2026-11-12')];
    expect(currentPains(reports, '2026-11-20').map(({ level }) => level)).toEqual([6, 3]);
  });

  it('lowers the load where it is, swaps from 4 on, and leaves the rest alone', () => {
    expect(painAdvice(squat, [report(3)])).toMatchObject({ loadShare: 0.9, isSwapNeeded: false });
    expect(painAdvice(squat, [report(5)])).toMatchObject({ loadShare: 0.75, isSwapNeeded: true });
    expect(painAdvice(squat, [report(8)])).toMatchObject({ loadShare: 0.5, isSwapNeeded: true });
    expect(painAdvice(squat, [report(8, '2026-11-19', 'elbow')])).toEqual(painless);
    expect(injuriesOf([report(8), report(4)]).map(({ severity }) => severity)).toEqual([
      'SEVERE',
      'MODERATE',
    ]);
  });
});

describe('a lighter week', () => {
  const history = (exercise: string, bests: readonly number[]): LiftHistory => ({
    exercise,
    sessions: bests.map((best, index) => ({
      at: new Date(Date.UTC(2026, 9, 1 + 2 * index)).toISOString(),
      best,
      reps: 5,
    })),
  });
  const steady = Array.from({ length: 20 }, (_, index) => 100 + (index % 3));

  it('is due when two lifts fall twice in a row', () => {
    const fallen = [...steady, 92, 84];
    const advice = deloadAdvice([history('squat', fallen), history('press', fallen)], '2026-11-14');
    expect(advice).toMatchObject({
      isAdvised: true,
      lifts: ['squat', 'press'],
      setShare: 0.5,
      loadShare: 0.9,
    });
  });

  it.each([
    [
      'one lift falls',
      [
        [...steady, 92, 84],
        [...steady, 101, 102],
      ],
    ],
    [
      'two fall once',
      [
        [...steady, 101, 84],
        [...steady, 102, 84],
      ],
    ],
    ['nothing falls', [steady, steady]],
  ])('is not due when %s', (_name, lifts) => {
    const histories = lifts.map((bests, index) => history(`lift ${index}`, bests));
    expect(deloadAdvice(histories, '2026-11-14').isAdvised).toBe(false);
  });

  it('is not due for what was long ago', () => {
    const fallen = [...steady, 92, 84];
    const histories = [history('squat', fallen), history('press', fallen)];
    expect(deloadAdvice(histories, '2027-02-01').isAdvised).toBe(false);
  });
});
