import { createHash, randomBytes } from 'node:crypto';
import type { Role, TokenIssuer } from '@progressive/access-tokens';
import type { EntityManager } from '@progressive/database';
import { newId } from '@progressive/subgraph-server';
import { refreshLifeMs } from '../domain/refresh-rotation.js';
import type { User } from '../domain/user.js';
import { insertAuthSession } from '../repositories/auth-session-repository.js';

/** A login as the client gets it. */
export interface AuthSession {
  readonly kind: 'AuthSession';
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Date;
  readonly refreshToken: string;
  readonly user: User;
}

/** Opens a login for a person who has proved to be one. */
export async function startAuthSession(
  manager: EntityManager,
  user: User,
  { issuer, now }: { issuer: TokenIssuer; now: number },
): Promise<AuthSession> {
  const id = newId('login');
  const refresh = newRefreshToken();
  await insertAuthSession(manager, {
    id,
    userId: user.id,
    currentHash: refresh.hash,
    previousHash: null,
    rotatedAt: new Date(now),
    expiresAt: new Date(now + refreshLifeMs),
    revokedAt: null,
  });
  return describeSession(user, id, refresh.token, issuer);
}

/** Issues the access token of a login and puts the answer together. */
export async function describeSession(
  user: User,
  authSessionId: string,
  refreshToken: string,
  issuer: TokenIssuer,
): Promise<AuthSession> {
  const roles = user.roles.map((role) => role.toLowerCase() as Role);
  const { token, expiresAt } = await issuer.issue({ userId: user.id, roles, scopes: [], authSessionId });
  return { kind: 'AuthSession', accessToken: token, accessTokenExpiresAt: expiresAt, refreshToken, user };
}

/** A refresh token of 256 random bits, and the only form in which it is stored. */
export function newRefreshToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** SHA-256 is enough for a token that cannot be guessed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
