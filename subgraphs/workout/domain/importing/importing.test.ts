import { describe, expect, it } from 'vitest';
import { calendarFeed } from '../exporting/calendar-feed.js';
import { logCsv } from '../exporting/log-csv.js';
import type { LoggedSet } from '../log/logged-set.js';
import type { StoredProgram } from '../stored-program.js';
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

  it('fold calendars at 75 octets without cutting a character, and escape texts', () => {
    const session = {
      id: 'session_1',
      date: '2026-11-23',
      startMinute: 18 * 60 + 5,
      minutes: 45,
      title: 'Push; heavy, then light',
      exercises: [{ name: 'Prüfung × '.repeat(12), sets: 3, reps: 8, loadKg: 60 }],
      reason: 'Two days after the last.',
    };
    const stored = {
      createdAt: new Date('2026-11-22T10:00:00Z'),
      program: { weeks: [{ sessions: [session] }] },
    } as unknown as StoredProgram;
    const feed = calendarFeed(stored);
    const lines = feed.split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(feed.replaceAll('\r\n ', '')).toContain(
      `DESCRIPTION:${'Prüfung × '.repeat(12)}: 3 × 8 at 60 kg\\nTwo`,
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:session_1@progressive-framework',
        'DTSTART:20261123T180500',
        'DTSTAMP:20261122T100000Z',
        'DURATION:PT45M',
        'SUMMARY:Push\\; heavy\\, then light',
      ]),
    );
  });
});
