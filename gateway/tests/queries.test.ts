import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startToyGateway, type ToyGateway, until } from './toy-gateway.js';

const dashboard = `query Dashboard($id: ID!) {
  user(id: $id) { name plans(first: 2) { title tasks(first: 1) { label } owner { name } } }
}`;

describe.each(['in-process', 'http'] as const)('queries with agents %s', (mode) => {
  let toy: ToyGateway;
  beforeAll(async () => {
    toy = await startToyGateway(mode);
  });
  afterAll(() => toy[Symbol.asyncDispose]());

  it('joins three agents', async () => {
    const { status, body } = await toy.post({ query: dashboard, variables: { id: 'u7' } });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        user: {
          name: 'User u7',
          plans: [
            { title: 'Plan u7-p1', tasks: [{ label: 'Task u7-p1-t1' }], owner: { name: 'User u1' } },
            { title: 'Plan u7-p2', tasks: [{ label: 'Task u7-p2-t1' }], owner: { name: 'User u1' } },
          ],
        },
      },
    });
  });

  it('passes the verified person on, and nobody for a caller without token', async () => {
    const query = '{ plan(id: "p1") { secret } }';
    const signedIn = await toy.post({ query }, { authorization: 'Bearer user-ann' });
    expect(signedIn.body.data.plan.secret).toBe('of ann');
    const forged = await toy.post(
      { query },
      { 'x-user-id': 'ann', 'x-viewer': 'ann', 'x-forwarded-user': 'ann' },
    );
    expect(forged.body.data.plan.secret).toBe('of nobody');
  });

  it('answers each caller with code and request id, and passes an agent’s codes through', async () => {
    const nobody = await toy.post({ query: '{ me { name } }' }, { 'x-request-id': 'my-request-1' });
    expect(nobody.body.data).toEqual({ me: null });
    expect(nobody.body.errors[0]).toMatchObject({
      message: 'Sign in to do this.',
      path: ['me'],
      extensions: { code: 'UNAUTHENTICATED', requestId: 'my-request-1' },
    });
    const input = await toy.post({ query: 'mutation { renamePlan(id: "p1", title: "") { id } }' });
    expect(input.body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'title' });
  });

  it('masks everything else', async () => {
    const { body } = await toy.post({ query: '{ usersFail }' });
    expect(body.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(body)).not.toMatch(/hunter2|secret|path\/|stack|serviceName/);
    const broken = await toy.post({ query: '{ plan(id: "broken") { title tasks { label } } }' });
    expect(broken.body.data.plan).toEqual({ title: 'Plan broken', tasks: null });
    expect(JSON.stringify(broken.body)).not.toContain('SELECT');
    expect(broken.body.errors[0]).toMatchObject({
      path: ['plan'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });

  it('refuses a token that is not valid instead of treating the caller as nobody', async () => {
    const { status, body, headers } = await toy.post(
      { query: '{ __typename }' },
      { authorization: 'Bearer nonsense' },
    );
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('executes for callers inside the process', async () => {
    const answer = await toy.gateway.execute({ query: dashboard, variables: { id: 'u1' }, trusted: true });
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({ user: { name: 'User u1' } });
  });

  it('reads its own writes: a read behind a mutation never shares a flight', async () => {
    const { body } = await toy.post({
      query: 'mutation { renamePlan(id: "p1", title: "New") { title tasks { id } } }',
    });
    expect(body.data.renamePlan.title).toBe('New p1');
  });
});

describe('agents in process', () => {
  it('get one context per request, however many fetches a plan needs', async () => {
    await using toy = await startToyGateway('in-process');
    await toy.post({ query: dashboard, variables: { id: 'u1' } });
    expect(toy.toys.state.users.contexts).toBe(1);
    expect(toy.toys.state.users.references).toBe(2);
  });
});

describe('an agent that does not answer', () => {
  it.each(['in-process', 'http'] as const)(
    'costs its own fields only, within its deadline (%s)',
    async (mode) => {
      await using toy = await startToyGateway(mode, { patience: { tasks: { timeoutMs: 200 } } });
      toy.toys.state.tasks.hangs = true;
      const started = performance.now();
      const { status, body } = await toy.post({ query: dashboard, variables: { id: 'u1' } });
      expect(performance.now() - started).toBeLessThan(1_500);
      expect(status).toBe(200);
      expect(body.data.user.plans[0]).toEqual({
        title: 'Plan u1-p1',
        tasks: null,
        owner: { name: 'User u1' },
      });
      expect(body.errors).toHaveLength(1);
      expect(body.errors[0]).toMatchObject({
        message: 'The tasks agent does not answer at the moment. The rest of the answer is complete.',
        path: ['user', 'plans', 0],
        extensions: { code: 'AGENT_UNAVAILABLE', agent: 'tasks' },
      });
    },
  );

  it('names the agent of a root field that is missing', async () => {
    await using toy = await startToyGateway('http');
    await toy.stopAgent('plans');
    const { body } = await toy.post({ query: '{ mine: plan(id: "p1") { title } user(id: "u1") { name } }' });
    expect(body.data).toEqual({ mine: null, user: { name: 'User u1' } });
    expect(body.errors[0]).toMatchObject({
      path: ['mine'],
      extensions: { code: 'AGENT_UNAVAILABLE', agent: 'plans' },
    });
  });

  it('is not asked any more while its circuit is open, and is asked again when it is back', async () => {
    await using toy = await startToyGateway('http', {
      patience: { tasks: { timeoutMs: 100, breakAfter: 3, retryAfterMs: 300 } },
    });
    const query = '{ task(id: "t1") { label } plan(id: "p1") { tasks { label } } }';
    toy.toys.state.tasks.hangs = true;
    const plan = { query: '{ plan(id: "p1") { title tasks { label } } }' };
    for (let attempt = 0; attempt < 3; attempt += 1) await toy.post(plan);
    const started = performance.now();
    const open = await toy.post(plan);
    expect(performance.now() - started).toBeLessThan(80);
    expect(open.body.errors[0].extensions).toMatchObject({ code: 'AGENT_UNAVAILABLE', agent: 'tasks' });
    expect(await toy.metrics.text()).toContain('gateway_agent_breaker{agent="tasks",service="gateway"} 1');
    toy.toys.state.tasks.hangs = false;
    await new Promise((resolve) => setTimeout(resolve, 350));
    const healed = await toy.post({ query });
    expect(healed.body.errors).toBeUndefined();
    expect(await toy.metrics.text()).toContain('gateway_agent_breaker{agent="tasks",service="gateway"} 0');
  });

  it('does not hold a request beyond the deadline of the whole operation', async () => {
    await using toy = await startToyGateway('http', { limits: { deadlineMs: 200 } });
    toy.toys.state.users.hangs = true;
    const started = performance.now();
    const { body } = await toy.post({ query: '{ user(id: "u1") { name } plan(id: "p1") { title } }' });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(body.data).toEqual({ user: null, plan: { title: 'Plan p1' } });
    expect(body.errors[0].extensions.agent).toBe('users');
  });

  it('stops work for a client that has gone', async () => {
    await using toy = await startToyGateway('in-process');
    toy.toys.state.users.hangs = true;
    const leave = new AbortController();
    const gone = fetch(toy.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ user(id: "u1") { name } }' }),
      signal: leave.signal,
    });
    await until(() => toy.toys.state.users.contexts === 1);
    leave.abort();
    await expect(gone).rejects.toThrow('aborted');
    await expect
      .poll(async () => toy.metrics.text())
      .toMatch(/gateway_agent_outages_total\{agent="users",reason="cancelled",service="gateway"\} 1/);
  });
});

describe('a new supergraph', () => {
  it('is used from the next request on; plans of used operations are there already', async () => {
    await using toy = await startToyGateway('in-process');
    const { composeToys, contracts } = await import('./toy-agents.js');
    await toy.post({ query: '{ plan(id: "p1") { title } }' });
    const refused = await toy.post({ query: '{ planTitle: plan(id: "p1") { heading: title nickname } }' });
    expect(refused.status).toBe(400);
    await toy.gateway.reload(
      composeToys({ plans: contracts.plans.replace('secret: String', 'secret: String nickname: String') }),
    );
    const allowed = await toy.post({ query: '{ plan(id: "p1") { title nickname } }' });
    expect(allowed.body).toEqual({ data: { plan: { title: 'Plan p1', nickname: null } } });
    await expect(toy.gateway.reload('type Query { broken')).rejects.toThrow('Syntax Error');
    expect((await toy.post({ query: '{ plan(id: "p1") { nickname } }' })).status).toBe(200);
  });

  it('is refused when it names an agent that is not configured', async () => {
    await using toy = await startToyGateway('in-process');
    const { composeToys } = await import('./toy-agents.js');
    await expect(toy.gateway.reload(composeToys().replaceAll('"tasks"', '"strangers"'))).rejects.toThrow(
      /"strangers", which is not configured/,
    );
  });
});
