import { createKeyRing, createTokenIssuer, type KeyRing } from '@progressive/access-tokens';
import { type AgentMigrations, createAgentDatabase } from '@progressive/database';
import { type OutboxRelay, startOutboxRelay } from '@progressive/event-bus';
import {
  agentSchema,
  type Subgraph,
  type SubgraphDependencies,
  workspaceFile,
} from '@progressive/subgraph-server';
import type { Context } from './context.js';
import { authSessionEntity } from './entities/auth-session.entity.js';
import { userEntity } from './entities/user.entity.js';
import { createUserLoader } from './loaders/user-loader.js';
import { CreateAccounts1763000000000 } from './migrations/1763000000000-create-accounts.js';
import { loadOrCreateKeys } from './repositories/signing-key-repository.js';
import { Mutation } from './resolvers/Mutation.js';
import { Query } from './resolvers/Query.js';
import { RefreshAuthSessionResult } from './resolvers/RefreshAuthSessionResult.js';
import { SignInResult } from './resolvers/SignInResult.js';
import { SignUpResult } from './resolvers/SignUpResult.js';
import { UpdateProfileResult } from './resolvers/UpdateProfileResult.js';
import { User } from './resolvers/User.js';
import { seedDemo } from './seeds/demo/seed-demo.js';

/** The identity agent's tables. */
export const identityMigrations: AgentMigrations = {
  agent: 'identity',
  migrations: [CreateAccounts1763000000000],
};

/** What identity needs beside what every agent needs. */
export interface IdentityDependencies extends SubgraphDependencies {
  /** `iss` and `aud` of the access tokens. */
  readonly tokenNames: { readonly issuer: string; readonly audience: string };
  /** Whether anybody may continue as the demo person. */
  readonly demo: boolean;
}

/** The identity agent, with the public keys that its tokens verify with. */
export interface IdentitySubgraph extends Subgraph {
  readonly keys: KeyRing;
}

/** Composition root of the identity agent. Opens database connections, no port. */
export async function createIdentitySubgraph(deps: IdentityDependencies): Promise<IdentitySubgraph> {
  const { clock, logger } = deps;
  const database = await createAgentDatabase({
    url: deps.databaseUrl,
    agent: 'identity',
    entities: [userEntity, authSessionEntity],
    poolSize: deps.poolSize ?? 4,
    logger,
  });
  const keys = await createKeyRing(await database.transaction('service', loadOrCreateKeys));
  const services = {
    database,
    issuer: createTokenIssuer({ keys, ...deps.tokenNames, clock }),
    clock,
    demo: deps.demo,
  };
  let relay: OutboxRelay | undefined;
  const schema = agentSchema(workspaceFile(import.meta.url, 'schema.graphql'), {
    Query,
    Mutation,
    User,
    SignUpResult,
    SignInResult,
    RefreshAuthSessionResult,
    UpdateProfileResult,
  });
  return {
    name: 'identity',
    keys,
    get schema() {
      return schema();
    },
    createContext: (request): Context => ({
      ...request,
      services,
      users: createUserLoader(database, request.viewer),
    }),
    seed: async (scenario) => {
      if (scenario === 'demo') await seedDemo(database, new Date(clock()));
    },
    start: async () => {
      relay = startOutboxRelay({ database, bus: deps.eventBus, logger });
    },
    ping: () => database.ping(),
    async [Symbol.asyncDispose]() {
      await relay?.[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
