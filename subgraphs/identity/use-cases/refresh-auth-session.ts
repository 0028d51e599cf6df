import { appendEvent } from '@progressive/database';
import { judgeRefresh, refreshLifeMs } from '../domain/refresh-rotation.js';
import { type IdentityRefusal, refuse } from '../domain/refusal.js';
import { authSessionEnded } from '../events.js';
import { lockByRefreshHash, revoke, rotate } from '../repositories/auth-session-repository.js';
import { findById } from '../repositories/user-repository.js';
import type { IdentityServices } from './identity-services.js';
import { type AuthSession, describeSession, hashToken, newRefreshToken } from './start-auth-session.js';

/** Exchanges a refresh token for the next pair, or ends the login when the token shows theft. */
export async function refreshAuthSession(
  services: IdentityServices,
  refreshToken: string,
): Promise<AuthSession | IdentityRefusal> {
  const now = services.clock();
  const hash = hashToken(refreshToken);
  const refusal = refuse('REFRESH_TOKEN_VOID', 'That login has ended; sign in again.', 'input.refreshToken');
  return services.database.transaction('service', async (manager) => {
    const session = await lockByRefreshHash(manager, hash);
    if (session === null) return refusal;
    const verdict = judgeRefresh(
      {
        currentHash: session.currentHash,
        previousHash: session.previousHash,
        rotatedAt: session.rotatedAt.getTime(),
        expiresAt: session.expiresAt.getTime(),
        revoked: session.revokedAt !== null,
      },
      hash,
      now,
    );
    if (verdict === 'REVOKE' && (await revoke(manager, session.id, new Date(now)))) {
      await appendEvent(manager, authSessionEnded(session.userId, session.id));
    }
    const user = verdict === 'ROTATE' ? await findById(manager, session.userId) : null;
    if (user === null) return refusal;
    const next = newRefreshToken();
    await rotate(manager, session, {
      hash: next.hash,
      at: new Date(now),
      expiresAt: new Date(now + refreshLifeMs),
    });
    return describeSession(user, session.id, next.token, services.issuer);
  });
}
