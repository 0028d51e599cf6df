import type { LocalDate } from '@progressive/quantities';
import { newId } from '@progressive/subgraph-server';
import { checkPassword } from '../domain/password-rules.js';
import { checkProfile, isEmail } from '../domain/profile-rules.js';
import { type IdentityRefusal, refuse } from '../domain/refusal.js';
import type { User } from '../domain/user.js';
import { insertUser } from '../repositories/user-repository.js';
import type { IdentityServices } from './identity-services.js';
import { hashPassword } from './password-hasher.js';
import { type AuthSession, startAuthSession } from './start-auth-session.js';

export interface SignUp {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  readonly timeZone?: string | null | undefined;
  readonly currency?: string | null | undefined;
  readonly locale?: string | null | undefined;
}

/** Opens an account and signs the person in, or says what is wrong with the first wrong thing. */
export async function signUp(
  services: IdentityServices,
  input: SignUp,
): Promise<AuthSession | IdentityRefusal> {
  const now = services.clock();
  const email = input.email.trim().toLowerCase();
  const profile = {
    displayName: input.displayName.trim(),
    timeZone: input.timeZone ?? 'UTC',
    currency: input.currency ?? 'USD',
    locale: input.locale ?? 'en-US',
  };
  const today: LocalDate = new Date(now).toISOString().slice(0, 10);
  if (!isEmail(email)) return refuse('INVALID_VALUE', 'That is not an e-mail address.', 'input.email');
  const refusal = checkPassword(input.password, email) ?? checkProfile(profile, today);
  if (refusal !== null) return refusal;
  const user: User = {
    id: newId('user'),
    email,
    ...profile,
    birthDate: null,
    sex: null,
    heightCm: null,
    weightKg: null,
    units: 'METRIC',
    roles: ['MEMBER'],
    createdAt: new Date(now),
  };
  const passwordHash = await hashPassword(input.password);
  return services.database.transaction('service', async (manager) => {
    const added = await insertUser(manager, user, passwordHash);
    if (!added)
      return refuse('EMAIL_TAKEN', 'There is an account with that address; sign in instead.', 'input.email');
    return startAuthSession(manager, user, { issuer: services.issuer, now });
  });
}
