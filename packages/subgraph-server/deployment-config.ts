import { z } from 'zod';

/** What every deployable agent reads from its environment. */
export interface DeploymentConfig {
  readonly port: number;
  readonly address: string;
  readonly healthPort: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  /** Shared with the gateway. */
  readonly internalSecret: Uint8Array;
  readonly otlpEndpoint: string | undefined;
  /** Makes the demo person's data. */
  readonly demo: boolean;
}

/** An environment that cannot be used; the message lists every fault and no value. */
export class InvalidConfiguration extends Error {
  override readonly name = 'InvalidConfiguration';
}

const port = z.coerce.number().int().min(0).max(65_535);
const schema = z.object({
  PORT: port.default(4001),
  ADDRESS: z.string().min(1).default('0.0.0.0'),
  HEALTH_PORT: port.default(9400),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must begin with redis://')
    .optional(),
  INTERNAL_SECRET: z
    .string()
    .min(32, 'must be at least 32 characters, the same for the gateway and all agents'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  DEMO: z.enum(['on', 'off']).default('off'),
});

/** Reads the configuration of an agent. @throws InvalidConfiguration naming all faults at once. */
export function readDeploymentConfig(env: Readonly<Record<string, string | undefined>>): DeploymentConfig {
  const read = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new InvalidConfiguration(`The agent cannot start with this environment:\n${faults.join('\n')}`);
  }
  const { data } = read;
  return {
    port: data.PORT,
    address: data.ADDRESS,
    healthPort: data.HEALTH_PORT,
    logLevel: data.LOG_LEVEL,
    databaseUrl: data.DATABASE_URL,
    redisUrl: data.REDIS_URL ?? null,
    internalSecret: new TextEncoder().encode(data.INTERNAL_SECRET),
    otlpEndpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT,
    demo: data.DEMO === 'on',
  };
}
