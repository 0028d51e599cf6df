import type { ViewerClaims } from '@progressive/access-tokens';

/** A person, as far as the budget agent has to know: the identity agent knows the rest. */
export interface Person {
  readonly id: string;
}

/** The viewer when the id is theirs, else null: nobody else's money exists for them. */
export function personFor(viewer: ViewerClaims | null, id: string): Person | null {
  return viewer?.userId === id ? { id } : null;
}
