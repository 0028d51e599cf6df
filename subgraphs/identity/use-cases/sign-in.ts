import { createHash } from 'node:crypto';
import { secondsToWait } from '../domain/attempt-delay.js';
import { type IdentityRefusal, refuse } from '../domain/refusal.js';
import { clearFailures, countFailure, lockAttempts } from '../repositories/attempt-repository.js';
import { findByEmail } from '../repositories/user-repository.js';
import type { IdentityServices } from './identity-services.js';
import { verifyPassword } from './password-hasher.js';
import { type AuthSession, startAuthSession } from './start-auth-session.js';

/**
 * Starts a login. Answers and times are equal for unknown addresses and wrong passwords, and attempts are counted under a
 * lock, so that neither many aliases in one request nor parallel requests get more guesses.
 */
export async function signIn(
  services: IdentityServices,
  input: { readonly email: string; readonly password: string },
): Promise<AuthSession | IdentityRefusal> {
  const now = services.clock();
  const email = input.email.trim().toLowerCase();
  const key = createHash('sha256').update(email).digest('base64url');
  return services.database.transaction('service', async (manager) => {
    const wait = secondsToWait(await lockAttempts(manager, key, new Date(now)), now);
    if (wait > 0)
      return refuse('TOO_MANY_ATTEMPTS', `Wait ${wait} seconds before the next attempt.`, null, wait);
    const known = await findByEmail(manager, email);
    if (!(await verifyPassword(input.password, known?.passwordHash ?? null)) || known === null) {
      await countFailure(manager, key, new Date(now));
      return refuse('WRONG_CREDENTIALS', 'That address and password do not belong together.');
    }
    await clearFailures(manager, key);
    return startAuthSession(manager, known.user, { issuer: services.issuer, now });
  });
}
