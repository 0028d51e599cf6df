import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';

/** The three agents that the dashboard query of the benchmark is answered by. */
const contracts = {
  people: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Query { person(id: ID!): Person }
    type Person @key(fields: "id") { id: ID! name: String! timeZone: String! currency: String! }
  `,
  meals: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Person @key(fields: "id") { id: ID! meals(first: Int): [Meal!] }
    type Meal @key(fields: "id") { id: ID! title: String! slot: String! energyKcal: Int! prepMinutes: Int! session: Session }
    type Session @key(fields: "id", resolvable: false) { id: ID! }
  `,
  training: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Person @key(fields: "id") { id: ID! sessions(first: Int): [Session!] }
    type Session @key(fields: "id") { id: ID! title: String! minutes: Int! startsAt: String! }
  `,
} as const;

/** Four fetches: the person, then meals and sessions beside one another, then the sessions of the meals. */
export const dashboardQuery = `query Dashboard($id: ID!) {
  person(id: $id) {
    id name timeZone currency
    meals(first: 7) { id title slot energyKcal prepMinutes session { id title minutes } }
    sessions(first: 4) { id title minutes startsAt }
  }
}`;

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

const meal = (id: string) => ({
  id,
  title: `Meal ${id}`,
  slot: 'DINNER',
  energyKcal: 640,
  prepMinutes: 25,
  session: { __typename: 'Session', id: `s-${id}` },
});

const session = (id: string) => ({
  id,
  title: `Session ${id}`,
  minutes: 45,
  startsAt: '2026-03-02T18:00:00',
});

const byId = <Value>(make: (id: string) => Value) => ({
  __resolveReference: ({ id }: { id: string }) => make(id),
});

const resolvers = {
  people: {
    Query: {
      person: (_: unknown, { id }: { id: string }) => ({
        id,
        name: `Person ${id}`,
        timeZone: 'Europe/Vienna',
        currency: 'EUR',
      }),
    },
  },
  meals: {
    Person: {
      ...byId((id) => ({ id })),
      meals: ({ id }: { id: string }, { first }: { first: number }) => ids(`m-${id}`, first).map(meal),
    },
  },
  training: {
    Person: {
      ...byId((id) => ({ id })),
      sessions: ({ id }: { id: string }, { first }: { first: number }) => ids(`t-${id}`, first).map(session),
    },
    Session: byId(session),
  },
} as const;

const names = ['people', 'meals', 'training'] as const;

/** Serves the three agents over HTTP, each on a port of its own. Resolves to their addresses by name. */
export async function startDashboardAgents(): Promise<Record<string, string>> {
  const started = names.map(async (name) => {
    const schema = buildSubgraphSchema([
      { typeDefs: parse(contracts[name]), resolvers: { ...resolvers[name] } },
    ]);
    return [name, await listen(createAgentServer(schema))] as const;
  });
  return Object.fromEntries(await Promise.all(started));
}

/** Composes the three agents at their addresses. */
export function composeDashboard(urls: Readonly<Record<string, string>>): string {
  const services = names.map((name) => ({ name, url: urls[name] ?? '', typeDefs: parse(contracts[name]) }));
  const result = composeServices(services);
  if (result.errors !== undefined) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
}

function createAgentServer(schema: GraphQLSchema): Server {
  const documents = new Map<string, DocumentNode>();
  return createServer((request, response) => {
    void readText(request).then(async (text) => {
      const { query, variables } = JSON.parse(text) as { query: string; variables: Record<string, unknown> };
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      const result = await execute({ schema, document, variableValues: variables });
      const body = JSON.stringify(result);
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    });
  });
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
