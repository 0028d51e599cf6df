import type { ViewerClaims } from '@progressive/access-tokens';
import { callerError, decodeCursor, encodeCursor, pageSize } from '@progressive/subgraph-server';
import { findLoggedSets, type StoredSet } from '../repositories/logged-set-repository.js';
import type { WorkoutServices } from './workout-services.js';

/** What a page of the log is asked by. */
export interface LoggedSetQuery {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly exerciseId?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of the viewer's log, newest day first. */
export interface LoggedSetPage {
  readonly edges: { readonly node: StoredSet; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads a page of the viewer's log. @throws BAD_USER_INPUT for a page or cursor that is none. */
export async function readLoggedSets(
  services: WorkoutServices,
  viewer: ViewerClaims,
  query: LoggedSetQuery,
): Promise<LoggedSetPage> {
  const size = pageSize(query.first);
  const offset = Number(decodeCursor(query.after) ?? 0);
  if (!Number.isInteger(offset) || offset < 0)
    throw callerError('BAD_USER_INPUT', 'This is no cursor of the log.', 'after');
  const filter = {
    from: query.from ?? null,
    to: query.to ?? null,
    exerciseKeys: query.exerciseId ? [query.exerciseId] : null,
  };
  const sets = await services.database.read(viewer, (manager) =>
    findLoggedSets(manager, viewer, filter, { offset, size: size + 1 }),
  );
  const edges = sets
    .slice(0, size)
    .map((node, index) => ({ node, cursor: encodeCursor(offset + index + 1) }));
  return { edges, pageInfo: { hasNextPage: sets.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
}
