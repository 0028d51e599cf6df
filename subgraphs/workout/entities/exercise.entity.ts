import { EntitySchema } from 'typeorm';
import type { Exercise } from '../domain/exercise.js';

/** A row of the reference catalogue: columns to filter by, and the exercise itself. */
export interface ExerciseEntity {
  key: string;
  name: string;
  pattern: string;
  level: string;
  directMuscles: string[];
  doc: Exercise;
}

export const exerciseEntity = new EntitySchema<ExerciseEntity>({
  name: 'exercise',
  columns: {
    key: { type: 'text', primary: true },
    name: { type: 'text' },
    pattern: { type: 'text' },
    level: { type: 'text' },
    directMuscles: { type: 'text', array: true, name: 'direct_muscles' },
    doc: { type: 'jsonb' },
  },
});
