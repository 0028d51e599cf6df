import { idNames, type KnownValues, keyName } from './fill-input.js';
import type { GeneratedOperation } from './generate-operation.js';
import { variablesOf } from './generate-operation.js';
import { isPrivate, type SettledPerson } from './settled-person.js';

/** One call that one person makes with what belongs to another. */
export interface IntruderCall {
  readonly operation: GeneratedOperation;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Most calls for one root field with several ids. */
const mostCombinations = 40;

/**
 * Every call of a root field with the other person's ids: a single id is tried with each of them, several ids with
 * those that fit by name and with a mixture of both people's; keys chosen by the caller are tried fresh and as the other
 * person used them.
 */
export function intruderCalls(
  operation: GeneratedOperation,
  victim: SettledPerson,
  intruder: SettledPerson,
): IntruderCall[] {
  const names = operation.field.args.flatMap((arg) => idNames(arg.type, arg.name));
  const places = [...new Set(names)].filter((name) => name !== keyName);
  const candidates = places.map((name) => [
    ...fitting(name, victim, places.length === 1),
    ...(places.length === 1 ? [] : fitting(name, intruder, false).slice(0, 1)),
  ]);
  let combinations: KnownValues[] = [knownOf(victim)];
  for (const [index, name] of places.entries()) {
    combinations = combinations.flatMap((known) =>
      (candidates[index] ?? []).map((id) => ({ ...known, [name]: id })),
    );
  }
  const keyed = names.includes(keyName)
    ? [{ ...knownOf(victim), ...combinations[0], [keyName]: victim.key }]
    : [];
  const fresh = combinations.slice(0, mostCombinations).map((known, index) => ({
    ...known,
    [keyName]: `${intruder.key}-${operation.field.name}-${index}`,
  }));
  return [...fresh, ...keyed].map((known) => ({ operation, variables: variablesOf(operation, known) }));
}

/** Other things that name the victim. */
function knownOf({ email, person }: SettledPerson): KnownValues {
  return { email, refreshToken: person.id };
}

function fitting(name: string, { ids }: SettledPerson, isAlone: boolean): string[] {
  const everything = [...ids.values()].flatMap((some) => some.filter(isPrivate));
  if (isAlone) return [...new Set(everything)];
  const wanted = name.replace(/Id$/, '').toLowerCase();
  const kinds = [...ids].filter(
    ([kind]) => kind.toLowerCase().includes(wanted) || wanted.includes(kind.toLowerCase()),
  );
  const found = kinds.flatMap(([, some]) => some.slice(0, 2));
  return found.length === 0 ? everything.slice(0, 3) : found;
}
