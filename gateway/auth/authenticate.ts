import { InvalidToken, type TokenVerifier, type ViewerClaims } from '@progressive/access-tokens';
import { refuse } from '../limits/refusal.js';

const scheme = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i;

/**
 * Who calls, by an `Authorization` value. Nothing given is a caller who has not signed in; each agent decides what that
 * one may see. No other header says who somebody is: what clients send as identity is never read or passed on.
 * @throws Refusal UNAUTHENTICATED for anything that is given and is no valid access token.
 */
export async function authenticate(
  authorization: string | undefined,
  verifier: Pick<TokenVerifier, 'verify'>,
): Promise<ViewerClaims | null> {
  if (authorization === undefined || authorization === '') return null;
  const token = scheme.exec(authorization)?.[1];
  if (token === undefined) {
    throw refuse(
      401,
      'UNAUTHENTICATED',
      'Send the access token as "Authorization: Bearer <token>".',
      {},
      challenge,
    );
  }
  try {
    return await verifier.verify(token);
  } catch (error) {
    if (!(error instanceof InvalidToken)) throw error;
    throw refuse(401, 'UNAUTHENTICATED', `Sign in again: ${error.message}.`, {}, challenge);
  }
}

const challenge = { 'www-authenticate': 'Bearer' };
