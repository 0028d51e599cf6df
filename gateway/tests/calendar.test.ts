import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startToyGateway, type ToyGateway } from './toy-gateway.js';

const token = (word: string) => `tasks-${word.padEnd(43, 'x')}`;

describe.each(['in-process', 'http'] as const)('calendars with agents %s', (mode) => {
  let toy: ToyGateway;
  beforeAll(async () => {
    toy = await startToyGateway(mode);
  });
  afterAll(() => toy[Symbol.asyncDispose]());
  const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, toy.url), init);

  it('are read by address without a sign-in, and again only when they say something else', async () => {
    const path = `/calendar/${token('open')}.ics`;
    const first = await get(path);
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(await first.text()).toContain('SUMMARY:Plan');
    const etag = first.headers.get('etag') ?? '';
    const again = await get(path, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    toy.toys.state.tasks.title = 'Changed';
    const changed = await get(path, { headers: { 'if-none-match': etag } });
    expect([changed.status, (await changed.text()).includes('SUMMARY:Changed')]).toEqual([200, true]);
    const head = await get(path, { method: 'HEAD' });
    expect([head.status, await head.text(), Number(head.headers.get('content-length')) > 0]).toEqual([
      200,
      '',
      true,
    ]);
  });

  it('are not there for other texts, agents without calendars and names of fields', async () => {
    for (const path of [
      `/calendar/${token('closed')}.ics`,
      `/calendar/${token('open').slice(0, -1)}.ics`,
      `/calendar/${token('open').replace('tasks', 'users')}.ics`,
      `/calendar/${token('open').replace('tasks', 'nobody')}.ics`,
      '/calendar/.ics',
      `/calendar/${token('open')}`,
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
    expect((await get(`/calendar/${token('open')}.ics`, { method: 'POST' })).status).toBe(405);
  });

  it('are unavailable for a while when their agent fails, and say nothing of why', async () => {
    const response = await get(`/calendar/${token('fail')}.ics`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
    expect(await response.text()).not.toContain('database');
  });

  it('are read 120 times an hour by each address of a feed', async () => {
    const path = `/calendar/${token('open-often')}.ics`;
    const codes = new Set<number>();
    for (let count = 0; count < 130; count += 1) codes.add((await get(path)).status);
    expect([...codes]).toEqual([200, 429]);
    expect((await get(`/calendar/${token('open-other')}.ics`)).status).toBe(200);
  });
});
