import { readFile } from 'node:fs/promises';
import type { Payment } from '@progressive/cash-flow';
import { isLocalDate } from '@progressive/quantities';
import { parse } from 'csv-parse/sync';

/**
 * Reads payments of a CSV with the columns `date` (YYYY-MM-DD), `merchant`, `amount` (two decimals) and perhaps `account`, in any
 * order, more are ignored; a column may have a suffix (`amount_gbp`). In the order of their dates, by account; '' without one.
 * @throws Error when the file cannot be read, a column is missing or a row has no date or amount.
 */
export async function readPayments(path: string): Promise<Map<string, Payment[]>> {
  const rows: Record<string, string | undefined>[] = parse(await readFile(path, 'utf8'), {
    columns: (header: string[]) => header.map(columnName),
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
  });
  const accounts = new Map<string, Payment[]>();
  for (const [index, { date = '', merchant, amount, account = '' }] of rows.entries()) {
    const amountMinor = Math.round(Number(amount) * 100);
    if (!isLocalDate(date) || merchant === undefined || !Number.isFinite(amountMinor))
      throw new Error(`${path}, row ${index + 2}: needs date (YYYY-MM-DD), merchant and amount.`);
    const payments = accounts.get(account);
    const payment = { date, merchant, amountMinor };
    if (payments === undefined) accounts.set(account, [payment]);
    else payments.push(payment);
  }
  for (const payments of accounts.values())
    payments.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return accounts;
}

function columnName(text: string): string {
  const name = text.trim().toLowerCase();
  return ['date', 'merchant', 'amount', 'account'].find((each) => name.split('_').includes(each)) ?? name;
}
