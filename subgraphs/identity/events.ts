import type { NewEvent } from '@progressive/database';

/** A person changed their profile. Names of fields only: consumers read what they are allowed to. */
export function profileChanged(userId: string, fields: readonly string[]): NewEvent {
  return { type: 'identity.profile.changed', key: userId, payload: { userId, fields } };
}
