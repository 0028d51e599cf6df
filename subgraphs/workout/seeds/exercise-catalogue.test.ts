import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { levelRank, primaryMuscles } from '../domain/exercise.js';
import { muscles } from '../domain/muscle.js';
import { limitsOf, similarExercises } from '../domain/similar-exercises.js';
import { readExerciseCatalogue, referenceFolder } from './exercise-catalogue.js';
import { buildVariations, variationsFile } from './variation/build-variations.js';
import { nameIdentity } from './variation/varied-name.js';

const catalogue = readExerciseCatalogue();
const byKey = new Map(catalogue.map((exercise) => [exercise.key, exercise]));

describe('the exercise catalogue', () => {
  it('has at least 2,000 exercises, none twice by key or by name', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(2000);
    expect(byKey.size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ name }) => nameIdentity(name))).size).toBe(catalogue.length);
  });

  it('is what the generator makes of the hand-written tables', () => {
    const lines = buildVariations(referenceFolder()).map((line) => JSON.stringify(line));
    expect(readFileSync(join(referenceFolder(), variationsFile), 'utf8').trim().split('\n')).toEqual(lines);
  });

  it('says of every exercise what a person has to know', () => {
    const known = new Set(muscles);
    for (const exercise of catalogue) {
      const { key, technique, breathing, faults, safety, repRange, durationSeconds } = exercise;
      expect(technique.length, key).toBeGreaterThanOrEqual(2);
      expect(Math.min(breathing.length, faults.length, safety.length), key).toBeGreaterThan(0);
      expect(repRange === undefined, key).not.toBe(durationSeconds === undefined);
      expect(
        Object.keys(exercise.muscles).every((muscle) => known.has(muscle)),
        key,
      ).toBe(true);
      expect(exercise.equipment.length, key).toBeGreaterThan(0);
      expect(primaryMuscles(exercise).length, key).toBeGreaterThan(0);
      expect(['sagittal', 'frontal', 'transverse', 'multi'], key).toContain(exercise.plane);
      expect([...technique, breathing, ...faults, ...safety].join(' '), key).not.toMatch(
        /undefined|null|\{|\}|TODO/i,
      );
      expect(faults.length, key).toBeGreaterThanOrEqual(2);
    }
  });

  it('has two muscles or more for everything that moves more than one joint', () => {
    const few = catalogue.filter(
      ({ pattern, muscles: shares }) =>
        Object.keys(shares).length < 2 && /squat|hinge|lunge|push|pull|carry|plyometric/.test(pattern),
    );
    expect(few.map(({ key }) => key)).toEqual([]);
  });

  it('leaves heavy joints out for the injured: what stresses a joint much is no exercise for its injury', () => {
    for (const exercise of catalogue) {
      const sites = limitsOf(exercise).map(({ site }) => site as string);
      for (const [joint, stress] of Object.entries(exercise.jointStress))
        if (stress === 3) expect(sites, `${exercise.key} ${joint}`).toContain(joint);
    }
  });

  it('has a neighbour for every exercise, by a link and by its stimulus', () => {
    const alone = catalogue.filter(
      ({ easier, harder, variations, variantOf }) =>
        variantOf === undefined && easier.length + harder.length + variations.length === 0,
    );
    expect(alone.map(({ key }) => key)).toEqual([]);
    const stranger = catalogue
      .filter((_, index) => index % 6 === 0)
      .filter((exercise) => {
        const [nearest] = similarExercises(exercise, catalogue, { withEquipment: new Set() });
        return nearest === undefined;
      });
    expect(stranger.map(({ key }) => key)).toEqual([]);
  });

  it('links variations and ladders both ways, upwards in level and without a circle', () => {
    for (const { key, variations, easier, harder, level } of catalogue) {
      for (const other of variations) expect(byKey.get(other)?.variations, `${key} ${other}`).toContain(key);
      for (const other of easier) expect(byKey.get(other)?.harder, `${key} ${other}`).toContain(key);
      for (const other of harder) {
        const next = byKey.get(other);
        expect(next?.easier, `${key} ${other}`).toContain(key);
        expect(levelRank(next?.level ?? 'BEGINNER'), `${key} ${other}`).toBeGreaterThanOrEqual(
          levelRank(level),
        );
      }
    }
    expect(circles()).toEqual([]);
  });

  it('has every kind of work, and most of it in forms that every gym knows', () => {
    for (const pattern of [
      'mobility',
      'stretch',
      'conditioning',
      'plyometric',
      'carry',
      'isolation-rotator-cuff',
    ])
      expect(
        catalogue.filter((exercise) => exercise.pattern === pattern).length,
        pattern,
      ).toBeGreaterThanOrEqual(10);
    expect(catalogue.filter(({ commonness }) => commonness === 3).length).toBeGreaterThan(700);
  });
});

describe('like this one, but', () => {
  const like = (key: string, ...equipment: string[]) => {
    const exercise = byKey.get(key);
    if (!exercise) throw new Error(key);
    return similarExercises(exercise, catalogue, { withEquipment: new Set(equipment) }).map(
      (item) => item.exercise.key,
    );
  };

  it.each([
    ['bench-press', 'dumbbell', 'dumbbell-bench-press'],
    ['back-squat', 'machine-smith', 'machine-smith-squat'],
    ['overhead-press', 'dumbbell', 'dumbbell-shoulder-press'],
    ['lat-pulldown', 'pull-up-bar', 'pull-up'],
  ])('%s with %s is near to %s', (key, equipment, expected) => {
    expect(like(key, equipment).slice(0, 8)).toContain(expected);
  });

  it('uses nothing but the wished equipment and what one lies on', () => {
    for (const key of like('barbell-row', 'kettlebell')) {
      for (const group of byKey.get(key)?.equipment ?? [])
        expect(
          group.some((item) => ['kettlebell', 'bench', 'box', 'squat-rack', 'none'].includes(item)),
          key,
        ).toBe(true);
    }
  });
});

/** Keys from which the way upwards comes back to itself. */
function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (key: string, path: ReadonlySet<string>): void => {
    if (path.has(key)) found.push(key);
    if (path.has(key) || done.has(key)) return;
    for (const next of byKey.get(key)?.harder ?? []) visit(next, new Set([...path, key]));
    done.add(key);
  };
  for (const key of byKey.keys()) visit(key, new Set());
  return found;
}
