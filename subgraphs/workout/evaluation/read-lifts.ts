import { createReadStream } from 'node:fs';
import { type BadRow, kilogramsPerPound, readStrengthCsv, type SetRow } from '@progressive/training-files';
import type { TrainedSet } from '../domain/forecast/lift-histories.js';

/** The working sets of a file, each exercise in the unit it was first written in. */
export interface Lifts {
  readonly sets: readonly TrainedSet[];
  /** By exercise; null when the file does not say. */
  readonly units: ReadonlyMap<string, 'kg' | 'lb' | null>;
  readonly badRows: readonly BadRow[];
}

/** Reads a Strong or Hevy export; warm-up sets count for nothing. @throws TrainingFileError, or when it cannot be read. */
export async function readLifts(path: string): Promise<Lifts> {
  const sets: TrainedSet[] = [];
  const badRows: BadRow[] = [];
  const units = new Map<string, 'kg' | 'lb' | null>();
  for await (const row of readStrengthCsv(createReadStream(path))) {
    if (row.kind === 'BAD_ROW') badRows.push(row);
    else if (row.setKind !== 'WARM_UP') sets.push(trainedSet(row, units));
  }
  return { sets, units, badRows };
}

function trainedSet(row: SetRow, units: Map<string, 'kg' | 'lb' | null>): TrainedSet {
  const { exercise, startedAt, weight, weightUnit, reps } = row;
  const unit = units.get(exercise) ?? weightUnit;
  units.set(exercise, unit);
  const isOther = unit !== null && weightUnit !== null && unit !== weightUnit;
  const factor = isOther ? (unit === 'kg' ? kilogramsPerPound : 1 / kilogramsPerPound) : 1;
  return { exercise, at: startedAt, weight: (weight ?? 0) * factor, reps: reps ?? 0, rir: 0 };
}
