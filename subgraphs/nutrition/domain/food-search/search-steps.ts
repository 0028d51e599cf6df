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
 * What is looked for, one after the other until enough is found: all parts; all but one, where a word of related meaning may
 * stand for it; any. The rarest part says most and is given up last, and it keeps each look short: an index that is asked for
 * a rare word and others reads only where the rare one is. Words are letters and digits only.
 */
export function searchSteps(parts: readonly AskedPart[]): SearchStep[] {
  const [rarest, ...others] = [...parts].sort((a, b) => a.foods - b.foods);
  if (rarest === undefined) return [];
  const steps: SearchStep[] = [{ group: 'all', expression: allOf(parts.map(asked)), below: few }];
  const most = (expression: string): void => void steps.push({ group: 'most', expression, below: few });
  if (others.length > 0) most(allOf([asked(rarest), allButOne(others)]));
  if (rarest.related.length > 0) most(allOf([...others.map(asked), anyOf(rarest.related)]));
  if (others.length > 1) most(allOf(others.map(asked)));
  if (others.length === 0) return withoutNothing(steps);
  steps.push({ group: 'some', expression: allOf(parts.map(meant)), below: 1 });
  for (const part of [rarest, ...others]) steps.push({ group: 'some', expression: meant(part), below: 1 });
  return withoutNothing(steps);
}

const withoutNothing = (steps: readonly SearchStep[]): SearchStep[] =>
  steps.filter(({ expression }) => expression !== '');

/** All of some parts but one; a related word may stand for the only one. */
function allButOne(parts: readonly AskedPart[]): string {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.related.length === 0 ? '' : anyOf(only.related);
  return bracketed(
    parts.map((_part, left) => allOf(parts.filter((_other, index) => index !== left).map(asked))),
  );
}

const asked = ({ readings }: AskedPart): string => anyOf(readings);
const meant = ({ readings, related }: AskedPart): string => anyOf([...readings, ...related]);
const anyOf = (readings: readonly Reading[]): string => bracketed(readings.map(expressionOf));
const bracketed = (choices: readonly string[]): string => `(${choices.join(' | ')})`;

/** Nothing when one of them cannot be. */
function allOf(expressions: readonly string[]): string {
  return expressions.includes('') ? '' : expressions.join(' & ');
}

function expressionOf({ words, isPrefix }: Reading): string {
  return words
    .map((word, index) => (isPrefix && index === words.length - 1 ? `${word}:*` : word))
    .join(' <-> ');
}
