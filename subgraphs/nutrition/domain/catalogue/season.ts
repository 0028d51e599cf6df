import type { Season } from './food.js';

/** Season of the northern hemisphere on a day. */
export function seasonOn(date: string): Season {
  const month = Number(date.slice(5, 7));
  if (month >= 3 && month <= 5) return 'SPRING';
  if (month >= 6 && month <= 8) return 'SUMMER';
  return month >= 9 && month <= 11 ? 'AUTUMN' : 'WINTER';
}
