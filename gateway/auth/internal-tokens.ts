import { internalTokenLifeSeconds, mintInternalToken } from '@progressive/access-tokens';
import type { RequestScope } from '../context.js';

/** Signs who asks, for one agent. */
export type MintInternalToken = (
  scope: Pick<RequestScope, 'viewer' | 'authorisation'>,
  audience: string,
) => string;

/** A token is used for a third of its life, so that it still holds at the end of a slow request that is tried again. */
const useMs = (internalTokenLifeSeconds * 1000) / 3;
/** Callers and agents whose tokens are kept. */
const capacity = 20_000;

interface KeptToken {
  readonly token: string;
  readonly until: number;
}

/**
 * Keeps the token of each caller with equal rights and each agent for a moment: a page asks many times in a row, and
 * signing each fetch took a fifteenth of the gateway's time. @param secret at least 32 bytes.
 */
export function createInternalTokens(secret: Uint8Array, clock: () => number): MintInternalToken {
  const kept = new Map<string, KeptToken>();
  return ({ viewer, authorisation }, audience) => {
    const now = clock();
    const key = `${audience}\n${authorisation}`;
    const known = kept.get(key);
    if (known !== undefined && now < known.until) return known.token;
    const token = mintInternalToken(secret, { viewer, audience, now });
    if (kept.size >= capacity) kept.clear();
    kept.set(key, { token, until: now + useMs });
    return token;
  };
}
