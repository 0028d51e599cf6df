/** Words for having nothing. */
const nothingWords: ReadonlySet<string> = new Set([
  'none',
  'home',
  'bodyweight',
  'no-equipment',
  'outdoors',
  'travel',
]);

/** Words for having everything. */
const gymWords: ReadonlySet<string> = new Set(['gym', 'full-gym', 'commercial-gym', 'fitness-studio']);

/** Other names of catalogue keys; the first known one counts. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  band: ['resistance-band'],
  'exercise-band': ['resistance-band'],
  rack: ['squat-rack'],
  'power-rack': ['squat-rack'],
  'chin-up-bar': ['pull-up-bar'],
  'swiss-ball': ['stability-ball'],
  cable: ['cable-machine'],
  bike: ['stationary-bike', 'bicycle'],
  'exercise-bike': ['stationary-bike'],
  bicycle: ['bicycle', 'bike'],
  rower: ['rowing-machine'],
  'rowing-machine': ['rower', 'rowing-machine'],
  'suspension-trainer': ['trx', 'suspension-trainer'],
  'swimming-pool': ['pool', 'swimming-pool'],
  'skipping-rope': ['jump-rope'],
  'yoga-mat': ['mat'],
  mat: ['yoga-mat'],
};

/** Known keys of a word, and words that nothing in the catalogue answers to. */
export interface EquipmentReading {
  readonly keys: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Turns words for equipment into catalogue keys: case, spaces, plural, usual synonyms, and rooms ("gym" = everything).
 * @param known every equipment key the catalogue uses.
 */
export function readEquipment(words: readonly string[], known: ReadonlySet<string>): EquipmentReading {
  const keys = new Set<string>(['none']);
  const unknown: string[] = [];
  for (const word of words) {
    const found = keysOf(word, known);
    if (found.length === 0) unknown.push(word);
    for (const key of found) keys.add(key);
  }
  return { keys: [...keys].sort(), unknown };
}

function keysOf(word: string, known: ReadonlySet<string>): readonly string[] {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (gymWords.has(plain)) return [...known];
  if (nothingWords.has(plain)) return ['none'];
  if (plain === 'machines' || plain === 'machine')
    return [...known].filter((key) => /machine|press/.test(key));
  for (const form of [plain, plain.replace(/es$/, ''), plain.replace(/s$/, '')]) {
    if (known.has(form)) return [form];
    const synonym = (synonyms[form] ?? []).find((key) => known.has(key));
    if (synonym) return [synonym];
  }
  return [];
}
