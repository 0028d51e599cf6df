import { createClient as createSocket } from 'graphql-ws';
import { Client, fetchExchange, subscriptionExchange } from 'urql';
import { authorised } from './authorised-fetch.js';
import type { SessionKeeper } from './session.js';

/** The GraphQL client of a tab, signed in or not: HTTP for queries and mutations, one socket for everything live. */
export function createApi(keeper: Pick<SessionKeeper, 'accessToken'>): Client {
  const socket = createSocket({
    url: new URL('/graphql', location.href.replace(/^http/, 'ws')).href,
    connectionParams: async () => {
      const token = await keeper.accessToken();
      return token === null ? {} : { authorization: `Bearer ${token}` };
    },
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: 20_000,
  });
  return new Client({
    url: '/graphql',
    fetch: authorised(keeper),
    preferGetMethod: false,
    requestPolicy: 'network-only',
    exchanges: [
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe(
              { query, variables: { ...variables } },
              {
                next: ({ data = null, errors }) =>
                  sink.next(errors === undefined ? { data } : { data, errors: [...errors] }),
                error: (error) => sink.error(error),
                complete: () => sink.complete(),
              },
            ),
          }),
        }),
      }),
    ],
  });
}
