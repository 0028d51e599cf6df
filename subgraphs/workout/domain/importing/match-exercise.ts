import { everydayNames } from '../everyday-names.js';

/** Words that other apps use for what the catalogue calls otherwise. */
const synonyms: Readonly<Record<string, string>> = {
  bb: 'barbell',
  db: 'dumbbell',
  kb: 'kettlebell',
  bicep: 'biceps',
  tricep: 'triceps',
  flye: 'fly',
  chinup: 'chin',
  pullup: 'pull',
  pushup: 'push',
  ohp: 'overhead',
  extension: 'extension',
};
const fillers: ReadonlySet<string> = new Set([
  'with',
  'the',
  'a',
  'on',
  'and',
  'of',
  'up',
  'style',
  'bar',
  'straight',
]);

/** An exercise as far as its name goes. */
interface Named {
  readonly key: string;
  readonly name: string;
}

/** Finds the catalogue's exercise for a name of another app; built once for a catalogue. */
export type ExerciseMatcher = (name: string) => string | null;

/** Share of the words of both names that have to be the same. */
const leastLikeness = 0.74;

/** Makes a matcher: the same words in any order first, then everyday names, then names that share three words of four. */
export function createExerciseMatcher(exercises: readonly Named[]): ExerciseMatcher {
  const words = exercises.map(({ key, name }) => ({ key, words: wordsOf(name) }));
  const exact = new Map(words.map(({ key, words: own }) => [idOf(own), key]));
  return (name) => {
    const wanted = wordsOf(name);
    if (wanted.size === 0) return null;
    return exact.get(idOf(wanted)) ?? everydayKey(name, exact) ?? nearest(wanted, words);
  };
}

function nearest(
  wanted: ReadonlySet<string>,
  exercises: readonly { readonly key: string; readonly words: ReadonlySet<string> }[],
): string | null {
  let [best, key]: [number, string | null] = [0, null];
  for (const exercise of exercises) {
    const likeness = likenessOf(wanted, exercise.words);
    if (likeness > best) [best, key] = [likeness, exercise.key];
  }
  return best >= leastLikeness ? key : null;
}

/** Strong writes the implement in brackets; a barbell is what people mean by the bare name. */
function everydayKey(name: string, exact: ReadonlyMap<string, string>): string | undefined {
  const [, bare = '', implement = ''] = /^([^(]*)(?:\(([^)]*)\))?/.exec(name.toLowerCase()) ?? [];
  const known = everydayNames.get(bare.trim());
  if (implement === '' || implement.includes('barbell')) return known;
  return exact.get(idOf(wordsOf(`${implement} ${bare}`)));
}

function wordsOf(name: string): Set<string> {
  const words = name.toLowerCase().match(/[a-z]+/g) ?? [];
  return new Set(
    words
      .map((word) => synonyms[word] ?? word)
      .map((word) => synonyms[word.replace(/s$/, '')] ?? word.replace(/([^s])s$/, '$1'))
      .filter((word) => !fillers.has(word)),
  );
}

function idOf(words: ReadonlySet<string>): string {
  return [...words].sort().join(' ');
}

function likenessOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const both = [...left].filter((word) => right.has(word)).length;
  return both / (left.size + right.size - both);
}
