/** A login as far as its refresh tokens go. Hashes only: the tokens themselves are never stored. */
export interface RefreshState {
  readonly currentHash: string;
  readonly previousHash: string | null;
  /** ms since 1970. */
  readonly rotatedAt: number;
  readonly expiresAt: number;
  readonly revoked: boolean;
}

/** The previous token still works this long, for a client that lost the answer. */
const graceMs = 10_000;

/** A refresh token, and with it the login, lives this long. */
export const refreshLifeMs = 30 * 86_400_000;

/**
 * What to do with a presented token: `ROTATE`, `REFUSE` (void login), or `REVOKE` (a token of the family came back after
 * its grace: somebody has stolen it, RFC 9700 §4.14).
 */
export function judgeRefresh(
  state: RefreshState,
  presentedHash: string,
  now: number,
): 'ROTATE' | 'REFUSE' | 'REVOKE' {
  if (state.revoked || state.expiresAt <= now) return 'REFUSE';
  if (presentedHash === state.currentHash) return 'ROTATE';
  if (presentedHash === state.previousHash && now - state.rotatedAt <= graceMs) return 'ROTATE';
  return 'REVOKE';
}
