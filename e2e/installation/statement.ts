import type { Person } from './person.js';

const day = (daysAgo: number) =>
  new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');

/** Four months of an account: rent, a gym, two subscriptions, food that costs more of late. */
function statement(): string {
  const rows = ['Date,Description,Amount'];
  const add = (daysAgo: number, text: string, amount: number) =>
    rows.push(`${day(daysAgo)},${text},${(-amount).toFixed(2)}`);
  for (const month of [0, 1, 2, 3]) {
    const from = month * 30 + 2;
    add(from, 'RENT LANDLORD', 900);
    add(from + 3, 'IRON TEMPLE GYM MEMBERSHIP', 45);
    add(from + 5, 'NETFLIX.COM', 15.49);
    add(from + 7, 'SPOTIFY', 11.99);
    for (const week of [0, 1, 2, 3]) {
      add(from + week * 7, 'SAFEWAY GROCERIES', month === 0 ? 190 : 130);
      add(from + week * 7 + 2, 'PIZZA PALACE RESTAURANT', month === 0 ? 48 : 26);
    }
  }
  return rows.join('\n');
}

/** Opens an account and imports the statement into it. */
export async function importStatement(person: Person): Promise<void> {
  const { openLedgerAccount: opened } = await person.run<{ openLedgerAccount: { account: { id: string } } }>(
    `mutation { openLedgerAccount(input: { name: "Main", kind: BANK, opening: { amountMinor: 900000, currency: "USD" },
      idempotencyKey: "main" }) { ... on LedgerAccountSaved { account { id } } } }`,
  );
  const { previewBankImport: shown } = await person.run<{
    previewBankImport: { bankImport: { id: string; newCount: number } };
  }>(
    `mutation ($input: PreviewBankImportInput!) { previewBankImport(input: $input) {
      ... on BankImportState { bankImport { id newCount problems { code } } } ... on Refusal { code message } } }`,
    {
      input: {
        accountId: opened.account.id,
        fileName: 'main.csv',
        contentBase64: Buffer.from(statement()).toString('base64'),
        idempotencyKey: 'statement',
      },
    },
  );
  if (shown.bankImport.newCount !== 48) throw new Error(`${shown.bankImport.newCount} rows are new, not 48`);
  await person.run('mutation ($id: ID!) { commitBankImport(input: { importId: $id }) { __typename } }', {
    id: shown.bankImport.id,
  });
}
