import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Exercise } from '../domain/exercise.js';

const rating = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const span = z.tuple([z.number().positive(), z.number().positive()]).refine(([low, high]) => low <= high);

/** One line of the reference files; anything unexpected fails loudly with the file and line. */
const exerciseLine = z.object({
  key: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(2),
  pattern: z.string().min(2),
  plane: z.string().nullish(),
  muscles: z.record(z.string(), z.union([z.literal(0.25), z.literal(0.5), z.literal(1)])),
  equipment: z.array(z.array(z.string())),
  unilateral: z.boolean(),
  level: z.enum(['beginner', 'intermediate', 'advanced']),
  skill: z.number().int().min(1).max(5),
  axialLoad: rating,
  systemicFatigue: rating,
  jointStress: z.record(z.string(), rating),
  contraindications: z.array(z.string()),
  repRange: span.nullish(),
  durationSeconds: span.nullish(),
  secondsPerRep: z.number().nonnegative().nullish(),
  restSeconds: z.number().nonnegative(),
  setupSeconds: z.number().nonnegative(),
  loadStepKg: z.number().nonnegative().nullish(),
  met: z.number().min(1).max(20),
  zones: z.array(z.number()).optional(),
  technique: z.array(z.string()).min(1),
  breathing: z.string(),
  faults: z.array(z.string()),
  safety: z.array(z.string()),
  variations: z.array(z.string()),
  easier: z.array(z.string()),
  harder: z.array(z.string()),
  variantOf: z.string().optional(),
  commonness: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
});

/** A line of the reference files as it is written. */
export type CatalogueLine = z.infer<typeof exerciseLine>;

const levelByWord = { beginner: 'BEGINNER', intermediate: 'INTERMEDIATE', advanced: 'ADVANCED' } as const;

/** The exercise of a line. */
function toExercise(row: CatalogueLine): Exercise {
  const { repRange, durationSeconds, plane, secondsPerRep, loadStepKg, level, ...rest } = row;
  const { zones: _zones, variantOf, commonness, ...plain } = rest;
  return {
    ...plain,
    plane: plane ?? '',
    level: levelByWord[level],
    secondsPerRep: secondsPerRep ?? 4,
    loadStepKg: loadStepKg ?? 0,
    commonness: commonness ?? 3,
    ...(variantOf === undefined ? {} : { variantOf }),
    ...(repRange ? { repRange } : {}),
    ...(durationSeconds ? { durationSeconds } : {}),
  };
}

/** The folder of the reference files, from source as well as from `dist`. */
export function referenceFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the workout workspace was not found above its own code');
    folder = above;
  }
  return join(folder, 'seeds', 'reference');
}

/** Every exercise of the reference files, sorted by key, linked both ways. @throws Error naming file and line of a bad row. */
export function readExerciseCatalogue(folder = referenceFolder()): Exercise[] {
  const exercises = readCatalogueLines(folder).map(toExercise);
  return linkVariants(exercises).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Every line of the reference files as it is written. @throws Error naming file and line of a bad row. */
export function readCatalogueLines(folder = referenceFolder()): CatalogueLine[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFile(join(folder, name), name));
}

/** A generated variation names its base; here the base learns of it, so that the links hold from both sides. */
function linkVariants(exercises: readonly Exercise[]): Exercise[] {
  const links = new Map<string, { variations: string[]; easier: string[]; harder: string[] }>();
  for (const { key, variantOf, variations, easier, harder } of exercises) {
    if (variantOf === undefined) continue;
    const link = links.get(variantOf) ?? { variations: [], easier: [], harder: [] };
    links.set(variantOf, link);
    if (variations.includes(variantOf)) link.variations.push(key);
    if (easier.includes(variantOf)) link.harder.push(key);
    if (harder.includes(variantOf)) link.easier.push(key);
  }
  return exercises.map((exercise) => {
    const link = links.get(exercise.key);
    return link === undefined
      ? exercise
      : {
          ...exercise,
          variations: [...exercise.variations, ...link.variations],
          easier: [...exercise.easier, ...link.easier],
          harder: [...exercise.harder, ...link.harder],
        };
  });
}

function readFile(path: string, name: string): CatalogueLine[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, index }) => {
      try {
        return exerciseLine.parse(JSON.parse(line));
      } catch (cause) {
        throw new Error(`${name}, line ${index + 1}: not a valid exercise`, { cause });
      }
    });
}
