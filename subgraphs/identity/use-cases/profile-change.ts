import type { ProfileChange } from '../domain/user.js';

type Nullable<Type> = { readonly [Key in keyof Type]?: Type[Key] | null | undefined };

/** Fields that may be emptied; for the others null means the same as left out. */
const clearable: ReadonlySet<string> = new Set(['birthDate', 'sex', 'heightCm', 'weightKg']);

/** Reads a change out of an input: what is left out stays as it is. */
export function profileChange(input: Nullable<ProfileChange>): ProfileChange {
  const given = Object.entries(input).filter(
    ([field, value]) => value !== undefined && (value !== null || clearable.has(field)),
  );
  return Object.fromEntries(given);
}
