import type { AskedPart, Reading } from './read-search.js';

/** How much of what was asked a step's foods have: all of it, all but one part, or only something. */
export type StepGroup = 'all' | 'most' | 'some';

/** One look into the index; foods of an earlier group stand above those of a later one. */
export interface SearchStep {
  readonly group: StepGroup;
  /** For PostgreSQL's `to_tsquery`. */
  readonly expression: string;
  /** Only done while fewer foods than this were found. */
  readonly below: number;
}

/** With fewer foods than this that hold all words, those that lack one or have a related one are taken too. */
const few = 10;

/**
 * What is looked for, one after the other until enough is found: all parts; all but one, or where that leaves too little to
 * say one of related meaning in its place; any. The rarest part says most and is given up last, and it keeps each look short: an index that is asked for
 * a rare word and others reads only where the rare one is. Words are letters and digits only.
 */
export function searchSteps(parts: readonly AskedPart[]): SearchStep[] {
  const [rarest, ...others] = [...parts].sort((a, b) => a.foods - b.foods);
  if (rarest === undefined) return [];
  const step = (group: StepGroup, below: number, expression: string): SearchStep => ({
    group,
    expression,
    below,
  });
  const steps = [step('all', few, allOf(parts.map(asked)))];
  if (others.length > 1) {
    steps.push(step('most', few, allOf([asked(rarest), allButOne(others)])));
    steps.push(step('most', few, allOf(others.map(asked))));
  } else {
    for (const other of others) {
      steps.push(step('most', 1, asked(rarest)));
      steps.push(step('most', few, allOf([asked(rarest), anyOf(other.related)])));
    }
    steps.push(step('most', few, allOf([...others.map(asked), anyOf(rarest.related)])));
  }
  if (others.length > 0) {
    steps.push(step('some', 1, bracketed([allOf(parts.map(meant)), asked(rarest)])));
    steps.push(...others.map((part) => step('some', 1, meant(part))));
  }
  return steps.filter(({ expression }) => expression !== '');
}

/** All of some parts but one of them. */
function allButOne(parts: readonly AskedPart[]): string {
  return bracketed(
    parts.map((_part, left) => allOf(parts.filter((_other, index) => index !== left).map(asked))),
  );
}

const asked = ({ readings }: AskedPart): string => anyOf(readings);
const meant = ({ readings, related }: AskedPart): string => anyOf([...readings, ...related]);
const anyOf = (readings: readonly Reading[]): string => bracketed(readings.map(expressionOf));
const bracketed = (choices: readonly string[]): string =>
  choices.length === 0 ? '' : `(${choices.join(' | ')})`;

/** Nothing when one of them cannot be. */
function allOf(expressions: readonly string[]): string {
  return expressions.includes('') ? '' : expressions.join(' & ');
}

/** Words of a name of several may stand apart: tables of foods write "Peppers, sweet, bell". */
function expressionOf({ words, isPrefix }: Reading): string {
  const each = words.map((word, index) => (isPrefix && index === words.length - 1 ? `${word}:*` : word));
  return each.length > 1 ? `(${each.join(' & ')})` : each.join('');
}
