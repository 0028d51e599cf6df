import { randomBytes, randomUUID } from 'node:crypto';

/** A global id that says its type to a reader: `mealplan_6f1c…`. Nothing may be derived from its parts. */
export function newId(type: string): string {
  return `${type}_${randomUUID().replaceAll('-', '')}`;
}

/**
 * The same for rows that come by the thousand: ids of one process grow, as those of UUIDv7 do (RFC 9562), so that an index
 * on them grows at its end instead of being written all over. 48 bits of time, 24 of a counter, 56 of chance.
 */
export function newGrowingId(type: string, now: number = Date.now()): string {
  lastMs = Math.max(lastMs, now);
  counter = (counter + 1) % 2 ** 24;
  if (counter === 0) lastMs += 1;
  if (chance >= pool.length) {
    pool = randomBytes(7 * 512);
    chance = 0;
  }
  const random = pool.toString('hex', chance, chance + 7);
  chance += 7;
  return `${type}_${hex(lastMs, 12)}${hex(counter, 6)}${random}`;
}

let lastMs = 0;
let counter = 0;
let pool: Buffer = Buffer.alloc(0);
let chance = 0;

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
