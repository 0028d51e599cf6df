import { describe, expect, it } from 'vitest';
import { logCsv } from '../exporting/log-csv.js';
import { trainingEvents } from '../exporting/training-events.js';
import type { LoggedSet } from '../log/logged-set.js';
import type { TrainingProgram } from '../program.js';
import { findDuplicates } from './find-duplicates.js';
import { createExerciseMatcher } from './match-exercise.js';

const squat: LoggedSet = {
  exerciseKey: 'back-squat',
  exerciseName: 'Back squat',
  date: '2026-03-01',
  performedAt: '2026-03-01T18:00:00.000Z',
  order: 1,
  kind: 'NORMAL',
  weightKg: 100,
  reps: 5,
  seconds: null,
  distanceMetres: null,
  rir: 1.5,
  pain: null,
  note: null,
  sessionId: null,
};

describe('names of other apps', () => {
  const match = createExerciseMatcher([
    { key: 'bench-press', name: 'Barbell bench press' },
    { key: 'dumbbell-bench-press', name: 'Dumbbell bench press' },
    { key: 'back-squat', name: 'Barbell back squat' },
    { key: 'dumbbell-lateral-raise', name: 'Dumbbell lateral raise' },
    { key: 'pull-up', name: 'Pull-up' },
  ]);

  it.each([
    ['Bench Press (Barbell)', 'bench-press'],
    ['Bench Press (Dumbbell)', 'dumbbell-bench-press'],
    ['DB bench press', 'dumbbell-bench-press'],
    ['Squat (Barbell)', 'back-squat'],
    ['Lateral Raises (Dumbbell)', 'dumbbell-lateral-raise'],
    ['Pull Up', 'pull-up'],
    ['Bench Press (Cable)', null],
    ['Underwater basket weaving', null],
    ['', null],
  ])('%s → %s', (name, key) => expect(match(name)).toBe(key));
});

describe('duplicates', () => {
  const version = (setId: string, more: Partial<LoggedSet> = {}) => ({
    setId,
    changedAt: squat.performedAt,
    set: { ...squat, ...more },
  });

  it('are sets with the same id or the same content, as often as they are in the log', () => {
    const logged = [
      { ...squat, setId: 'mine' },
      { ...squat, reps: 8, setId: 'x' },
    ];
    const incoming = [
      version('a'),
      version('b'),
      version('x', { reps: 8 }),
      version('c', { weightKg: 100.01, reps: 8 }),
      version('d', { kind: 'WARM_UP' }),
    ];
    expect([...findDuplicates(incoming, logged)]).toEqual(['a', 'x']);
  });
});

describe('exports', () => {
  it('write sets as Strong does, and nothing that a spreadsheet would run', () => {
    const [, first, second] = logCsv([
      { ...squat, note: 'slow, "paused"' },
      { ...squat, kind: 'DROP', rir: null, note: '=HYPERLINK("x")' },
    ]).split('\n');
    expect(first).toBe('2026-03-01 18:00:00,Training,Back squat,1,100,5,8.5,,,"slow, ""paused""",');
    expect(second).toBe(`2026-03-01 18:00:00,Training,Back squat,D,100,5,,,,"'=HYPERLINK(""x"")",`);
  });

  it('say sessions as events with the loads, and give shared days to the first program', () => {
    const session = {
      id: 'w1-a',
      date: '2026-11-23',
      startMinute: 18 * 60 + 5,
      minutes: 45,
      title: 'Push A',
      place: 'Club',
      exercises: [
        { name: 'Bench press', sets: 3, reps: 8, loadKg: 60 },
        { name: 'Plank', sets: 2, seconds: 40 },
      ],
      reason: 'Two days after the last.',
    };
    const program = (startDate: string, sessions: object[]) =>
      ({ startDate, horizonDays: 7, weeks: [{ sessions }] }) as unknown as TrainingProgram;
    const events = trainingEvents(
      [
        { firstVersionId: 'program_2', createdAt: new Date(0), program: program('2026-11-23', [session]) },
        {
          firstVersionId: 'program_1',
          createdAt: new Date(0),
          program: program('2026-11-17', [{ ...session, date: '2026-11-18' }, session]),
        },
      ],
      'Europe/Vienna',
    );
    expect(events.map(({ uid }) => uid)).toEqual(['program_1-w1-a', 'program_2-w1-a']);
    expect(events[1]).toMatchObject({
      when: { date: '2026-11-23', startMinute: 1085, minutes: 45, timeZone: 'Europe/Vienna' },
      title: 'Push A',
      description: 'Bench press: 3 × 8 at 60 kg\nPlank: 2 × 40 s\nWhere: Club\nTwo days after the last.',
    });
  });
});
