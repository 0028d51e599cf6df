import { request as httpRequest } from 'node:http';
import { createClient } from 'graphql-sse';
import { type Client, createClient as createSocketClient } from 'graphql-ws';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { composeToys, contracts } from './toy-agents.js';
import { type Answer, startToyGateway, type ToyGateway, until } from './toy-gateway.js';

const joined = `subscription Changes($planId: ID!, $after: String) {
  planChanged(planId: $planId, after: $after) {
    cursor number plan { title owner { name } tasks(first: 1) { label } }
  }
}`;
const bare = `subscription ($planId: ID!, $after: String) { planChanged(planId: $planId, after: $after) { cursor number } }`;

function connect(
  toy: ToyGateway,
  token?: string,
  onClosed?: (event: { code: number; reason: string }) => void,
): Client {
  return createSocketClient({
    url: toy.wsUrl,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(token === undefined ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
    on: { closed: (event) => onClosed?.(event as { code: number; reason: string }) },
  });
}

interface Change {
  readonly planChanged: { readonly cursor: string; readonly number: number };
}

/** Subscribes and waits until the source is open, so that nothing that is published is missed. */
async function listen(toy: ToyGateway, client: Client, query: string, variables: Record<string, unknown>) {
  const before = toy.toys.open.count;
  const events = client.iterate<Change>({ query, variables });
  const first = events.next();
  first.catch(() => {});
  await until(() => toy.toys.open.count > before);
  return { events, first };
}

describe.each(['in-process', 'http'] as const)('subscriptions with agents %s', (mode) => {
  it('joins fields of other agents to each event', async () => {
    await using toy = await startToyGateway(mode);
    const client = connect(toy, 'user-ann');
    const { events, first } = await listen(toy, client, joined, { planId: 'p1' });
    toy.toys.publish('p1');
    const { value } = await first;
    expect(value).toEqual({
      data: {
        planChanged: {
          cursor: '1',
          number: 1,
          plan: { title: 'Plan p1', owner: { name: 'User u1' }, tasks: [{ label: 'Task p1-t1' }] },
        },
      },
    });
    await events.return?.();
    await until(() => toy.toys.open.count === 0);
    await client.dispose();
  });

  it('delivers what can be had when an agent is missing, with an error that names it', async () => {
    await using toy = await startToyGateway(mode, { patience: { tasks: { timeoutMs: 100 } } });
    toy.toys.state.tasks.hangs = true;
    const client = connect(toy);
    const { first } = await listen(toy, client, joined, { planId: 'p1' });
    toy.toys.publish('p1');
    const { value } = await first;
    expect(value.data.planChanged.plan).toMatchObject({ title: 'Plan p1', tasks: null });
    expect(value.errors[0]).toMatchObject({
      path: ['planChanged', 'plan'],
      extensions: { code: 'AGENT_UNAVAILABLE', agent: 'tasks' },
    });
    await client.dispose();
  });

  it('passes the refusal of the owning agent on', async () => {
    await using toy = await startToyGateway(mode);
    const client = connect(toy);
    const events = client.iterate({ query: bare, variables: { planId: 'forbidden' } });
    const outcome = await events.next().then(
      ({ value }) => value,
      (error: unknown) => ({ errors: error }),
    );
    expect(JSON.stringify(outcome)).toContain('That is not your plan.');
    await client.dispose();
  });
});

describe('a subscription', () => {
  it('loses nothing, repeats nothing and keeps the order over many forced disconnects', async () => {
    await using toy = await startToyGateway('in-process');
    const total = 500;
    const received: number[] = [];
    let cursor = '0';
    let disconnects = 0;
    const publishing = (async () => {
      for (let sent = 0; sent < total; sent += 1) {
        toy.toys.publish('p1');
        if (sent % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      }
    })();
    while (received.length < total) {
      const client = connect(toy);
      const stopAfter = 1 + ((disconnects * 7) % 11);
      let got = 0;
      for await (const { data } of client.iterate<Change>({
        query: joined,
        variables: { planId: 'p1', after: cursor },
      })) {
        const change = data?.planChanged;
        if (change === undefined) throw new Error('an event without data');
        received.push(change.number);
        cursor = change.cursor;
        got += 1;
        if (got >= stopAfter || received.length >= total) break;
      }
      client.terminate();
      disconnects += 1;
    }
    await publishing;
    expect(disconnects).toBeGreaterThan(60);
    expect(received).toEqual(Array.from({ length: total }, (_, index) => index + 1));
    await until(() => toy.toys.open.count === 0);
  });

  it('keeps the order when joins take different times', async () => {
    await using toy = await startToyGateway('in-process');
    const client = connect(toy);
    const { events, first } = await listen(toy, client, joined, { planId: 'p1' });
    for (let sent = 0; sent < 30; sent += 1) {
      toy.toys.state.tasks.delayMs = (sent * 13) % 20;
      toy.toys.publish('p1');
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const numbers = [(await first).value.data.planChanged.number];
    while (numbers.length < 30) numbers.push((await events.next()).value.data.planChanged.number);
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    await client.dispose();
  });

  it('is joined once for all who ask the same with the same rights, and apart for others', async () => {
    await using toy = await startToyGateway('in-process');
    const clients = ['user-ann', 'user-ann', 'user-ann', 'user-ben'].map((token) => connect(toy, token));
    const secret = `subscription { planChanged(planId: "p1") { cursor plan { secret tasks { id } } } }`;
    const firsts: Promise<Answer>[] = [];
    for (const client of clients) firsts.push((await listen(toy, client, secret, {})).first);
    toy.toys.publish('p1');
    const secrets = (await Promise.all(firsts)).map(({ value }) => value.data.planChanged.plan.secret);
    expect(secrets).toEqual(['of ann', 'of ann', 'of ann', 'of ben']);
    expect(toy.toys.state.tasks.references).toBe(2);
    for (const client of clients) await client.dispose();
  });

  it('goes on over a new schema, and ends with SCHEMA_RELOAD where that is not possible', async () => {
    await using toy = await startToyGateway('in-process');
    const client = connect(toy);
    const { events, first } = await listen(toy, client, joined, { planId: 'p1' });
    toy.toys.publish('p1');
    await first;
    await toy.gateway.reload(
      composeToys({ users: contracts.users.replace('name: String!', 'name: String! nickname: String') }),
    );
    const second = events.next();
    toy.toys.publish('p1');
    expect((await second).value.data.planChanged.number).toBe(2);
    const third = events.next();
    await toy.gateway.reload(composeToys({ plans: contracts.plans.replace('number: Int!', 'count: Int!') }));
    await expect(third).rejects.toMatchObject([{ extensions: { code: 'SCHEMA_RELOAD' } }]);
    await until(() => toy.toys.open.count === 0);
    await client.dispose();
  });

  it('needs its root field', async () => {
    await using toy = await startToyGateway('in-process');
    const client = connect(toy);
    const ask = (condition: string, variables: Record<string, unknown>) => {
      const declared = 'on' in variables ? '($on: Boolean!)' : '';
      const query = `subscription ${declared} { planChanged(planId: "p1") @include(if: ${condition}) { number } }`;
      return client.iterate<Change>({ query, variables }).next();
    };
    await expect(ask('false', {})).rejects.toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    await expect(ask('$on', { on: true })).rejects.toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    const first = ask('true', {});
    await until(() => toy.toys.open.count === 1);
    toy.toys.publish('p1');
    expect((await first).value.data.planChanged.number).toBe(1);
    await client.dispose();
  });

  it('also carries queries and mutations, under the same rules', async () => {
    await using toy = await startToyGateway('in-process');
    const client = connect(toy, 'user-ann');
    const query = client.iterate({ query: '{ me { name } plan(id: "p1") { secret } }' });
    expect((await query.next()).value).toEqual({
      data: { me: { name: 'User ann' }, plan: { secret: 'of ann' } },
    });
    const invalid = client.iterate({ query: '{ nonsense }' });
    await expect(invalid.next()).rejects.toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    await client.dispose();
  });
});

describe('a socket', () => {
  const closing = async (toy: ToyGateway, token: string) => {
    const closed = new Promise<{ code: number; reason: string }>((resolve) => {
      const client = connect(toy, token, resolve);
      void client
        .iterate({ query: bare, variables: { planId: 'p1' } })
        .next()
        .catch(() => {});
    });
    return closed;
  };

  it('is refused with a token that is not valid, and closed when its token ends', async () => {
    await using toy = await startToyGateway('in-process');
    expect(await closing(toy, 'nonsense')).toMatchObject({ code: 4401 });
    const started = Date.now();
    expect(await closing(toy, 'expires-1-ann')).toMatchObject({
      code: 4401,
      reason: 'The access token has expired',
    });
    expect(Date.now() - started).toBeLessThan(3_000);
    await until(() => toy.toys.open.count === 0);
  });

  it('lives on when its token is refreshed in band, but not with another person’s', async () => {
    await using toy = await startToyGateway('in-process');
    const open = async () => {
      const socket = new WebSocket(toy.wsUrl, 'graphql-transport-ws');
      const messages: Answer[] = [];
      const closed = new Promise<number>((resolve) => socket.once('close', resolve));
      socket.on('message', (data) => messages.push(JSON.parse((data as Buffer).toString('utf8'))));
      await new Promise((resolve) => socket.once('open', resolve));
      const send = (message: unknown) => socket.send(JSON.stringify(message));
      send({ type: 'connection_init', payload: { authorization: 'Bearer expires-1-ann' } });
      await until(() => messages.length > 0);
      return { socket, messages, closed, send };
    };
    const first = await open();
    first.send({ type: 'ping', payload: { authorization: 'Bearer user-ann' } });
    await until(() => first.messages.some(({ type }) => type === 'pong'));
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(first.socket.readyState).toBe(WebSocket.OPEN);
    const second = await open();
    second.send({ type: 'ping', payload: { authorization: 'Bearer user-ben' } });
    expect(await second.closed).toBe(4401);
    first.socket.terminate();
  });

  it('must say hello in time, and may not send what is too large', async () => {
    await using toy = await startToyGateway('in-process', { socketLimits: { initTimeoutMs: 100 } });
    const silent = new WebSocket(toy.wsUrl, 'graphql-transport-ws');
    expect(await new Promise((resolve) => silent.once('close', resolve))).toBe(4408);
    const loud = new WebSocket(toy.wsUrl, 'graphql-transport-ws');
    loud.on('error', () => {});
    await new Promise((resolve) => loud.once('open', resolve));
    loud.send(JSON.stringify({ type: 'connection_init', payload: { text: 'x'.repeat(70_000) } }));
    expect(await new Promise((resolve) => loud.once('close', resolve))).toBe(1009);
  });

  it('is refused to pages of other origins, other paths and callers with too many', async () => {
    await using toy = await startToyGateway('in-process', {
      allowedOrigins: new Set(['https://app.example']),
      socketLimits: { connectionsPerAddress: 2, connectionsPerUser: 1 },
    });
    const attempt = (url: string, origin?: string) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(url, 'graphql-transport-ws', origin === undefined ? {} : { origin });
        socket.once('open', () => {
          resolve('open');
          socket.terminate();
        });
        socket.once('error', (error) => resolve(error.message));
      });
    expect(await attempt(toy.wsUrl, 'https://evil.example')).toContain('403');
    expect(await attempt(toy.wsUrl, 'https://app.example')).toBe('open');
    expect(await attempt(toy.wsUrl.replace('/graphql', '/other'))).toContain('404');
    const first = connect(toy, 'user-ann');
    await listen(toy, first, bare, { planId: 'p1' });
    expect(await closing(toy, 'user-ann')).toMatchObject({ code: 4429 });
    const second = connect(toy, 'user-ben');
    await listen(toy, second, bare, { planId: 'p1' });
    expect(await attempt(toy.wsUrl)).toContain('429');
    first.terminate();
    second.terminate();
  });

  it('carries so many subscriptions and no more', async () => {
    await using toy = await startToyGateway('in-process', { socketLimits: { subscriptionsPerSocket: 2 } });
    const client = connect(toy);
    await listen(toy, client, bare, { planId: 'p1' });
    await listen(toy, client, bare, { planId: 'p1' });
    const third = client.iterate({ query: bare, variables: { planId: 'p1' } });
    await expect(third.next()).rejects.toMatchObject([
      { extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', max: 2 } },
    ]);
    await client.dispose();
  });

  it('that does not take its events is closed, and the source is not read meanwhile', async () => {
    await using toy = await startToyGateway('in-process', {
      socketLimits: { queuedEvents: 8, slowClientMs: 150 },
    });
    const socket = new WebSocket(toy.wsUrl, 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await new Promise((resolve) => socket.once('message', resolve));
    const fat = `subscription { planChanged(planId: "p1") { number ${Array.from({ length: 25 }, (_, i) => `a${i}: plan { title }`).join(' ')} } }`;
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: fat } }));
    await until(() => toy.toys.open.count === 1);
    toy.toys.state.plans.title = 'x'.repeat(20_000);
    socket.pause();
    for (let sent = 0; sent < 400; sent += 1) toy.toys.publish('p1');
    await until(() => toy.toys.open.count === 0, 10_000);
    socket.terminate();
  });

  it('of a login that signs out is closed at once', async () => {
    await using toy = await startToyGateway('in-process');
    let code = 0;
    const client = connect(toy, 'user-ann', (event) => {
      code = event.code;
    });
    await listen(toy, client, bare, { planId: 'p1' });
    toy.gateway.closeAuthSession('s-ann');
    await until(() => code === 4401);
  });
});

