import type { Payment } from '@progressive/cash-flow';
import { daysBetween, fromEpochDay, type LocalDate, toEpochDay, weekdayOf } from '@progressive/quantities';
import { type Random, seededRandom } from '@progressive/seeded-random';

/** A series that was added to a stream. */
export interface PlantedSeries {
  /** Under the name of a merchant with many other payments. */
  readonly inside: boolean;
  readonly payments: readonly Payment[];
}

const count = 300;
/** Days between two payments, or calendar months, and how often of a hundred this rhythm is planted. */
const rhythms: readonly { readonly days: number; readonly months: number; readonly weight: number }[] = [
  { days: 7, months: 0, weight: 10 },
  { days: 14, months: 0, weight: 10 },
  { days: 28, months: 0, weight: 10 },
  { days: 0, months: 1, weight: 50 },
  { days: 0, months: 3, weight: 12 },
  { days: 0, months: 12, weight: 8 },
];

/** Adds 300 series with a seed: late days, moves off weekends, gaps, drifting amounts, price rises; a third in busy merchants. */
export function plantSeries(
  payments: readonly Payment[],
  first: LocalDate,
  last: LocalDate,
): PlantedSeries[] {
  const random = seededRandom(20_261_122);
  const busy = busyMerchants(payments);
  return Array.from({ length: count }, (_, index) => {
    const inside = index % 3 === 2 && busy.length > 0;
    const merchant = inside ? random.pick(busy) : `planted series ${index}`;
    return { inside, payments: oneSeries(merchant, first, last, random) };
  }).filter((series) => series.payments.length >= 4);
}

function busyMerchants(payments: readonly Payment[]): string[] {
  const counts = new Map<string, number>();
  for (const { merchant } of payments) counts.set(merchant, (counts.get(merchant) ?? 0) + 1);
  return [...counts]
    .filter(([, number]) => number >= 100)
    .map(([merchant]) => merchant)
    .toSorted();
}

function oneSeries(merchant: string, first: LocalDate, last: LocalDate, random: Random): Payment[] {
  const rhythm = pickRhythm(random);
  const sign = random.next() < 0.2 ? -1 : 1;
  const amount = 500 + random.integer(60_000);
  const drift = random.pick([0, 0, 0.03, 0.1]);
  const rise =
    random.next() < 0.25 ? { at: 0.3 + 0.5 * random.next(), by: 1.05 + 0.2 * random.next() } : null;
  const late = random.pick([0, 1, 2]);
  const move = random.next() < 0.4;
  const start = toEpochDay(first) + random.integer(60);
  const span = daysBetween(first, last);
  const found: Payment[] = [];
  for (let step = 0; ; step += 1) {
    let day = dayAt(start, rhythm, step);
    if (day > toEpochDay(last)) return found;
    const weekday = weekdayOf(fromEpochDay(day));
    if (move && weekday > 5) day += 8 - weekday;
    day += random.integer(late + 1);
    if (random.next() < 0.04 || day > toEpochDay(last)) continue;
    const risen = rise !== null && (day - start) / span > rise.at ? rise.by : 1;
    const minor = Math.round(sign * amount * risen * (1 + drift * (2 * random.next() - 1)));
    found.push({ date: fromEpochDay(day), merchant, amountMinor: minor });
  }
}

function pickRhythm(random: Random) {
  let left = random.integer(100);
  for (const rhythm of rhythms) {
    left -= rhythm.weight;
    if (left < 0) return rhythm;
  }
  return { days: 0, months: 1, weight: 50 };
}

function dayAt(start: number, { days, months }: { days: number; months: number }, step: number): number {
  if (days > 0) return start + days * step;
  const date = fromEpochDay(start);
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months * step;
  const lastOfMonth = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return toEpochDay(
    new Date(Date.UTC(Math.floor(month / 12), month % 12, Math.min(Number(date.slice(8)), lastOfMonth)))
      .toISOString()
      .slice(0, 10),
  );
}
