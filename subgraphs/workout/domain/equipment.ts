/** Words people and other agents use for whole rooms of equipment. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  home: ['none'],
  bodyweight: ['none'],
  'no-equipment': ['none'],
};

const gymWords: ReadonlySet<string> = new Set(['gym', 'full-gym', 'commercial-gym', 'fitness-studio']);

/** Other names of catalogue keys. */
const synonyms: Readonly<Record<string, string>> = {
  band: 'resistance-band',
  'exercise-band': 'resistance-band',
  rack: 'squat-rack',
  'power-rack': 'squat-rack',
  'pull-up-bar': 'pull-up-bar',
  'chin-up-bar': 'pull-up-bar',
  'swiss-ball': 'stability-ball',
  cable: 'cable-machine',
  bike: 'stationary-bike',
  'exercise-bike': 'stationary-bike',
  'rowing-machine': 'rower',
  'suspension-trainer': 'trx',
  smith: 'machine-smith',
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
  const forms = [plain, plain.replace(/es$/, ''), plain.replace(/s$/, '')];
  for (const form of forms) {
    const room = rooms[form];
    if (room) return room;
    if (known.has(form)) return [form];
    const synonym = synonyms[form];
    if (synonym && known.has(synonym)) return [synonym];
  }
  return [];
}
