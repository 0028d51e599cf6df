import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

/** Signatures are ES256 throughout: every library and key service speaks it. */
export const signatureAlgorithm = 'ES256';

/** A signing key as it is kept: the private half as a JWK with its `kid`. */
export interface StoredKey {
  readonly kid: string;
  readonly privateJwk: JWK;
}

/** The keys in rotation: the first signs, all verify. */
export interface KeyRing {
  readonly signing: { readonly kid: string; readonly key: CryptoKey };
  /** Public halves, as published at the JWKS address. */
  readonly jwks: { readonly keys: JWK[] };
}

/** Makes a key to be stored and put first in the ring. */
export async function generateStoredKey(kid: string): Promise<StoredKey> {
  const { privateKey } = await generateKeyPair(signatureAlgorithm, { extractable: true });
  return { kid, privateJwk: await exportJWK(privateKey) };
}

/** Opens stored keys, newest first. @throws RangeError on an empty list. */
export async function createKeyRing(stored: readonly StoredKey[]): Promise<KeyRing> {
  const newest = stored[0];
  if (newest === undefined) throw new RangeError('a key ring needs at least one key');
  const key = await importJWK({ ...newest.privateJwk, alg: signatureAlgorithm }, signatureAlgorithm);
  if (key instanceof Uint8Array) throw new RangeError('a signing key must be asymmetric');
  const keys = stored.map(({ kid, privateJwk }) => publicHalf(kid, privateJwk));
  return { signing: { kid: newest.kid, key }, jwks: { keys } };
}

function publicHalf(kid: string, { d: _private, ...rest }: JWK): JWK {
  return { ...rest, kid, alg: signatureAlgorithm, use: 'sig' };
}
