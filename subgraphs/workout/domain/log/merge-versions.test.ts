import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkVersion } from './check-version.js';
import type { LoggedSet, SetVersion } from './logged-set.js';
import { mergeVersions, type SetLog } from './merge-versions.js';

const press: LoggedSet = {
  exerciseKey: 'overhead-press',
  exerciseName: 'Overhead press',
  date: '2026-11-20',
  performedAt: '2026-11-20T18:00:00.000Z',
  order: 1,
  kind: 'NORMAL',
  weightKg: 40,
  reps: 8,
  seconds: null,
  distanceMetres: null,
  rir: 2,
  pain: null,
  note: null,
  sessionId: null,
};

/** Few sets and few instants, so that changes collide. */
const change: fc.Arbitrary<SetVersion> = fc.record({
  setId: fc.constantFrom('a', 'b', 'c'),
  changedAt: fc.integer({ min: 0, max: 4 }).map((second) => `2026-11-20T18:00:0${second}.000Z`),
  set: fc.option(
    fc.record({
      ...Object.fromEntries(Object.entries(press).map(([name, value]) => [name, fc.constant(value)])),
      reps: fc.integer({ min: 1, max: 3 }),
      pain: fc.constantFrom(null, { site: 'knee' as const, level: 3 }),
    }) as fc.Arbitrary<LoggedSet>,
  ),
});

function inBatches(changes: readonly SetVersion[], size: number): SetLog {
  let log: SetLog = new Map();
  for (let start = 0; start < changes.length; start += size)
    log = mergeVersions(log, changes.slice(start, start + size)).log;
  return log;
}

const sorted = (log: SetLog) => [...log].sort(([a], [b]) => (a < b ? -1 : 1));

describe('the offline log', () => {
  it('is the same for every order, batching and repetition of the changes', () => {
    const cases = fc.array(change, { minLength: 1, maxLength: 12 }).chain((changes) =>
      fc.tuple(
        fc.constant(changes),
        fc.shuffledSubarray([...changes, ...changes], {
          minLength: changes.length * 2,
          maxLength: changes.length * 2,
        }),
        fc.integer({ min: 1, max: 6 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([changes, replayed, size]) => {
        expect(sorted(inBatches(replayed, size))).toEqual(sorted(inBatches(changes, changes.length)));
      }),
      { numRuns: 500 },
    );
  });

  it('applies a change once', () => {
    const one: SetVersion = { setId: 'a', changedAt: '2026-11-20T18:00:00.000Z', set: press };
    const later = { ...one, changedAt: '2026-11-20T18:00:05.000Z', set: null };
    const first = mergeVersions(new Map(), [one, one, later, one]);
    expect(first.statuses).toEqual(['APPLIED', 'KNOWN', 'APPLIED', 'SUPERSEDED']);
    expect(first.log.get('a')?.set).toBeNull();
    expect(mergeVersions(first.log, [one, later]).statuses).toEqual(['SUPERSEDED', 'KNOWN']);
  });
});

describe('a change', () => {
  const now = Date.parse('2026-11-20T19:00:00Z');
  const of = (set: Partial<LoggedSet>, more: Partial<SetVersion> = {}) =>
    checkVersion(
      { setId: 's1', changedAt: '2026-11-20T18:00:00.000Z', set: { ...press, ...set }, ...more },
      now,
    );

  it('is taken when it can be', () => {
    expect(of({})).toBeNull();
    expect(of({ weightKg: 0 })).toBeNull();
    expect(of({ reps: null, seconds: 60, weightKg: null })).toBeNull();
    expect(of({}, { set: null })).toBeNull();
  });

  it.each([
    [{ weightKg: -20 }, {}, 'NEGATIVE_VALUE', 'weightKg'],
    [{ weightKg: 601 }, {}, 'VALUE_OUT_OF_RANGE', 'weightKg'],
    [{ reps: 2.5 }, {}, 'VALUE_OUT_OF_RANGE', 'reps'],
    [{ reps: 0 }, {}, 'NOTHING_DONE', 'reps'],
    [{ rir: 11 }, {}, 'VALUE_OUT_OF_RANGE', 'rir'],
    [{ pain: { site: 'knee' as const, level: 11 } }, {}, 'VALUE_OUT_OF_RANGE', 'pain.level'],
    [{ date: '2026-02-30' }, {}, 'BAD_DATE', 'date'],
    [{ date: '2026-12-20' }, {}, 'FUTURE_TIME', 'date'],
    [{ note: 'x'.repeat(2_001) }, {}, 'TEXT_TOO_LONG', 'note'],
    [{}, { changedAt: '2030-01-01T00:00:00.000Z' }, 'FUTURE_TIME', 'changedAt'],
    [{}, { setId: 'no spaces' }, 'BAD_SET_ID', 'setId'],
  ])('%j %j is refused', (set, more, code, field) => {
    expect(of(set, more)).toMatchObject({ code, field });
  });
});
