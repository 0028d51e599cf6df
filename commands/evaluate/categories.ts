import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createSpendingRhythms, loadMerchantClassifier } from '@progressive/merchant-categories';
import { isLocalDate, toEpochDay } from '@progressive/quantities';
import { parse } from 'csv-parse/sync';

/**
 * Guesses the consumer category of each payment of a CSV `id,date,merchant,amount` (columns in any order, more are ignored)
 * by the merchant's text and, where there is a column `mcc`, its merchant category code, and by how the file's payments to the merchant come; writes a CSV `id,category,confidence`, a row for a row. The confidence is the probability that
 * the category is right.
 * @returns 0. @throws Error when a file cannot be read or written, or has no columns `id` and `merchant`.
 */
export async function evaluate(files: { readonly input: string; readonly output: string }): Promise<number> {
  if (resolve(files.input) === resolve(files.output))
    throw new Error('--input and --output are the same file.');
  const rows = await readRows(files.input);
  const classifier = loadMerchantClassifier();
  const rhythmOf = createSpendingRhythms(rows.flatMap(paymentOf));
  const known = new Map<string, string>();
  const lines = rows.map(({ id = '', merchant = '', mcc = '' }) => {
    const key = `${mcc.trim()} ${merchant}`;
    const evidence = { merchantCategoryCode: mcc.trim(), rhythm: rhythmOf(merchant) };
    const answer = known.get(key) ?? answerOf(classifier.rank(merchant, evidence)[0]);
    known.set(key, answer);
    return `${/[",\n]/.test(id) ? `"${id.replaceAll('"', '""')}"` : id},${answer}`;
  });
  await writeFile(files.output, ['id,category,confidence', ...lines, ''].join('\n'));
  return 0;
}

function paymentOf({ date = '', merchant = '', amount = '' }: Record<string, string | undefined>) {
  const [day, money] = [date.trim(), Number(amount)];
  const isRead = isLocalDate(day) && amount.trim() !== '' && Number.isFinite(money);
  return isRead ? [{ merchant, day: toEpochDay(day), amount: money }] : [];
}

function answerOf(guess: { readonly category: string; readonly confidence: number } | undefined): string {
  return `${guess?.category ?? ''},${(guess?.confidence ?? 0).toFixed(4)}`;
}

async function readRows(path: string): Promise<Record<string, string | undefined>[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  });
  const rows: Record<string, string | undefined>[] = parse(text, {
    columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
  });
  const [first] = rows;
  if (first !== undefined && !('id' in first && 'merchant' in first))
    throw new Error(`${path} needs the columns id and merchant; it has ${Object.keys(first).join(', ')}.`);
  return rows;
}
