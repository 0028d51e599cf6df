import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import { signatureAlgorithm } from './key-ring.js';
import { accessTokenLifeSeconds } from './token-issuer.js';
import { InvalidToken, readClaims, type ViewerClaims } from './viewer-claims.js';

/** Verifies access tokens; the one door through which a caller becomes a viewer. */
export interface TokenVerifier {
  /** @throws InvalidToken when anything about the token is wrong. */
  verify(token: string): Promise<ViewerClaims>;
}

/**
 * Makes a verifier over published keys: a JWKS address, the key set itself, or a function that returns it (keys that
 * rotate within the process). All of algorithm, issuer, audience, type, age and required claims are checked, because
 * `jwtVerify` without options accepts tokens that lack them.
 */
export function createTokenVerifier(options: {
  keys: URL | JSONWebKeySet | (() => JSONWebKeySet);
  issuer: string;
  audience: string;
  clock: () => number;
}): TokenVerifier {
  const keySet = openKeys(options.keys);
  return {
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, keySet(), {
          algorithms: [signatureAlgorithm],
          issuer: options.issuer,
          audience: options.audience,
          typ: 'at+jwt',
          requiredClaims: ['sub', 'exp', 'iat', 'jti', 'sid'],
          maxTokenAge: accessTokenLifeSeconds,
          clockTolerance: 2,
          currentDate: new Date(options.clock()),
        });
        return readClaims(payload);
      } catch (error) {
        if (error instanceof InvalidToken) throw error;
        throw new InvalidToken(
          error instanceof errors.JWTExpired ? 'the token has expired' : 'the token is not valid',
        );
      }
    },
  };
}

function openKeys(keys: URL | JSONWebKeySet | (() => JSONWebKeySet)) {
  if (keys instanceof URL) {
    const remote = createRemoteJWKSet(keys, { timeoutDuration: 3000, cooldownDuration: 10_000 });
    return () => remote;
  }
  if (typeof keys === 'function') return () => createLocalJWKSet(keys());
  const local = createLocalJWKSet(keys);
  return () => local;
}
