import { callerError, decodeCursor, encodeCursor, pageSize } from '@progressive/subgraph-server';
import { readEquipment } from '../domain/equipment.js';
import type { Exercise, Level } from '../domain/exercise.js';
import { searchExercises } from '../repositories/exercise-repository.js';
import type { WorkoutServices } from './workout-services.js';

/** What a page of the catalogue is asked by. */
export interface ExerciseQuery {
  readonly search?: string | null | undefined;
  readonly muscle?: string | null | undefined;
  readonly equipment?: readonly string[] | null | undefined;
  readonly pattern?: string | null | undefined;
  readonly level?: Level | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of exercises and the number of all matches. */
export interface ExercisePage {
  readonly edges: { readonly node: Exercise; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const longestSearch = 100;

/** Searches the catalogue. @throws BAD_USER_INPUT for a page or cursor that is none, or a search that is too long. */
export async function findExercises(services: WorkoutServices, query: ExerciseQuery): Promise<ExercisePage> {
  const size = pageSize(query.first);
  const offset = offsetOf(query.after);
  const search = query.search?.trim() ?? '';
  if (search.length > longestSearch)
    throw callerError('BAD_USER_INPUT', `Search for at most ${longestSearch} characters.`, 'search');
  const { byKey, equipmentKeys } = await services.catalogue.get();
  const filter = {
    search: search === '' ? null : search,
    muscle: query.muscle ?? null,
    equipment: query.equipment?.length
      ? readEquipment(query.equipment.slice(0, 200), equipmentKeys).keys
      : null,
    pattern: query.pattern ?? null,
    level: query.level ?? null,
  };
  const page = await services.database.read(null, (manager) =>
    searchExercises(manager, filter, offset, size + 1),
  );
  const edges = page.keys.slice(0, size).flatMap((key, index) => {
    const node = byKey.get(key);
    return node ? [{ node, cursor: encodeCursor(offset + index + 1) }] : [];
  });
  return {
    edges,
    pageInfo: { hasNextPage: page.keys.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: page.total,
  };
}

function offsetOf(after: string | null | undefined): number {
  const offset = Number(decodeCursor(after) ?? 0);
  if (!Number.isInteger(offset) || offset < 0)
    throw callerError('BAD_USER_INPUT', 'That is not a cursor of this list.', 'after');
  return offset;
}
