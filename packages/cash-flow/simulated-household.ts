import { fromEpochDay, toEpochDay, weekdayOf } from '@progressive/quantities';
import { type Random, seededRandom } from '@progressive/seeded-random';
import type { Payment } from './payment.js';

/** Bills: monthly minor units, and how much the amount drifts. */
const bills: readonly (readonly [name: string, amountMinor: number, drift: number])[] = [
  ['landlord', 95_000, 0],
  ['power company', 8_000, 0.1],
  ['internet', 3_500, 0],
  ['music service', 999, 0],
  ['gym', 4_500, 0],
  ['council', 12_000, 0],
  ['telephone', 2_500, 0.05],
];

/**
 * Three years of a made-up household, 2023 to 2025, for benchmarks: a salary that moves off weekends, bills with gaps and
 * delays, weekly shopping, cafés on some days, rare large purchases, and a level of spending that wanders.
 */
export function simulateHousehold(seed: number): Payment[] {
  const random = seededRandom(seed);
  const payments: Payment[] = [];
  const salary = 180_000 + random.integer(120_000);
  const days = bills.map(() => 1 + random.integer(28));
  const payDay = 24 + random.integer(7);
  let level = 1;
  for (let day = toEpochDay('2023-01-01'); day <= toEpochDay('2025-12-31'); day += 1) {
    const date = fromEpochDay(day);
    const lastOfMonth = new Date(
      Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0),
    ).getUTCDate();
    const dayOfMonth = Number(date.slice(8));
    const weekday = weekdayOf(date);
    const pay = (merchant: string, amountMinor: number, at = day): void => {
      payments.push({ date: fromEpochDay(at), amountMinor: Math.round(amountMinor), merchant });
    };
    if (dayOfMonth === Math.min(payDay, lastOfMonth)) pay('employer', salary, day - Math.max(0, weekday - 5));
    for (const [index, [name, amount, drift]] of bills.entries()) {
      if (dayOfMonth === days[index] && random.next() > 0.02)
        pay(name, -amount * (1 + drift * normal(random)), day + (weekday > 5 ? 8 - weekday : 0));
    }
    const shops = random.next() < (weekday === 6 ? 0.8 : 0.18);
    if (shops)
      pay(
        weekday === 6 ? 'market' : 'corner shop',
        -(weekday === 6 ? 6_500 : 1_800) * level * Math.exp(0.35 * normal(random)),
      );
    if (random.next() < (weekday >= 5 ? 0.5 : 0.2))
      pay(`cafe ${random.integer(6)}`, -2_200 * level * Math.exp(0.5 * normal(random)));
    if (random.next() < 0.06) pay(`shop ${random.integer(12)}`, -5_000 * Math.exp(0.8 * normal(random)));
    if (random.next() < 0.008) pay(`rare ${random.integer(9)}`, -25_000 * Math.exp(0.5 * normal(random)));
    level = level * Math.exp(0.004 * normal(random)) + 0.01 * (1 - level);
  }
  return payments;
}

/** About standard normal: six uniform numbers (Irwin–Hall). */
function normal(random: Random): number {
  let sum = 0;
  for (let draw = 0; draw < 6; draw += 1) sum += random.next();
  return (sum - 3) / Math.SQRT1_2;
}
