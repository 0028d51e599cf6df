import { type CommonMuscle, isCommonMuscle } from './common-muscle.js';

/** What a movement trains: the one that does most of the work first. */
export interface MuscleReading {
  readonly primary: readonly CommonMuscle[];
  readonly secondary: readonly CommonMuscle[];
}

/** One term of a pattern: any of the phrases (a space on each side) fits; with `absent` none may. */
interface Term {
  readonly phrases: readonly string[];
  readonly absent: boolean;
}

/** A pattern of words and what it says about the muscles. */
export interface MovementRule extends MuscleReading {
  /** As written, for explanations. */
  readonly pattern: string;
  readonly terms: readonly Term[];
}

/**
 * Reads the table of rules: pattern, primary and secondary muscles apart by tabs; `#` begins a comment line.
 * @throws Error with the line's number when a muscle is unknown or the form is wrong.
 */
export function parseMovementRules(table: string): MovementRule[] {
  return table.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [pattern = '', primary = '', secondary = ''] = line.split('\t');
    if (pattern === '' || primary === '') throw new Error(`movement rules, line ${index + 1}: not a rule`);
    return [
      {
        pattern,
        terms: pattern.split(' ').map(readTerm),
        primary: readMuscles(primary, index),
        secondary: readMuscles(secondary, index),
      },
    ];
  });
}

function readTerm(text: string): Term {
  const absent = text.startsWith('!');
  const phrases = (absent ? text.slice(1) : text)
    .split('|')
    .map((phrase) => ` ${phrase.replaceAll('_', ' ')} `);
  return { phrases, absent };
}

function readMuscles(text: string, index: number): CommonMuscle[] {
  return text
    .split(',')
    .filter((muscle) => muscle !== '')
    .map((muscle) => {
      if (!isCommonMuscle(muscle))
        throw new Error(`movement rules, line ${index + 1}: unknown muscle ${muscle}`);
      return muscle;
    });
}

/** The first rule that fits the words of a name; undefined when none does. */
export function findMovementRule(
  words: readonly string[],
  rules: readonly MovementRule[],
): MovementRule | undefined {
  const text = ` ${words.join(' ').replaceAll('_', ' ')} `;
  return rules.find(({ terms }) =>
    terms.every(({ phrases, absent }) => phrases.some((phrase) => text.includes(phrase)) !== absent),
  );
}
