import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startToyGateway } from './toy-gateway.js';

describe('reads in flight', () => {
  it('are shared by equal requests of one person', async () => {
    await using toy = await startToyGateway('http');
    toy.toys.state.users.delayMs = 50;
    const ask = () => toy.post({ query: '{ me { name } }' }, { authorization: 'Bearer user-ann' });
    const answers = await Promise.all(Array.from({ length: 8 }, ask));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body)))).toEqual(
      new Set(['{"data":{"me":{"name":"User ann"}}}']),
    );
    expect(toy.toys.state.users.contexts).toBe(1);
  });

  it('never cross persons, whatever runs at the same time', async () => {
    await using toy = await startToyGateway('http');
    const person = fc.constantFrom('ann', 'ben', 'cleo', undefined);
    const request = fc.record({
      person,
      plan: fc.constantFrom('p1', 'p2'),
      delay: fc.integer({ min: 0, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 2, maxLength: 24 }), async (requests) => {
        toy.toys.state.plans.delayMs = requests[0]?.delay ?? 0;
        const answers = await Promise.all(
          requests.map(async ({ person: id, plan }) =>
            toy.post(
              { query: 'query ($id: ID!) { plan(id: $id) { id secret } }', variables: { id: plan } },
              id === undefined ? {} : { authorization: `Bearer user-${id}` },
            ),
          ),
        );
        answers.forEach(({ body }, index) => {
          const asked = requests[index];
          expect(body.data.plan).toEqual({ id: asked?.plan, secret: `of ${asked?.person ?? 'nobody'}` });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('go on for the others when one of them leaves', async () => {
    await using toy = await startToyGateway('http');
    toy.toys.state.users.delayMs = 150;
    const leave = new AbortController();
    const ask = (signal?: AbortSignal) =>
      fetch(toy.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer user-ann' },
        body: JSON.stringify({ query: '{ me { name } }' }),
        ...(signal === undefined ? {} : { signal }),
      });
    const first = ask(leave.signal).catch(() => 'left');
    await new Promise((resolve) => setTimeout(resolve, 40));
    const second = ask();
    await new Promise((resolve) => setTimeout(resolve, 20));
    leave.abort();
    expect(await first).toBe('left');
    expect(await (await second).json()).toEqual({ data: { me: { name: 'User ann' } } });
    expect(toy.toys.state.users.contexts).toBe(1);
  });
});
