import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';

/** Everything the environment may say about an embedded installation. */
export interface EmbeddedConfig {
  /** Port of the page and of `/graphql`; 0 takes a free one. */
  readonly port: number;
  /** Port of /health and /metrics; 0 takes a free one. */
  readonly healthPort: number;
  /** Absolute path: database files, keys. */
  readonly dataDir: string;
  /** A PostgreSQL server instead of the embedded one. */
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly openai: {
    readonly apiKey: string;
    readonly baseUrl: string | null;
    readonly model: string | null;
  } | null;
  /** File of what shops ask for packs. */
  readonly storePriceFile: string | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Whether anybody may continue as the demo person. */
  readonly demo: boolean;
}

/** The environment says something that cannot be used; the message lists all of it. */
export class InvalidConfiguration extends Error {
  override readonly name = 'InvalidConfiguration';
}

const port = z.coerce.number({ error: 'is a whole number from 0 to 65535' }).int().min(0).max(65_535);
const schema = z.object({
  PORT: port.default(4000),
  HEALTH_PORT: port.default(4090),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'is a URL such as postgres://user:password@host:5432/name' })
    .optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'is a URL such as redis://host:6379' }).optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/, error: 'is an http or https URL' }).optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  STORE_PRICES: z.string().min(1).optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'is debug, info, warn, error or silent' })
    .default('warn'),
  DEMO: z.enum(['on', 'off'], { error: 'is on or off' }).default('on'),
});

/**
 * Reads the environment, all of it at once.
 * @param root folder that a relative DATA_DIR starts from. @throws InvalidConfiguration naming every wrong variable.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, root: string): EmbeddedConfig {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = schema.safeParse(given);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new InvalidConfiguration(`The environment has values that cannot be used:\n${lines.join('\n')}`);
  }
  const { data } = read;
  return {
    port: data.PORT,
    healthPort: data.HEALTH_PORT,
    dataDir: isAbsolute(data.DATA_DIR) ? data.DATA_DIR : resolve(join(root, data.DATA_DIR)),
    databaseUrl: data.DATABASE_URL ?? null,
    redisUrl: data.REDIS_URL ?? null,
    openai:
      data.OPENAI_API_KEY === undefined
        ? null
        : {
            apiKey: data.OPENAI_API_KEY,
            baseUrl: data.OPENAI_BASE_URL ?? null,
            model: data.OPENAI_MODEL ?? null,
          },
    storePriceFile: data.STORE_PRICES ?? null,
    logLevel: data.LOG_LEVEL,
    demo: data.DEMO === 'on',
  };
}
