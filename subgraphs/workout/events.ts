import type { NewEvent } from '@progressive/database';

/** A person changed what they told about their training. Names of fields only: consumers read what they may. */
export function trainingProfileChanged(userId: string, fields: readonly string[]): NewEvent {
  return { type: 'workout.training-profile.changed', key: userId, payload: { userId, fields } };
}

/** A held program stands now. */
export function programCommitted(userId: string, programId: string): NewEvent {
  return { type: 'workout.training-program.committed', key: userId, payload: { userId, programId } };
}

/** Sets were logged, changed or taken away. */
export function setsChanged(userId: string, setIds: readonly string[], dates: readonly string[]): NewEvent {
  return { type: 'workout.sets.changed', key: userId, payload: { userId, setIds, dates } };
}

/** An edit made a new version of a program. */
export function programChanged(userId: string, oldId: string, newId: string): NewEvent {
  return { type: 'workout.training-program.changed', key: userId, payload: { userId, oldId, newId } };
}
