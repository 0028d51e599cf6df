import { everydayNames } from './everyday-names.js';
import type { Exercise } from './exercise.js';
import { listWords, muscleWords } from './reasons.js';

/** What a short question about an exercise asks for. */
export type FactKind =
  | 'MUSCLES'
  | 'TECHNIQUE'
  | 'EQUIPMENT'
  | 'SAFETY'
  | 'EASIER'
  | 'HARDER'
  | 'ENERGY'
  | 'ABOUT';

/** The answer to a short question, with the exercise it is about. */
export interface ExerciseFact {
  readonly exercise: Exercise;
  readonly kind: FactKind;
  readonly answer: string;
  /** 0..1, share of the question's content words that the exercise's name explains. */
  readonly confidence: number;
}

const kindWords: readonly (readonly [FactKind, RegExp])[] = [
  ['MUSCLES', /\b(muscles?|train|trains|target|targets|work|works|hit|activate)\b/],
  ['EQUIPMENT', /\b(equipment|need|needs|gear|home)\b/],
  ['SAFETY', /\b(safe|safety|injur\w*|hurt|danger\w*|avoid|risk\w*|knee|back|shoulder|pain)\b/],
  ['EASIER', /\b(easier|regress\w*|simpler|instead|alternative\w*|beginner)\b/],
  ['HARDER', /\b(harder|progress\w*|advanced|next)\b/],
  ['ENERGY', /\b(calories|kcal|energy|burn|burns|met)\b/],
  ['TECHNIQUE', /\b(how|technique|form|perform|properly|correct\w*|cue\w*|breath\w*)\b/],
];

const fillerWords: ReadonlySet<string> = new Set(
  'a an the of on in for with to do does did i my me is are what which how many much when why can should it this that one muscle muscles work works train trains target targets hit exercise exercises technique form perform properly correctly safe equipment need calories burn about tell explain show please good best and or used use uses using easier harder alternative alternatives instead beginner advanced calories kcal energy burned burns by at is worked working doing from during variation variations version'.split(
    ' ',
  ),
);

/**
 * Answers a short question such as "what muscles does a squat work?" from the catalogue. Undefined when no exercise is
 * named. The plainest exercise wins among equals: fewest extra words, then lowest skill.
 * @param standing how basic each exercise is, by key.
 */
export function answerExerciseFact(
  text: string,
  catalogue: readonly Exercise[],
  standing: ReadonlyMap<string, number>,
): ExerciseFact | undefined {
  const words = contentWords(text);
  if (words.length === 0) return undefined;
  const byKey = new Map(catalogue.map((exercise) => [exercise.key, exercise]));
  const named = namedExercise(words, byKey);
  const best = named ? { exercise: named, matched: words.length } : bestMatch(words, catalogue, standing);
  if (!best || best.matched / words.length < 0.5) return undefined;
  const kind = kindOf(text);
  return {
    exercise: best.exercise,
    kind,
    answer: factText(best.exercise, kind, byKey),
    confidence: best.matched / words.length,
  };
}

/** Parts of the body that a question about safety adds to the name. */
const bodyWords: ReadonlySet<string> = new Set([
  'shoulder',
  'knee',
  'back',
  'wrist',
  'elbow',
  'hip',
  'neck',
  'ankle',
  'bad',
  'lower',
]);

/** The exercise of an everyday name, also when parts of the body stand beside it. */
function namedExercise(words: readonly string[], byKey: ReadonlyMap<string, Exercise>): Exercise | undefined {
  const bare = words.filter((word) => !bodyWords.has(word));
  const key = everydayNames.get(words.join(' ')) ?? everydayNames.get(bare.join(' '));
  return key === undefined ? undefined : byKey.get(key);
}

interface Match {
  readonly exercise: Exercise;
  readonly matched: number;
}

/** The exercise whose name explains most words with the fewest left over; the more basic one among equals. */
function bestMatch(
  words: readonly string[],
  catalogue: readonly Exercise[],
  standing: ReadonlyMap<string, number>,
): Match | undefined {
  let best: (Match & { readonly score: number }) | undefined;
  for (const { exercise, name, own } of indexOf(catalogue)) {
    const matched = words.filter((word) => name.has(word)).length;
    if (matched === 0) continue;
    const extra = own.filter((word) => !words.includes(word)).length;
    const score = matched * 3 - extra + Math.min(6, standing.get(exercise.key) ?? 0) * 0.3;
    if (!best || score > best.score) best = { exercise, matched, score };
  }
  return best;
}

