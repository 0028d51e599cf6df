import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CommonMuscle, isCommonMuscle, toCommonMuscle } from '../common-muscle.js';

/** One exercise with known muscles. */
export interface LabelledName {
  readonly source: 'free-exercise-db' | 'wger' | 'longhaul' | 'catalogue';
  readonly name: string;
  readonly equipment: readonly string[];
  /** Main muscles, at least one. */
  readonly primary: readonly CommonMuscle[];
  readonly secondary: readonly CommonMuscle[];
}

/** The words of wger and longhaul for muscles, in the common vocabulary. */
const sourceMuscles: Readonly<Record<string, CommonMuscle>> = {
  Lats: 'lats',
  Shoulders: 'shoulders',
  Chest: 'chest',
  Glutes: 'glutes',
  Quads: 'quadriceps',
  Abs: 'abdominals',
  Biceps: 'biceps',
  Triceps: 'triceps',
  Trapezius: 'traps',
  Hamstrings: 'hamstrings',
  'Obliquus externus abdominis': 'abdominals',
  Calves: 'calves',
  Brachialis: 'biceps',
  'Serratus anterior': 'chest',
  Soleus: 'calves',
  glute: 'glutes',
  quad: 'quadriceps',
  'shoulder - front': 'shoulders',
  'shoulder - side': 'shoulders',
  'shoulder - back': 'shoulders',
  'rotator cuff - back': 'shoulders',
  'rotator cuff - front': 'shoulders',
  'lower back': 'lower back',
  hamstring: 'hamstrings',
  'thigh - inner': 'adductors',
  'thigh - outer': 'abductors',
  oblique: 'abdominals',
  abdominal: 'abdominals',
  lat: 'lats',
  trap: 'traps',
  tricep: 'triceps',
  bicep: 'biceps',
  calf: 'calves',
  'forearm - inner': 'forearms',
  'forearm - outer': 'forearms',
};

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads the names, muscles and equipment of the three public collections: free_exercise_db.jsonl, wger_en.jsonl and
 * longhaul.jsonl in a folder. Rows without a main muscle are left out. @throws Error when a file is missing.
 */
export function readSources(folder: string): LabelledName[] {
  const rows = (file: string): Row[] => {
    const path = join(folder, file);
    if (!existsSync(path)) throw new Error(`there is no ${file} in ${folder}`);
    return readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
  };
  return [
    ...rows('free_exercise_db.jsonl').map((row) =>
      labelled('free-exercise-db', row, row['primaryMuscles'], row['secondaryMuscles']),
    ),
    ...rows('wger_en.jsonl').map((row) =>
      labelled('wger', row, row['primary_muscles'], row['secondary_muscles']),
    ),
    ...rows('longhaul.jsonl').map((row) =>
      labelled('longhaul', row, row['primaryMuscles'], row['secondaryMuscles']),
    ),
  ].filter(({ primary }) => primary.length > 0);
}

function labelled(
  source: LabelledName['source'],
  row: Row,
  primary: unknown,
  secondary: unknown,
): LabelledName {
  const equipment = Array.isArray(row['equipment']) ? row['equipment'] : [row['equipment']];
  return {
    source,
    name: String(row['name']),
    equipment: equipment.filter((item): item is string => typeof item === 'string'),
    primary: toCommon(primary),
    secondary: toCommon(secondary),
  };
}

function toCommon(muscles: unknown): CommonMuscle[] {
  const words = Array.isArray(muscles) ? muscles.map(String) : [];
  return [...new Set(words.flatMap((word) => sourceMuscles[word] ?? (isCommonMuscle(word) ? word : [])))];
}

/**
 * The product's own catalogue as examples: JSON lines with name, muscles by share and equipment groups, in every .jsonl
 * file of a folder, without generated forms, which would drown the others. The muscles with the highest share are the
 * main ones.
 */
export function readCatalogue(folder: string): LabelledName[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as CatalogueRow)
    .filter(({ variantOf }) => variantOf === undefined)
    .flatMap(fromCatalogue);
}

interface CatalogueRow {
  readonly variantOf?: string;
  readonly name: string;
  readonly muscles: Readonly<Record<string, number>>;
  readonly equipment: readonly (readonly string[])[];
}

function fromCatalogue({ name, muscles, equipment }: CatalogueRow): LabelledName[] {
  const shares = Object.entries(muscles);
  const highest = Math.max(0, ...shares.map(([, share]) => share));
  const pick = (keep: (share: number) => boolean) => [
    ...new Set(shares.filter(([, share]) => keep(share)).flatMap(([key]) => toCommonMuscle(key) ?? [])),
  ];
  const primary = pick((share) => share === highest);
  if (primary.length === 0) return [];
  const secondary = pick((share) => share < highest).filter((muscle) => !primary.includes(muscle));
  const items = equipment.flat().filter((item) => item !== 'none');
  return [{ source: 'catalogue', name, equipment: items, primary, secondary }];
}
