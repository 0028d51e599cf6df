import { connect } from 'node:net';
import { createMemoryRateLimiter } from '@progressive/cache';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, startToyGateway, type ToyGateway } from './toy-gateway.js';

let toy: ToyGateway;
beforeAll(async () => {
  toy = await startToyGateway('in-process', { allowedOrigins: new Set(['https://app.example']) });
});
afterAll(() => toy[Symbol.asyncDispose]());

/** Status, code and details of the first error. */
async function refused(body: unknown, headers: Record<string, string> = {}) {
  const answer = await toy.post(body, headers);
  const { code, limit, max, actual, field } = answer.body.errors[0].extensions;
  expect(answer.body.errors[0].extensions.requestId).toBeTypeOf('string');
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts|at \w+ \(/);
  return [answer.status, code, ...[limit, max, actual, field].filter((detail) => detail !== undefined)];
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

describe('a request that is not executed', () => {
  it('has a malformed body', async () => {
    expect(await refused('{"query":')).toEqual([400, 'BAD_REQUEST']);
    expect(await refused('"text"')).toEqual([400, 'BAD_REQUEST']);
    expect(await refused({})).toEqual([400, 'BAD_REQUEST']);
    expect(await refused({ query: '{ __typename }', variables: [] })).toEqual([400, 'BAD_REQUEST']);
    expect(await refused({ query: '{ __typename }', operationName: 7 })).toEqual([400, 'BAD_REQUEST']);
  });

  it('is a batch', async () => {
    expect(await refused([{ query: '{ __typename }' }])).toEqual([400, 'BAD_REQUEST']);
  });

  it('is too large, announced or not', async () => {
    expect(await refused({ query: `{ __typename } #${'x'.repeat(100_001)}` })).toEqual([
      413,
      'PAYLOAD_TOO_LARGE',
    ]);
    const { hostname, port } = new URL(toy.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname);
      let text = '';
      socket.on('data', (data) => {
        text += String(data);
      });
      socket.on('close', () => resolve(text));
      socket.on('error', () => {});
      socket.write(
        'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
      );
      for (let sent = 0; sent < 11; sent += 1) socket.write(`2710\r\n${'x'.repeat(10_000)}\r\n`);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('PAYLOAD_TOO_LARGE');
  });

  it('is of another type, method or address', async () => {
    expect(await refused('query=1', { 'content-type': 'application/x-www-form-urlencoded' })).toEqual([
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ]);
    expect(await refused('x', { 'content-encoding': 'gzip' })).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    const put = await fetch(toy.url, { method: 'PUT', body: '{}' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS']);
    const elsewhere = await fetch(toy.url.replace('/graphql', '/nowhere'));
    const nowhere: Answer = await elsewhere.json();
    expect([elsewhere.status, nowhere.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('is no GraphQL, or asks for what is not there, with at most three errors', async () => {
    expect(await refused({ query: '{ me ' })).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    expect(await refused({ query: '{ nonsense }' })).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    const { body } = await toy.post({ query: `{ ${times(20, (i) => `nonsense${i}`)} }` });
    expect(body.errors).toHaveLength(3);
    const close = await toy.post({ query: '{ user(id: "u1") { nam } }' });
    expect(close.body.errors[0].message).toBe('Cannot query field "nam" on type "User".');
  });

  it('names an operation that is not in the document', async () => {
    const query = 'query A { __typename } query B { __typename }';
    expect(await refused({ query, operationName: 'C' })).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
    expect(await refused({ query })).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
    expect(await refused({ query: 'fragment F on User { id }' })).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect((await toy.post({ query, operationName: 'B' })).body).toEqual({ data: { __typename: 'Query' } });
  });

  it('has variables of another type', async () => {
    const query = 'query ($first: Int!) { plans(first: $first) { id } }';
    expect(await refused({ query, variables: { first: 'many' } })).toEqual([400, 'BAD_USER_INPUT']);
    expect(await refused({ query })).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('introspects, in production', async () => {
    expect(await refused({ query: '{ __schema { types { name } } }' })).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(await refused({ query: '{ _service { sdl } }' })).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(await refused({ query: '{ _entities(representations: []) { __typename } }' })).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });
});

describe('an operation that asks for too much', () => {
  it('in tokens', async () => {
    expect(await refused({ query: `{ ${times(1_100, () => '__typename')} }` })).toEqual([
      400,
      'QUERY_TOO_EXPENSIVE',
      'tokens',
      1_000,
    ]);
  });

  it('in depth', async () => {
    const deep = (levels: number): string =>
      levels === 0 ? 'id' : `owner { plans(first: 1) { ${deep(levels - 1)} } }`;
    const query = `{ plan(id: "p1") { ${deep(6)} } }`;
    expect(await refused({ query })).toEqual([400, 'QUERY_TOO_EXPENSIVE', 'depth', 12, 14]);
  });

  it('in aliases, __typename included', async () => {
    const query = `{ ${times(31, (i) => `a${i}: __typename`)} }`;
    expect(await refused({ query })).toEqual([400, 'QUERY_TOO_EXPENSIVE', 'aliases', 30, 31]);
  });

  it('in root fields', async () => {
    const query = `{ ${times(16, (i) => `a${i}: me { id }`)} }`;
    expect(await refused({ query })).toEqual([400, 'QUERY_TOO_EXPENSIVE', 'rootFields', 15, 16]);
  });

  it('in directives', async () => {
    const query = `{ ${times(31, () => '__typename @include(if: true)')} }`;
    expect(await refused({ query })).toEqual([400, 'QUERY_TOO_EXPENSIVE', 'directives', 30, 31]);
  });

  it('in fields, by fragments that double', async () => {
    const fragments = times(20, (i) => `fragment F${i} on User { ...F${i + 1} ...F${i + 1} }`);
    const query = `{ me { ...F0 } } ${fragments} fragment F20 on User { id __typename }`;
    const started = performance.now();
    expect(await refused({ query })).toEqual([400, 'QUERY_TOO_EXPENSIVE', 'fields', 2_000, 2 ** 21 + 1]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('in cost, with list sizes multiplied and variables read', async () => {
    const query = 'query ($n: Int) { plans(first: $n) { id tasks(first: 100) { id } } }';
    expect((await toy.post({ query, variables: { n: 3 } })).status).toBe(200);
    expect(await refused({ query, variables: { n: 100 } })).toEqual([
      400,
      'QUERY_TOO_EXPENSIVE',
      'cost',
      5_000,
      10_100,
    ]);
  });

  it('in page size, from literals and variables alike', async () => {
    expect(await refused({ query: '{ plans(first: 101) { id } }' })).toEqual([
      400,
      'BAD_USER_INPUT',
      100,
      'first',
    ]);
    const query = 'query ($n: Int = 0) { plans(first: $n) { id } }';
    expect(await refused({ query })).toEqual([400, 'BAD_USER_INPUT', 100, 'first']);
    expect(await refused({ query, variables: { n: 1_000_000 } })).toEqual([
      400,
      'BAD_USER_INPUT',
      100,
      'first',
    ]);
  });
});

describe('points', () => {
  it('are counted per person, and per address for nobody', async () => {
    await using small = await startToyGateway('in-process', {
      rateLimiter: createMemoryRateLimiter(),
      limits: { pointsPerHour: 10, anonymousPointsPerHour: 5 },
    });
    const query = '{ plans(first: 4) { id } }';
    const ask = async (token?: string) =>
      small.post({ query }, token === undefined ? {} : { authorization: `Bearer ${token}` });
    expect((await ask('user-ann')).status).toBe(200);
    expect((await ask('user-ann')).status).toBe(200);
    const third = await ask('user-ann');
    expect([third.status, third.body.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(60);
    expect((await ask('user-ben')).status).toBe(200);
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(429);
  });
});

describe('GET and pages of other origins', () => {
  it('may query but not change, and only with a proof that no page was tricked', async () => {
    const get = (query: string, headers: Record<string, string> = {}) =>
      fetch(`${toy.url}?query=${encodeURIComponent(query)}`, { headers });
    expect((await get('{ __typename }')).status).toBe(403);
    expect(await (await get('{ __typename }', { 'apollo-require-preflight': '1' })).json()).toEqual({
      data: { __typename: 'Query' },
    });
    const change = await get('mutation { renamePlan(id: "p", title: "x") { id } }', {
      'apollo-require-preflight': '1',
    });
    expect([change.status, change.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('are told by CORS whether they may read', async () => {
    const preflight = (origin: string) => fetch(toy.url, { method: 'OPTIONS', headers: { origin } });
    const known = await preflight('https://app.example');
    expect(known.status).toBe(204);
    expect(known.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('get answers that are neither kept nor sniffed', async () => {
    const { headers } = await toy.post({ query: '{ __typename }' });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toContain('max-age');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the page to try operations in', () => {
  it('is there in development only', async () => {
    const headers = { accept: 'text/html' };
    expect((await fetch(toy.url, { headers })).status).toBe(403);
    await using open = await startToyGateway('in-process', { development: true });
    const page = await fetch(open.url, { headers });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const { body } = await open.post({ query: '{ __schema { queryType { name } } }' });
    expect(body.data.__schema.queryType.name).toBe('Query');
  });
});
