import { type IdentityRefusal, refuse } from '../domain/refusal.js';
import { findById } from '../repositories/user-repository.js';
import { demoUser } from '../seeds/demo/demo-user.js';
import type { IdentityServices } from './identity-services.js';
import { type AuthSession, startAuthSession } from './start-auth-session.js';

/** Starts a login as the demo person, where the installation has one. */
export async function continueAsDemo(services: IdentityServices): Promise<AuthSession | IdentityRefusal> {
  const now = services.clock();
  const refusal = refuse('DEMO_DISABLED', 'This installation has no demo person; sign up instead.');
  if (!services.demo) return refusal;
  return services.database.transaction('service', async (manager) => {
    const user = await findById(manager, demoUser.id);
    return user === null ? refusal : startAuthSession(manager, user, { issuer: services.issuer, now });
  });
}
