import { addDays } from '@progressive/quantities';
import { seededRandom } from '@progressive/seeded-random';
import type { AnomalyKind } from '../domain/insight/anomalies.js';
import type { Spent } from '../domain/insight/payment.js';
import { median } from '../domain/insight/robust.js';
import type { LedgerCategory } from '../domain/ledger/ledger.js';

/** Payments of merchants that together stand for one household, in order of date. */
export type Household = readonly Spent[];

/** A household with anomalies put in, by the entry that should be named. */
export interface Planted {
  readonly payments: Household;
  readonly planted: ReadonlyMap<string, AnomalyKind>;
}

/** Deals the merchants of a CSV (`date,merchant,amount,account`) to households; refunds are left out. */
export function readHouseholds(text: string, count: number): Household[] {
  const households: Spent[][] = Array.from({ length: count }, () => []);
  for (const [row, line] of text.split('\n').slice(1).entries()) {
    const [date = '', merchant = '', amount = '', account = ''] = line.split(',');
    const minor = Math.round(Number(amount) * 100);
    if (!(minor > 0) || merchant === '') continue;
    const category = account.trim() as LedgerCategory;
    households[hash(merchant) % count]?.push({ id: `row-${row}`, date, merchant, category, minor });
  }
  return households.map((payments) =>
    payments.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  );
}

function hash(text: string): number {
  let value = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 16_777_619) >>> 0;
  return value;
}

/** Puts one anomaly of each kind into a year, where the household has a merchant for it. */
export function plantAnomalies(household: Household, year: number, seed: number): Planted {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random.next() * items.length)];
  const day = (): string => addDays(`${year}-01-01`, Math.floor(random.next() * 350));
  const past = household.filter(({ date }) => date < `${year}-01-01`);
  const merchants = [...new Set(past.map(({ merchant }) => merchant))]
    .map((merchant) => past.filter((payment) => payment.merchant === merchant))
    .filter((own) => own.length >= 8);
  const added: Spent[] = [];
  const planted = new Map<string, AnomalyKind>();
  const put = (kind: AnomalyKind, like: Spent, change: Partial<Spent>, copies = 1): void => {
    for (let copy = 0; copy < copies; copy += 1) {
      const id = `${kind}-${copy}`;
      added.push({ ...like, id, ...change, date: addDays(change.date ?? like.date, Math.floor(copy / 2)) });
      planted.set(id, kind);
    }
  };
  const middle = (own: readonly Spent[]): number => median(own.map(({ minor }) => minor));
  const [dear, often, twice] = [
    pick(merchants),
    pick(merchants),
    pick(household.filter(({ date }) => date.startsWith(String(year)))),
  ];
  if (dear?.[0] !== undefined)
    put('AMOUNT', dear[0], { date: day(), minor: Math.round(middle(dear) * (5 + 5 * random.next())) });
  if (often?.[0] !== undefined)
    put('FREQUENCY', often[0], { date: day(), minor: Math.round(middle(often)) }, 10);
  const someone = pick(household);
  if (someone !== undefined && past.length >= 60)
    put('NEW_MERCHANT', someone, {
      date: day(),
      merchant: 'never seen before',
      minor: Math.round(middle(past) * (20 + 20 * random.next())),
    });
  if (twice !== undefined) put('REPEATED', twice, {});
  const payments = [...household, ...added].toSorted((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
  return { payments, planted };
}
