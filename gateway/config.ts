import { InvalidConfiguration } from '@progressive/subgraph-server';
import { z } from 'zod';
import { defaultLimits, type Limits } from './limits/limits-config.js';

/** What the deployable gateway reads from its environment. */
export interface GatewayConfig {
  readonly port: number;
  readonly address: string;
  readonly healthPort: number;
  readonly development: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Path of the composed supergraph; replaced on disk, it is loaded without a restart. */
  readonly supergraphPath: string;
  /** Addresses of agents by name, where they differ from the supergraph's. */
  readonly agentUrls: Readonly<Record<string, string>>;
  readonly internalSecret: Uint8Array;
  readonly jwksUrl: URL;
  readonly tokenIssuer: string;
  readonly tokenAudience: string;
  readonly allowedOrigins: ReadonlySet<string>;
  readonly trustedProxies: number;
  readonly webFolder: string | undefined;
  readonly otlpEndpoint: string | undefined;
  readonly databaseUrl: string;
  /** A connection that may create what durable workflows need; the agents' own when it is not given. */
  readonly adminDatabaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly openai:
    | { readonly apiKey: string; readonly baseUrl?: string; readonly model?: string }
    | undefined;
  readonly limits: Limits;
}

type Environment = Readonly<Record<string, string | undefined>>;

const port = (usual: number) => z.coerce.number().int().min(0).max(65_535).default(usual);
const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  );

const schema = z.object({
  PORT: port(4000),
  ADDRESS: z.string().min(1).default('0.0.0.0'),
  HEALTH_PORT: port(9400),
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SUPERGRAPH_PATH: z.string().min(1).default('supergraph.graphql'),
  AGENT_URLS: z
    .string()
    .default('')
    .transform((text, context) =>
      readAgentUrls(text, (message) => context.addIssue({ code: 'custom', message })),
    ),
  INTERNAL_SECRET: z
    .string()
    .min(32, 'must be at least 32 characters, the same for the gateway and all agents'),
  JWKS_URL: z.url('must be the address where the identity agent publishes its keys'),
  TOKEN_ISSUER: z.string().min(1).default('progressive'),
  TOKEN_AUDIENCE: z.string().min(1).default('progressive-api'),
  ALLOWED_ORIGINS: list,
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  WEB_FOLDER: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must begin with redis://')
    .optional(),
  ADMIN_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  DEADLINE_MS: z.coerce.number().int().min(100).max(120_000).default(defaultLimits.deadlineMs),
  MAX_COST: z.coerce.number().int().min(1).default(defaultLimits.cost),
  POINTS_PER_HOUR: z.coerce.number().int().min(1).default(defaultLimits.pointsPerHour),
});

/** Reads the configuration. @throws InvalidConfiguration naming all faults at once, never a value. */
export function readGatewayConfig(environment: Environment): GatewayConfig {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new InvalidConfiguration(`The gateway cannot start with this environment:\n${faults.join('\n')}`);
  }
  const env = result.data;
  return {
    port: env.PORT,
    address: env.ADDRESS,
    healthPort: env.HEALTH_PORT,
    development: env.NODE_ENV === 'development',
    logLevel: env.LOG_LEVEL,
    supergraphPath: env.SUPERGRAPH_PATH,
    agentUrls: env.AGENT_URLS,
    internalSecret: new TextEncoder().encode(env.INTERNAL_SECRET),
    jwksUrl: new URL(env.JWKS_URL),
    tokenIssuer: env.TOKEN_ISSUER,
    tokenAudience: env.TOKEN_AUDIENCE,
    allowedOrigins: new Set(env.ALLOWED_ORIGINS),
    trustedProxies: env.TRUSTED_PROXIES,
    webFolder: env.WEB_FOLDER,
    otlpEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    databaseUrl: env.DATABASE_URL,
    adminDatabaseUrl: env.ADMIN_DATABASE_URL ?? env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    openai:
      env.OPENAI_API_KEY === undefined
        ? undefined
        : openaiOf(env.OPENAI_API_KEY, env.OPENAI_BASE_URL, env.OPENAI_MODEL),
    limits: {
      ...defaultLimits,
      deadlineMs: env.DEADLINE_MS,
      cost: env.MAX_COST,
      pointsPerHour: env.POINTS_PER_HOUR,
    },
  };
}

function openaiOf(apiKey: string, baseUrl: string | undefined, model: string | undefined) {
  return { apiKey, ...(baseUrl === undefined ? {} : { baseUrl }), ...(model === undefined ? {} : { model }) };
}

/** Reads `name=url,name=url`. */
function readAgentUrls(text: string, fault: (message: string) => void): Record<string, string> {
  const urls: Record<string, string> = {};
  for (const entry of text.split(',').filter((part) => part.trim() !== '')) {
    const [name, url] = [
      entry.slice(0, entry.indexOf('=')).trim(),
      entry.slice(entry.indexOf('=') + 1).trim(),
    ];
    if (name === '' || !URL.canParse(url))
      fault('must be a list of name=url, e.g. nutrition=http://nutrition:4001/graphql');
    else urls[name] = url;
  }
  return urls;
}

/**
 * Keeps Apollo's packages from sending usage data. They look at the environment when a gateway is constructed, so it
 * must be called before.
 */
export function disableApolloTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
