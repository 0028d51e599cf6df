import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import { authSessionEnded } from '../events.js';
import { revoke } from '../repositories/auth-session-repository.js';
import type { IdentityServices } from './identity-services.js';

/** Ends the login of a request, everywhere. Returns false for a caller who had not signed in. */
export async function signOut(services: IdentityServices, viewer: ViewerClaims | null): Promise<boolean> {
  if (viewer === null) return false;
  const at = new Date(services.clock());
  return services.database.transaction(viewer, async (manager) => {
    const ended = await revoke(manager, viewer.authSessionId, at);
    if (ended) await appendEvent(manager, authSessionEnded(viewer.userId, viewer.authSessionId));
    return ended;
  });
}
