import type { Logger } from '@progressive/telemetry';
import type { LiveSchema } from './live-schema.js';
import { createSchemaSnapshot, type SnapshotOptions, warmPlans } from './schema-snapshot.js';

/** Plans made ready before a schema is swapped. */
const warmedOperations = 100;

/** Replaces the schema in use, one replacement after the other. */
export interface SchemaReload {
  /** Resolves when the new schema is in use. @throws Error when it cannot be loaded; the one in use then stays. */
  reload(sdl: string): Promise<void>;
  /** Resolves when nothing is being loaded. */
  settled(): Promise<void>;
}

/** Makes the reload: the plans of the most used operations are ready before the swap, so it slows nobody down. */
export function createSchemaReload(
  schema: LiveSchema,
  options: SnapshotOptions,
  logger: Logger,
): SchemaReload {
  let last: Promise<void> = Promise.resolve();
  const load = async (sdl: string): Promise<void> => {
    const snapshot = await createSchemaSnapshot(sdl, options);
    const before = schema.current;
    if (snapshot.id === before.id) return snapshot.stop();
    const planned = await warmPlans(snapshot, before.operations.mostUsed(warmedOperations));
    schema.swap(snapshot);
    logger.info('supergraph replaced', { count: planned, operationHash: snapshot.id });
  };
  return {
    reload(sdl) {
      const result = last.then(() => load(sdl));
      last = result.catch(() => {});
      return result;
    },
    settled: () => last,
  };
}
