/** A process that writes transfers as fast as it can and tells each acknowledged one, until it is killed. */
import { createCache, createMemoryStore } from '@progressive/cache';
import { createPostgresEventBus } from '@progressive/event-bus';
import { silentLogger } from '@progressive/telemetry';
import { graphql } from 'graphql';
import { createBudgetSubgraph } from '../dist/subgraph.js';

const [databaseUrl, userId, fromAccountId, toAccountId] = process.argv.slice(2);
const budget = await createBudgetSubgraph({
  databaseUrl,
  cache: await createCache({ store: createMemoryStore() }),
  eventBus: createPostgresEventBus({ url: databaseUrl }),
  logger: silentLogger,
  clock: () => Date.parse('2026-11-21T12:00:00Z'),
});
const viewer = {
  userId,
  roles: ['member'],
  scopes: [],
  authSessionId: 's',
  expiresAt: Date.now() / 1000 + 600,
};
for (let number = 0; ; number += 1) {
  const key = `${process.pid}-${number}`;
  const input = {
    fromAccountId,
    toAccountId,
    date: '2026-11-01',
    amount: { amountMinor: 7, currency: 'USD' },
    idempotencyKey: key,
  };
  const { data } = await graphql({
    schema: budget.schema,
    source: 'mutation ($input: TransferMoneyInput!) { transferMoney(input: $input) { __typename } }',
    variableValues: { input },
    contextValue: budget.createContext({ viewer, requestId: 'writer' }),
  });
  if (data?.transferMoney.__typename === 'LedgerChanged') process.send?.(key);
}
