import type { NewEvent } from '@progressive/database';

/** A person changed their profile. Names of fields only: consumers read what they are allowed to. */
export function profileChanged(userId: string, fields: readonly string[]): NewEvent {
  return { type: 'identity.profile.changed', key: userId, payload: { userId, fields } };
}

/** A login has ended: signed out, or ended because its refresh token was used twice. What is open under it must close. */
export function authSessionEnded(userId: string, authSessionId: string): NewEvent {
  return { type: 'identity.auth-session.ended', key: userId, payload: { authSessionId } };
}
