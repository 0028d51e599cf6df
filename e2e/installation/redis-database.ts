import { createClient } from 'redis';

/** Databases of a Redis as it is delivered; 0 is left to the tests that need no installation. */
const databases = 16;

/**
 * The address of an empty database of its own on the Redis of `REDIS_URL`; undefined when there is none. Two
 * installations in one database would take each other's events, as they would in production.
 */
export async function ownRedisDatabase(): Promise<string | undefined> {
  const { REDIS_URL } = process.env;
  if (!REDIS_URL) return undefined;
  const counter = await createClient({ url: REDIS_URL }).connect();
  const count = await counter.incr('tests:installations');
  counter.destroy();
  const url = new URL(REDIS_URL);
  url.pathname = `/${1 + (count % (databases - 1))}`;
  const own = await createClient({ url: url.href }).connect();
  await own.flushDb();
  own.destroy();
  return url.href;
}
