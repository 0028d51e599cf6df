/** What a caller may be; scopes narrow what a role allows. */
export type Role = 'member' | 'coach' | 'partner' | 'operator' | 'admin';

/** Who calls, as a verified token says. */
export interface ViewerClaims {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly string[];
  /** The login this token belongs to; revoking it ends the token's use. */
  readonly authSessionId: string;
  /** Seconds since 1970 after which the token is void. */
  readonly expiresAt: number;
}

/** A token that must not be trusted. The message names the reason and never the token. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
  readonly code = 'UNAUTHENTICATED';
}

/** Reads our claims out of a verified payload. @throws InvalidToken when one is missing or of the wrong form. */
export function readClaims(payload: Readonly<Record<string, unknown>>): ViewerClaims {
  const { sub, roles, scopes, sid, exp } = payload;
  if (
    typeof sub !== 'string' ||
    typeof sid !== 'string' ||
    typeof exp !== 'number' ||
    !isTextList(roles) ||
    !isTextList(scopes)
  ) {
    throw new InvalidToken('the token lacks a claim that it must have');
  }
  return { userId: sub, roles: roles as Role[], scopes, authSessionId: sid, expiresAt: exp };
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
