import type { ViewerClaims } from '@progressive/access-tokens';
import { revoke } from '../repositories/auth-session-repository.js';
import type { IdentityServices } from './identity-services.js';

/** Ends the login of a request. Returns false for a caller who had not signed in. */
export async function signOut(services: IdentityServices, viewer: ViewerClaims | null): Promise<boolean> {
  if (viewer === null) return false;
  const at = new Date(services.clock());
  return services.database.transaction(viewer, (manager) => revoke(manager, viewer.authSessionId, at));
}