interface NameEntry {
  readonly exercise: Exercise;
  /** Words of name and key. */
  readonly name: ReadonlySet<string>;
  /** Words of the name alone. */
  readonly own: readonly string[];
}

/** Read once for each catalogue. */
const indexes = new WeakMap<readonly Exercise[], readonly NameEntry[]>();

function indexOf(catalogue: readonly Exercise[]): readonly NameEntry[] {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = catalogue.map((exercise) => ({
    exercise,
    name: new Set(contentWords(`${exercise.name} ${exercise.key.replace(/-/g, ' ')}`)),
    own: contentWords(exercise.name),
  }));
  indexes.set(catalogue, index);
  return index;
}

/** Words of a text that carry content, in singular lower case. */
function contentWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .slice(0, 500)
      .match(/[a-z0-9]+/g) ?? [];
  return [...new Set(words.filter((word) => !fillerWords.has(word)).map(singular))];
}

function singular(word: string): string {
  if (/(ss|us)$/.test(word) || word.length < 3) return word;
  return word.replace(/(ch|sh|x)es$/, '$1').replace(/s$/, '');
}

function kindOf(text: string): FactKind {
  const plain = text.toLowerCase();
  return kindWords.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'ABOUT';
}

function factText(exercise: Exercise, kind: FactKind, byKey: ReadonlyMap<string, Exercise>): string {
  const nameOf = (key: string) => byKey.get(key)?.name ?? key;
  switch (kind) {
    case 'MUSCLES':
      return musclesText(exercise);
    case 'TECHNIQUE':
      return `${exercise.name}: ${exercise.technique.join('. ')}. ${exercise.breathing}`;
    case 'EQUIPMENT':
      return `${exercise.name} needs ${equipmentText(exercise)}.`;
    case 'SAFETY':
      return safetyText(exercise);
    case 'EASIER':
      return lineText(exercise, 'easier', exercise.easier.map(nameOf));
    case 'HARDER':
      return lineText(exercise, 'harder', exercise.harder.map(nameOf));
    case 'ENERGY':
      return `${exercise.name} is rated at ${exercise.met} MET: about ${Math.round(((exercise.met - 1) * 70) / 6)} kcal above rest in 10 minutes of work for a person of 70 kg.`;
    case 'ABOUT':
      return `${musclesText(exercise)} It needs ${equipmentText(exercise)} and suits the level ${exercise.level.toLowerCase()}.`;
  }
}

function musclesText(exercise: Exercise): string {
  const main = muscleWords(exercise, 1);
  const helping = muscleWords(exercise, 0.25, 1);
  const first = main.length > 0 ? main : helping;
  const rest = main.length > 0 && helping.length > 0 ? `, and also works the ${listWords(helping)}` : '';
  return `${exercise.name} mainly trains the ${listWords(first)}${rest}.`;
}

/** What an exercise needs, in words. */
export function equipmentText(exercise: Exercise): string {
  const groups = exercise.equipment
    .filter((group) => group.length > 0 && !group.includes('none'))
    .map((group) => group.map((item) => item.replace(/-/g, ' ')).join(' or '));
  return groups.length > 0 ? listWords(groups) : 'no equipment';
}

function safetyText(exercise: Exercise): string {
  const not =
    exercise.contraindications.length > 0
      ? ` Leave it out with: ${exercise.contraindications.join(', ')}.`
      : '';
  return `${exercise.name}: ${exercise.safety.join('. ')}.${not}`;
}

function lineText(exercise: Exercise, word: 'easier' | 'harder', names: readonly string[]): string {
  return names.length > 0
    ? `${word === 'easier' ? 'An' : 'A'} ${word} exercise of the same line as ${exercise.name}: ${listWords(names)}.`
    : `The catalogue knows nothing ${word} than ${exercise.name} in its line.`;
}
