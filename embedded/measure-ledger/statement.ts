import { fromEpochDay, toEpochDay } from '@progressive/quantities';

const shops = [
  'TESCO STORES',
  'COSTA COFFEE',
  'SHELL',
  'LIDL GB',
  'BOOTS',
  'AMAZON MKTPLACE',
  'TRAINLINE',
  'ODEON',
  'B&Q',
  'NANDOS',
];
const towns = ['LEEDS', 'YORK', 'BATH', 'DERBY', 'TRURO', 'HULL', 'WELLS', 'RIPON', 'ELY', 'OXFORD'];

/** Amounts that come before one comes again, in cents: far more than a busy week has rows, so that no row repeats another. */
const amounts = 9_973;

/** Rows `from` to `to` of a statement of `size` rows over five years, as CSV: 100 merchants with a till number each. */
export function statementOf(from: number, to: number, size: number): string {
  const lines = ['Date,Description,Amount,Currency'];
  const first = toEpochDay('2021-11-01');
  for (let row = from; row < to; row += 1) {
    const day = fromEpochDay(first + Math.floor((row / size) * 1_820));
    const shop = `${shops[row % 10]} ${towns[(row * 7 + Math.floor(row / 10)) % 10]} ${1_000 + (row % 8_999)}`;
    const cents = 300 + ((row * 7_919) % amounts);
    const amount = (row % 40 === 39 ? 200_000 + cents : -cents) / 100;
    lines.push(`${day},${shop},${amount.toFixed(2)},GBP`);
  }
  return lines.join('\n');
}
