import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonMuscles } from './common-muscle.js';
import { loadMuscleReader } from './load-muscle-reader.js';
import { findMovementRule, parseMovementRules } from './movement-rule.js';
import { nameWords } from './name-words.js';
import { readMuscles } from './read-muscles.js';

const reader = loadMuscleReader();
const main = (name: string, ...equipment: string[]) => readMuscles(reader, name, equipment).primary[0];

describe('names of exercises', () => {
  it.each([
    ['DB Pushups', ['dumbbell', 'push', 'up']],
    ["Farmer's Walks (Kettlebells)", ['farmer', 'walk', 'kettlebell']],
    ['Estiramiento de glúteos', ['stretch', 'de', 'glute']],
    ['Lat Pull-Down', ['lat', 'pulldown']],
    ['', []],
  ])('%s', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});

describe('the main muscle of names that are in no list', () => {
  it.each([
    ['Bamboo bar bench press with hanging kettlebells', 'chest'],
    ['Two-second pause cable curl behind the body', 'biceps'],
    ['Heel-elevated safety bar squat to a low box', 'quadriceps'],
    ['Deficit single-leg Romanian deadlift holding a plate', 'hamstrings'],
    ['Kneeling overhead rope extension for triceps', 'triceps'],
    ['Foam rolling of the calves', 'calves'],
    ['Wide neutral-grip weighted pull-ups', 'lats'],
    ['Leaning egyptian lateral raise', 'shoulders'],
    ['Banded clamshell with pause', 'abductors'],
    ['Behind-the-back barbell wrist curl', 'forearms'],
    ['Hanging straight-leg raise with twist', 'abdominals'],
    ['B-stance hip thrust on a step', 'glutes'],
    ['Snatch-grip shrug', 'traps'],
    ['Neck flexion with a plate', 'neck'],
    ['Adductor stretch against a wall', 'adductors'],
  ])('%s trains %s', (name, muscle) => {
    expect(main(name)).toBe(muscle);
  });

  it('tells head words from modifiers', () => {
    expect(main('Leg curl')).toBe('hamstrings');
    expect(main('Wrist curl')).toBe('forearms');
    expect(main('Curl')).toBe('biceps');
    expect(main('Calf press on the leg press')).toBe('calves');
    expect(main('Close-grip bench press')).toBe('triceps');
  });
});

describe('every reading', () => {
  it('names one or two main muscles, no muscle twice, all of the vocabulary, and the same each time', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.array(fc.string(), { maxLength: 3 }),
        (name, equipment) => {
          const reading = readMuscles(reader, name, equipment);
          const all = [...reading.primary, ...reading.secondary];
          expect([1, 2]).toContain(reading.primary.length);
          expect(new Set(all).size).toBe(all.length);
          expect(all.every((muscle) => commonMuscles.includes(muscle))).toBe(true);
          expect(readMuscles(reader, name, equipment)).toEqual(reading);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the table of rules', () => {
  it('takes the first that fits, alternatives and absences included', () => {
    const rules = parseMovementRules(
      '# a comment\nleg|ham curl !wrist\thamstrings\tcalves\ncurl\tbiceps\t\n',
    );
    expect(findMovementRule(['ham', 'curl'], rules)?.primary).toEqual(['hamstrings']);
    expect(findMovementRule(['ham', 'wrist', 'curl'], rules)?.primary).toEqual(['biceps']);
    expect(findMovementRule(['squat'], rules)).toBeUndefined();
  });

  it.each(['curl', 'curl\tbicep', 'curl\tbiceps\tarms'])('refuses %j with its line', (line) => {
    expect(() => parseMovementRules(`\n${line}`)).toThrow(/line 2/);
  });

  it('has no line that an earlier one always hides', () => {
    const single = reader.rules.filter(({ terms }) => terms.length === 1);
    const hidden = single.filter((rule, index) =>
      single
        .slice(0, index)
        .some((earlier) =>
          rule.terms[0]?.phrases.every((phrase) => earlier.terms[0]?.phrases.includes(phrase)),
        ),
    );
    expect(hidden.map(({ pattern }) => pattern)).toEqual([]);
  });
});
