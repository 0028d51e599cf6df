import { addDays, dateRange } from '@progressive/quantities';
import { seededRandom } from '@progressive/seeded-random';
import { describe, expect, it } from 'vitest';
import { samplePeople } from '../../planning-worker/sample-people.js';
import { readExerciseCatalogue } from '../../seeds/exercise-catalogue.js';
import { generateProgram } from '../generate-program.js';
import { type MuscleVolume, sessionsOf, type TrainingProgram, type WorkoutSession } from '../program.js';
import { checkProgram } from '../program-checker.js';
import type { TrainingBrief } from '../training-brief.js';
import { brokenRule, loadRules } from './load-rules.js';
import { missedOptions } from './missed-session.js';

const catalogue = readExerciseCatalogue();
const byKey = new Map(catalogue.map((exercise) => [exercise.key, exercise]));
const equipmentKeys = [...new Set(catalogue.flatMap(({ equipment }) => equipment.flat()))].sort();

interface Case {
  readonly brief: TrainingBrief;
  readonly program: TrainingProgram;
  readonly missed: WorkoutSession;
  readonly from: string;
}

/** People of another seed than the benchmark's, one missed session each; two fifths are told of after a day or two. */
function cases(count: number): Case[] {
  const random = seededRandom(77);
  return samplePeople(count, 4_711, equipmentKeys).flatMap((sample) => {
    const brief = { ...sample, horizonDays: 21 };
    const made = generateProgram(catalogue, brief);
    if (made.kind !== 'PROGRAM') return [];
    const missed = random.pick(sessionsOf(made.program));
    const from = addDays(missed.date, random.pick([0, 0, 1, 1, 2]));
    return [{ brief, program: made.program, missed, from }];
  });
}

/** Fractional sets by week and muscle, counted from what is written down. */
function weeklySets(program: TrainingProgram): Map<string, number> {
  const sets = new Map<string, number>();
  for (const week of program.weeks) {
    for (const item of week.sessions.flatMap(({ exercises }) => exercises)) {
      for (const [muscle, share] of Object.entries(byKey.get(item.exerciseKey)?.muscles ?? {})) {
        const key = `${week.index}/${muscle}`;
        sets.set(key, (sets.get(key) ?? 0) + item.sets * share);
      }
    }
  }
  return sets;
}

const placeOf = ({ date, startMinute, exercises }: WorkoutSession) =>
  JSON.stringify([date, startMinute, exercises.map(({ exerciseKey, sets }) => [exerciseKey, sets])]);

function changedSessions(before: TrainingProgram, after: TrainingProgram): number {
  const then = new Map(sessionsOf(after).map((session) => [session.id, placeOf(session)]));
  return sessionsOf(before).filter((session) => then.get(session.id) !== placeOf(session)).length;
}

const all = cases(60);

describe('a missed session', () => {
  it('never doubles a load: no week above its most, no rule of the program broken', () => {
    expect(all.length).toBeGreaterThan(50);
    for (const { brief, program, missed, from } of all) {
      const found = missedOptions(program, missed.id, from, brief, byKey);
      if (found.kind !== 'OPTIONS') throw new Error(found.code);
      const planned = weeklySets(program);
      const high = new Map(program.volume.map((item: MuscleVolume) => [item.muscle, item.highSets ?? 0]));
      for (const option of found.options) {
        const where = `${brief.seed} ${option.id}`;
        expect(checkProgram(option.program, brief, byKey, { daysAreChosen: true }), where).toEqual([]);
        for (const [key, sets] of weeklySets(option.program)) {
          const most = Math.max(planned.get(key) ?? 0, high.get(key.split('/')[1] ?? '') ?? 0);
          expect(sets, `${where} ${key}`).toBeLessThanOrEqual(most + 1e-9);
        }
        expect(changedSessions(program, option.program), where).toBe(option.edits.length);
        for (const session of sessionsOf(option.program)) {
          const old = sessionsOf(program).find(({ id }) => id === session.id);
          if (old && placeOf(old) !== placeOf(session)) expect(session.date >= from, where).toBe(true);
        }
      }
    }
  });

  it('changes the fewest sessions: with one fewer every way breaks a rule', () => {
    let several = 0;
    for (const { brief, program, missed, from } of all) {
      const found = missedOptions(program, missed.id, from, brief, byKey);
      if (found.kind !== 'OPTIONS' || found.fewestEdits === 1) continue;
      several += 1;
      const rules = loadRules(program, brief, byKey);
      const others = sessionsOf(program).filter(({ id }) => id !== missed.id);
      const end = addDays(program.startDate, program.horizonDays);
      const days = dateRange(from, 14).filter((date) => date < end && date !== missed.date);
      for (const date of days) {
        const isOpen = [360, 480, 600, 720, 840, 960, 1080, 1200].some((startMinute) => {
          const moved = { ...missed, date, startMinute };
          const tried = [...others, moved];
          const weeks = program.weeks.map((week) => ({
            ...week,
            sessions: tried.filter((s) => s.date >= week.startDate && s.date < addDays(week.startDate, 7)),
          }));
          const clashes = checkProgram({ ...program, weeks }, brief, byKey).filter(({ code }) =>
            ['BUSY', 'EXCLUDED_DAY', 'TWO_SESSIONS_A_DAY', 'WRONG_PLACE', 'NOT_EQUIPPED'].includes(code),
          );
          return clashes.length === 0 && brokenRule(tried, rules) === undefined;
        });
        const weekEnd = addDays(program.startDate, 7 * (Math.floor(weekOf(program, missed.date)) + 2));
        if (date < weekEnd) expect(isOpen, `${brief.seed} ${date}`).toBe(false);
      }
    }
    expect(several).toBeGreaterThan(0);
  });

  it('is answered in the same way twice, and quickly', () => {
    const [first] = all;
    if (!first) throw new Error('no case');
    const { program, missed, from, brief } = first;
    const answers = [0, 1].map(() => missedOptions(program, missed.id, from, brief, byKey));
    expect(answers[0]).toEqual(answers[1]);
  });

  it('that nobody knows is refused', () => {
    const [first] = all;
    if (!first) throw new Error('no case');
    const found = missedOptions(first.program, 'w9-z', first.from, first.brief, byKey);
    expect(found).toMatchObject({ kind: 'REFUSED', code: 'SESSION_NOT_FOUND' });
  });
});

function weekOf(program: TrainingProgram, date: string): number {
  return program.weeks.findIndex(({ startDate }) => date >= startDate && date < addDays(startDate, 7));
}
