import type { IdentityDependencies } from './subgraph.js';

/** What identity reads beside what every agent reads. */
export function readIdentityConfig(
  env: Readonly<Record<string, string | undefined>>,
): Pick<IdentityDependencies, 'tokenNames' | 'demo'> {
  return {
    tokenNames: {
      issuer: env['TOKEN_ISSUER'] ?? 'progressive',
      audience: env['TOKEN_AUDIENCE'] ?? 'progressive-api',
    },
    demo: env['DEMO'] === 'on',
  };
}
