import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifterKinds, simulateLifter } from '../../evaluation/simulated-lifter.js';
import { backtest, summarise } from './backtest.js';
import { candidates } from './candidates.js';
import { ErrorRecord, trustFrom, weightedQuantile } from './combine.js';
import { forecastNextBests } from './forecast-next-best.js';
import { liftHistories } from './lift-histories.js';
import type { LiftHistory } from './lift-session.js';

/** A lift whose bests are given, on consecutive days. */
function lift(
  bests: readonly number[],
  exercise = 'press',
  reps: (index: number) => number = () => 8,
): LiftHistory {
  const sessions = bests.map((best, index) => ({
    at: new Date(Date.UTC(2025, 0, 1 + index)).toISOString(),
    best,
    reps: reps(index),
  }));
  return { exercise, sessions };
}

describe('sessions of a lift', () => {
  it('keep the best set, in order of time, without sets that stand for no maximum', () => {
    const set = { exercise: 'squat', reps: 5, rir: 0 };
    const [history, ...more] = liftHistories([
      { ...set, at: '2025-02-01', weight: 100 },
      { ...set, at: '2025-01-01', weight: 90 },
      { ...set, at: '2025-01-01', weight: 60, reps: 8 },
      { ...set, at: '2025-01-02', weight: 0 },
      { ...set, at: '2025-01-03', weight: 80, reps: 0 },
    ]);
    expect(more).toEqual([]);
    expect(history?.sessions).toEqual([
      { at: '2025-01-01', best: 105, reps: 5 },
      { at: '2025-02-01', best: expect.closeTo(116.667, 3) as number, reps: 5 },
    ]);
  });
});

describe('the forecast of the next best', () => {
  it('is silent below eight sessions', () => {
    expect(forecastNextBests([lift(Array(7).fill(100))])).toEqual([]);
    expect(forecastNextBests([lift(Array(8).fill(100))])).toHaveLength(1);
  });

  it('stays where nothing changes', () => {
    const [forecast] = forecastNextBests([lift(Array(20).fill(100))]);
    expect(forecast?.predicted).toBeCloseTo(100, 6);
    expect((forecast?.high ?? 0) - (forecast?.low ?? 0)).toBeLessThan(8);
  });

  it('sees heavy and light days in turn', () => {
    const bests = Array.from({ length: 24 }, (_, index) => (index % 2 === 0 ? 100 : 80));
    const [forecast] = forecastNextBests([lift(bests, 'row', (index) => (index % 2 === 0 ? 5 : 12))]);
    expect(forecast?.predicted).toBeCloseTo(100, 0);
  });

  it('follows a steady gain without running away', () => {
    const bests = Array.from({ length: 30 }, (_, index) => 100 * 1.01 ** index);
    const [forecast] = forecastNextBests([lift(bests)]);
    const last = bests.at(-1) ?? 0;
    expect(forecast?.predicted).toBeGreaterThan(last);
    expect(forecast?.predicted).toBeLessThan(last * 1.02);
  });

  it('holds one slip of the pen at bay', () => {
    const bests = [...Array(20).fill(100), 1000, ...Array(3).fill(100)];
    const [forecast] = forecastNextBests([lift(bests)]);
    expect(forecast?.predicted).toBeCloseTo(100, 0);
  });

  it('lies inside its interval, is finite, and has no opinion on units', () => {
    const best = fc.double({ min: 1, max: 1000, noNaN: true });
    const histories = fc.array(fc.array(best, { minLength: 8, maxLength: 25 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(histories, (lifts) => {
        const inKg = forecastNextBests(lifts.map((bests, index) => lift(bests, `lift ${index}`)));
        const inLb = forecastNextBests(
          lifts.map((bests, index) =>
            lift(
              bests.map((one) => one * 2),
              `lift ${index}`,
            ),
          ),
        );
        expect(inKg).toHaveLength(lifts.length);
        for (const [index, { predicted, low, high }] of inKg.entries()) {
          expect([low, predicted, high].every((value) => Number.isFinite(value) && value > 0)).toBe(true);
          expect(low).toBeLessThan(predicted);
          expect(high).toBeGreaterThan(predicted);
          expect((inLb[index]?.predicted ?? 0) / predicted).toBeCloseTo(2, 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('uses nothing that comes later', () => {
    const [full] = simulateLifter('varied', 3);
    const sessions = full?.sessions ?? [];
    const cut = { exercise: 'a', sessions: sessions.slice(0, 12) };
    const changed = sessions.map((session, index) => (index < 12 ? session : { ...session, best: 1 }));
    const [first] = backtest([{ exercise: 'a', sessions: changed }], sessions[11]?.at);
    const [same] = backtest([cut], sessions[11]?.at);
    expect(first).toEqual(same);
  });

  it.each(lifterKinds)('beats both naive forecasts on unseen people who train %s', (kind) => {
    const outcomes = Array.from({ length: 8 }, (_, person) => backtest(simulateLifter(kind, 1000 + person)));
    const { meanAbsoluteError, coverage } = summarise(outcomes.flat());
    expect(meanAbsoluteError.ours).toBeLessThan(meanAbsoluteError.lastValue);
    expect(meanAbsoluteError.ours).toBeLessThan(meanAbsoluteError.mean);
    expect(coverage).toBeGreaterThan(0.74);
    expect(coverage).toBeLessThan(0.88);
  });
});

describe('how candidates are trusted', () => {
  const priors = candidates.map(({ prior }) => prior);
  const recordOf = (rows: readonly (readonly number[])[]) => {
    const record = new ErrorRecord(0.95, priors.length);
    for (const row of rows) record.add(row);
    return record;
  };

  it('starts from the priors and adds to one', () => {
    const trust = trustFrom(recordOf([]), recordOf([]), priors);
    expect(trust.reduce((sum, one) => sum + one)).toBeCloseTo(1, 9);
    expect(trust.indexOf(Math.max(...trust))).toBe(candidates.findIndex(({ name }) => name === 'last'));
  });

  it('moves to the one that is right', () => {
    const errors = Array.from({ length: 30 }, () => priors.map((_, index) => (index === 7 ? 0.001 : 0.05)));
    expect(trustFrom(recordOf(errors), recordOf([]), priors)[7]).toBeGreaterThan(0.9);
  });

  it('borrows from the other lifts of the person until the lift has a record of its own', () => {
    const rightIs = (right: number, sessions: number) =>
      recordOf(
        Array.from({ length: sessions }, () => priors.map((_, index) => (index === right ? 0.01 : 0.03))),
      );
    expect(trustFrom(recordOf([]), rightIs(7, 50), priors)[7]).toBeGreaterThan(0.9);
    const own = trustFrom(rightIs(4, 60), rightIs(7, 50), priors);
    expect(own[4]).toBeGreaterThan(own[7] ?? 1);
  });

  it('takes quantiles by weight', () => {
    expect(weightedQuantile([1, 2, 3], [1, 1, 1], 0.5)).toBe(2);
    expect(weightedQuantile([1, 2, 3], [1, 1, 8], 0.5)).toBeGreaterThan(2.7);
    expect(weightedQuantile([], [], 0.5)).toBeNaN();
  });
});