describe('server-sent events', () => {
  it('carry the same subscriptions', async () => {
    await using toy = await startToyGateway('in-process');
    const client = createClient({
      url: toy.url,
      headers: { authorization: 'Bearer user-ann' },
      retryAttempts: 0,
    });
    const events = client.iterate<Change>({ query: joined, variables: { planId: 'p1' } });
    const first = events.next();
    await until(() => toy.toys.open.count === 1);
    toy.toys.publish('p1');
    expect((await first).value).toMatchObject({
      data: { planChanged: { plan: { owner: { name: 'User u1' } } } },
    });
    await events.return?.();
    await until(() => toy.toys.open.count === 0);
    const query = client.iterate({ query: '{ me { name } }' });
    expect((await query.next()).value).toEqual({ data: { me: { name: 'User ann' } } });
    client.dispose();
  });

  it('end with their token, and are refused as JSON before they begin', async () => {
    await using toy = await startToyGateway('in-process');
    const stream = (query: string, token: string) =>
      new Promise<{ status: number; text: string }>((resolve) => {
        const request = httpRequest(toy.url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'text/event-stream',
            authorization: `Bearer ${token}`,
          },
        });
        request.on('response', (response) => {
          let text = '';
          response.on('data', (chunk) => {
            text += String(chunk);
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        });
        request.end(JSON.stringify({ query }));
      });
    const ended = await stream('subscription { planChanged(planId: "p1") { number } }', 'expires-1-ann');
    expect(ended.status).toBe(200);
    expect(ended.text).toContain('The access token has expired');
    expect(ended.text.trimEnd().endsWith('event: complete\ndata:')).toBe(true);
    const refused = await stream('subscription { nonsense }', 'user-ann');
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('GRAPHQL_VALIDATION_FAILED');
  });
});
