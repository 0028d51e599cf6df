import { runSubgraph } from '@progressive/subgraph-server';
import { readIdentityConfig } from './config.js';
import { createIdentitySubgraph } from './subgraph.js';

await runSubgraph({
  name: 'identity',
  env: process.env,
  create: (deps) => createIdentitySubgraph({ ...deps, ...readIdentityConfig(process.env) }),
  documents: ({ keys }) => ({ '/.well-known/jwks.json': () => keys.jwks }),
});
