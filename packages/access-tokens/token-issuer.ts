import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { type KeyRing, signatureAlgorithm } from './key-ring.js';
import type { Role } from './viewer-claims.js';

/** Issues access tokens; held by the identity agent alone. */
export interface TokenIssuer {
  /** A signed `at+jwt` (RFC 9068) of the given life in seconds (default 600, the most we allow). */
  issue(subject: {
    userId: string;
    roles: readonly Role[];
    scopes: readonly string[];
    authSessionId: string;
    lifeSeconds?: number;
  }): Promise<{ token: string; expiresAt: Date }>;
}

/** The most an access token may live, seconds. */
export const accessTokenLifeSeconds = 600;

/** Makes an issuer; `clock` returns milliseconds since 1970. */
export function createTokenIssuer(options: {
  keys: KeyRing;
  issuer: string;
  audience: string;
  clock: () => number;
}): TokenIssuer {
  return {
    async issue({ userId, roles, scopes, authSessionId, lifeSeconds = accessTokenLifeSeconds }) {
      const now = Math.floor(options.clock() / 1000);
      const expires = now + Math.min(lifeSeconds, accessTokenLifeSeconds);
      const token = await new SignJWT({ roles, scopes, sid: authSessionId })
        .setProtectedHeader({ alg: signatureAlgorithm, typ: 'at+jwt', kid: options.keys.signing.kid })
        .setSubject(userId)
        .setIssuer(options.issuer)
        .setAudience(options.audience)
        .setJti(randomUUID())
        .setIssuedAt(now)
        .setExpirationTime(expires)
        .sign(options.keys.signing.key);
      return { token, expiresAt: new Date(expires * 1000) };
    },
  };
}
