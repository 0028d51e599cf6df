import { randomUUID } from 'node:crypto';

/** A global id that says its type to a reader: `mealplan_6f1c…`. Nothing may be derived from its parts. */
export function newId(type: string): string {
  return `${type}_${randomUUID().replaceAll('-', '')}`;
}
