import { createClient } from 'graphql-ws';
import { request } from 'undici';
import { WebSocket } from 'ws';
import type { Addresses } from './connection.js';

/** The API as a signed-in client sees it. */
export interface Api {
  run<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Follows a subscription to its end. @throws Error when it breaks for good. */
  follow<Data>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    onEvent: (data: Data) => void,
  ): Promise<void>;
}

/** Continues as the demo person. @throws Error when the installation has none. */
export async function signInAsDemo(connection: Addresses): Promise<Api> {
  const { continueAsDemo } = await post<{ continueAsDemo: { accessToken?: string; message?: string } }>(
    connection,
    null,
    `mutation { continueAsDemo(input: {}) { ... on AuthSession { accessToken } ... on IdentityRefusal { message } } }`,
    {},
  );
  const { accessToken } = continueAsDemo;
  if (accessToken === undefined) throw new Error(continueAsDemo.message ?? 'Nobody could be signed in.');
  return signedIn(connection, accessToken);
}

/** The API for somebody who has an access token. */
export function signedIn(connection: Addresses, accessToken: string): Api {
  return {
    run: (query, variables = {}) => post(connection, accessToken, query, variables),
    follow: (query, variables, onEvent) => follow(connection, accessToken, { query, variables }, onEvent),
  };
}

/** One operation over HTTP. @throws Error with the first error of an answer without data. */
export async function post<Data>(
  { graphqlUrl }: Addresses,
  token: string | null,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const { body } = await request(graphqlUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await body.json()) as {
    data?: Data | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  const first = answer.errors?.[0];
  if (answer.data === null || answer.data === undefined) {
    throw new Error(
      `${first?.message ?? 'The answer was empty.'}${first?.extensions?.code === undefined ? '' : ` (${first.extensions.code})`}`,
    );
  }
  return answer.data;
}

async function follow<Data>(
  { webSocketUrl }: Addresses,
  token: string,
  operation: { query: string; variables: Readonly<Record<string, unknown>> },
  onEvent: (data: Data) => void,
): Promise<void> {
  const client = createClient({
    url: webSocketUrl,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 5,
  });
  try {
    for await (const event of client.iterate<Data>({
      query: operation.query,
      variables: { ...operation.variables },
    })) {
      if (event.errors !== undefined) throw new Error(event.errors[0]?.message ?? 'The progress broke off.');
      if (event.data !== null && event.data !== undefined) onEvent(event.data);
    }
  } finally {
    await client.dispose();
  }
}
