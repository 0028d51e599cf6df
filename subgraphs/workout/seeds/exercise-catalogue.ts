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
  technique: z.array(z.string()).min(1),
  breathing: z.string(),
  faults: z.array(z.string()),
  safety: z.array(z.string()),
  variations: z.array(z.string()),
  easier: z.array(z.string()),
  harder: z.array(z.string()),
});

const levelByWord = { beginner: 'BEGINNER', intermediate: 'INTERMEDIATE', advanced: 'ADVANCED' } as const;

/** Reads one JSON line of the catalogue. @throws ZodError when it breaks the format. */
export function parseExercise(line: string): Exercise {
  const row = exerciseLine.parse(JSON.parse(line));
  const { repRange, durationSeconds, plane, secondsPerRep, loadStepKg, level, ...rest } = row;
  return {
    ...rest,
    plane: plane ?? '',
    level: levelByWord[level],
    secondsPerRep: secondsPerRep ?? 4,
    loadStepKg: loadStepKg ?? 0,
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

/** Every exercise of the reference files, sorted by key. @throws Error naming file and line on a bad row. */
export function readExerciseCatalogue(folder = referenceFolder()): Exercise[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const exercises = files.flatMap((name) => readFile(join(folder, name), name));
  return exercises.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function readFile(path: string, name: string): Exercise[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, index }) => {
      try {
        return parseExercise(line);
      } catch (cause) {
        throw new Error(`${name}, line ${index + 1}: not a valid exercise`, { cause });
      }
    });
}
