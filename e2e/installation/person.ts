import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Installation } from './installation.js';

/** An error as a client gets it. */
export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly field?: string;
    readonly agent?: string;
    readonly requestId?: string;
  };
}

/** A signed-in client of an installation. */
export interface Person {
  readonly id: string;
  readonly accessToken: string;
  /** Runs an operation. @throws Error when it has errors. */
  run<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Runs an operation and gives everything back. */
  send<Data>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<{ data?: Data | null; errors?: ApiError[]; status: number }>;
  /** Follows a subscription. */
  follow<Data>(query: string, variables?: Readonly<Record<string, unknown>>): AsyncIterableIterator<Data>;
}

let count = 0;

/** Signs a new person up. */
export async function signUp(
  at: Pick<Installation, 'graphqlUrl' | 'webSocketUrl'>,
  name = 'Ann',
): Promise<Person> {
  count += 1;
  const email = `${name.toLowerCase()}.${count}.${process.pid}@example.org`;
  const input = { email, password: 'three brown loaves at dawn', displayName: name };
  return enter(
    at,
    'mutation ($input: SignUpInput!) { session: signUp(input: $input) { ... on AuthSession { accessToken user { id } } } }',
    { input },
  );
}

/** Continues as the demo person. */
export async function continueAsDemo(at: Pick<Installation, 'graphqlUrl' | 'webSocketUrl'>): Promise<Person> {
  return enter(
    at,
    'mutation { session: continueAsDemo(input: {}) { ... on AuthSession { accessToken user { id } } } }',
    {},
  );
}

async function enter(
  at: Pick<Installation, 'graphqlUrl' | 'webSocketUrl'>,
  query: string,
  variables: object,
): Promise<Person> {
  const { data } = await post<{ session: { accessToken: string; user: { id: string } } }>(
    at.graphqlUrl,
    null,
    query,
    variables,
  );
  if (data?.session.accessToken === undefined) throw new Error('nobody was signed in');
  return personAt(at, data.session.user.id, data.session.accessToken);
}

/** Somebody who has an access token already. */
export function personAt(
  at: Pick<Installation, 'graphqlUrl' | 'webSocketUrl'>,
  id: string,
  accessToken: string,
): Person {
  return {
    id,
    accessToken,
    async run<Data>(operation: string, values = {}) {
      const answer = await post<Data>(at.graphqlUrl, accessToken, operation, values);
      if (answer.errors !== undefined || answer.data === null || answer.data === undefined) {
        throw new Error(JSON.stringify(answer.errors ?? answer));
      }
      return answer.data;
    },
    send: (operation, values = {}) => post(at.graphqlUrl, accessToken, operation, values),
    follow: (operation, values = {}) => follow(at.webSocketUrl, accessToken, operation, values),
  };
}

/** One operation over HTTP. */
export async function post<Data>(url: string, token: string | null, query: string, variables: object) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: Data | null; errors?: ApiError[] };
  return { ...answer, status: response.status };
}

async function* follow<Data>(
  url: string,
  token: string,
  query: string,
  variables: object,
): AsyncGenerator<Data> {
  const client = createClient({
    url,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  try {
    for await (const event of client.iterate<Data>({ query, variables: { ...variables } })) {
      if (event.errors !== undefined) throw new Error(JSON.stringify(event.errors));
      if (event.data !== null && event.data !== undefined) yield event.data;
    }
  } catch (error) {
    // graphql-ws throws the list of GraphQL errors, or the close event of the socket.
    throw error instanceof Error
      ? error
      : new Error(isCloseEvent(error) ? `closed with ${error.code}` : JSON.stringify(error));
  } finally {
    await client.dispose();
  }
}

function isCloseEvent(error: unknown): error is { readonly code: number } {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number';
}
