import { join } from 'node:path';
import { migrate } from '@progressive/database';
import { type ImportedFoods, type ImportFoodsOptions, importFoods } from '@progressive/nutrition/subgraph';
import { startEmbeddedPostgres } from '@progressive/postgres-embedded';
import { silentLogger } from '@progressive/telemetry';
import type { EmbeddedConfig } from './config.js';
import { allMigrations } from './subgraphs.js';

/**
 * Imports a food download into the database of the configuration, whether the product runs on it or not: a running embedded
 * server is used and left running, one that was started for this is stopped again.
 * @throws FoodDataProblem, EmbeddedPostgresError or DatabaseSetupError with a message that says what to do.
 */
export async function importFoodData(
  config: EmbeddedConfig,
  options: Omit<ImportFoodsOptions, 'adminUrl'>,
): Promise<ImportedFoods> {
  if (config.databaseUrl !== null) return intoDatabase(config.databaseUrl, config.databaseUrl, options);
  const server = await startEmbeddedPostgres({
    dataDir: join(config.dataDir, 'postgres'),
    logger: silentLogger,
  });
  try {
    return await intoDatabase(server.url, server.adminUrl, options);
  } finally {
    await server[Symbol.asyncDispose]();
  }
}

async function intoDatabase(
  url: string,
  adminUrl: string,
  options: Omit<ImportFoodsOptions, 'adminUrl'>,
): Promise<ImportedFoods> {
  await migrate({ adminUrl, url, agents: allMigrations, logger: silentLogger });
  return importFoods({ ...options, adminUrl });
}
