import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createKeyRing,
  createTokenIssuer,
  createTokenVerifier,
  generateStoredKey,
  InvalidToken,
  type KeyRing,
  mintInternalToken,
  verifyInternalToken,
} from './index.js';

const names = { issuer: 'https://plan.example', audience: 'supergraph' };
const person = { userId: 'user-1', roles: ['member'] as const, scopes: ['plan'], authSessionId: 'login-1' };
let now = 1_800_000_000_000;
const clock = () => now;
let keys: KeyRing;

beforeAll(async () => {
  keys = await createKeyRing([await generateStoredKey('k1')]);
});

describe('access tokens', () => {
  it('carry the viewer from issuer to verifier', async () => {
    const { token } = await createTokenIssuer({ keys, ...names, clock }).issue(person);
    const claims = await createTokenVerifier({ keys: keys.jwks, ...names, clock }).verify(token);
    expect(claims).toMatchObject({ ...person, roles: ['member'] });
    expect(claims.expiresAt).toBe(now / 1000 + 600);
  });

  it('publish no private half', () => {
    expect(keys.jwks.keys[0]).not.toHaveProperty('d');
  });

  it('end when they expire', async () => {
    const { token } = await createTokenIssuer({ keys, ...names, clock }).issue(person);
    now += 603_000;
    await expect(createTokenVerifier({ keys: keys.jwks, ...names, clock }).verify(token)).rejects.toThrow(
      InvalidToken,
    );
  });

  it.each([
    ['another audience', { audience: 'other' }],
    ['another issuer', { issuer: 'https://evil.example' }],
  ])('are refused for %s', async (_name, change) => {
    const { token } = await createTokenIssuer({ keys, ...names, ...change, clock }).issue(person);
    await expect(createTokenVerifier({ keys: keys.jwks, ...names, clock }).verify(token)).rejects.toThrow(
      InvalidToken,
    );
  });

  it('are refused without an expiry, whoever signed them', async () => {
    const token = await new SignJWT({ sid: 's', roles: [], scopes: [] })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k1' })
      .setSubject('user-1')
      .setIssuer(names.issuer)
      .setAudience(names.audience)
      .setIssuedAt(now / 1000)
      .sign(keys.signing.key);
    await expect(createTokenVerifier({ keys: keys.jwks, ...names, clock }).verify(token)).rejects.toThrow(
      InvalidToken,
    );
  });

  it('still verify with the older key of a rotation', async () => {
    const [older, newer] = [await generateStoredKey('a'), await generateStoredKey('b')];
    const { token } = await createTokenIssuer({ keys: await createKeyRing([older]), ...names, clock }).issue(
      person,
    );
    const rotated = await createKeyRing([newer, older]);
    await expect(
      createTokenVerifier({ keys: rotated.jwks, ...names, clock }).verify(token),
    ).resolves.toMatchObject(person);
  });
});

describe('internal tokens', () => {
  const secret = new Uint8Array(32).fill(7);

  it('carry the viewer to one subgraph only', async () => {
    const viewer = { ...person, expiresAt: now / 1000 + 60 };
    const token = mintInternalToken(secret, { viewer, audience: 'nutrition', now });
    const claims = await verifyInternalToken(secret, token, { audience: 'nutrition', now });
    expect(claims).toMatchObject({ viewer: person });
    await expect(verifyInternalToken(secret, token, { audience: 'budget', now })).rejects.toThrow(
      InvalidToken,
    );
  });

  it('say plainly that nobody has signed in', async () => {
    const token = mintInternalToken(secret, {
      viewer: null,
      audience: 'nutrition',
      now,
    });
    await expect(verifyInternalToken(secret, token, { audience: 'nutrition', now })).resolves.toEqual({
      viewer: null,
    });
  });

  it('are void after a minute and with another secret', async () => {
    const token = mintInternalToken(secret, {
      viewer: null,
      audience: 'budget',
      now,
    });
    const later = { audience: 'budget', now: now + 70_000 };
    await expect(verifyInternalToken(secret, token, later)).rejects.toThrow(InvalidToken);
    const other = new Uint8Array(32).fill(8);
    await expect(verifyInternalToken(other, token, { audience: 'budget', now })).rejects.toThrow(
      InvalidToken,
    );
  });
});
