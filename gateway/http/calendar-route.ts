import type { ServerResponse } from 'node:http';
import type { RateLimiter } from '@progressive/cache';
import { agentOfFeed, calendarEtag, feedTokenHash } from '@progressive/calendar-feed';
import { requestIdOf } from '@progressive/telemetry';
import type { LiveSchema } from '../federation/live-schema.js';
import { refuse } from '../limits/refusal.js';
import type { Pipeline } from '../operation-pipeline.js';
import { clientAddress } from './client-address.js';
import type { OtherPaths } from './http-endpoint.js';
import { httpRefusal } from './send.js';

/** Reads an hour: of a feed (calendars ask a few times a day), and of an address (services ask for many persons). */
const [readsOfFeed, readsOfAddress, hourSeconds] = [120, 12_000, 3_600];

/** What the route is made of. */
interface CalendarRouteParts {
  readonly pipeline: Pipeline;
  readonly schema: LiveSchema;
  readonly rateLimiter: RateLimiter;
  readonly trustedProxies: number;
}

/**
 * Serves `/calendar/<token>.ics`: the calendar that the agent named in the token answers for it at `<agent>Calendar`. The
 * token is the right to read this one feed; nobody is signed in.
 */
export function calendarRoute({
  pipeline,
  schema,
  rateLimiter,
  trustedProxies,
}: CalendarRouteParts): OtherPaths {
  return async (request, response, path) => {
    const token = /^\/calendar\/([A-Za-z0-9_-]{1,80})\.ics$/.exec(path)?.[1];
    if (token === undefined) return false;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw httpRefusal(405, 'METHOD_NOT_ALLOWED', 'A calendar is read with GET.', { allow: 'GET, HEAD' });
    const agent = agentOfFeed(token);
    const field = `${agent ?? ''}Calendar`;
    const address = clientAddress(request, trustedProxies);
    await spend(rateLimiter, `calendar-address:${address}`, readsOfAddress);
    if (agent === null || schema.current.schema.getQueryType()?.getFields()[field] === undefined)
      throw nothingHere();
    await spend(rateLimiter, `calendar:${feedTokenHash(token)}`, readsOfFeed);
    const { body } = await pipeline({
      query: `query Calendar($token: String!) { calendar: ${field}(token: $token) { text } }`,
      variables: { token },
      viewer: null,
      requestId: requestIdOf(undefined),
      trusted: true,
      queriesOnly: true,
    });
    if (body.errors !== undefined)
      throw refuse(
        503,
        'CALENDAR_UNAVAILABLE',
        'The calendar cannot be read now.',
        {},
        { 'retry-after': '60' },
      );
    const text = textOf(body.data?.['calendar']);
    if (text === null) throw nothingHere();
    send(response, text, { tag: request.headers['if-none-match'], head: request.method === 'HEAD' });
    return true;
  };
}

async function spend(rateLimiter: RateLimiter, key: string, limit: number): Promise<void> {
  const verdict = await rateLimiter.consume(key, 1, limit, hourSeconds);
  if (verdict.allowed) return;
  const { retryAfterSeconds } = verdict;
  throw refuse(
    429,
    'RATE_LIMITED',
    `This calendar may be read ${limit} times an hour. Try again in ${retryAfterSeconds} s.`,
    { limit: 'readsPerHour', max: limit, retryAfterSeconds },
    { 'retry-after': String(retryAfterSeconds) },
  );
}

function nothingHere() {
  return httpRefusal(404, 'NOT_FOUND', 'There is no such calendar. Its address may have been closed.');
}

function textOf(calendar: unknown): string | null {
  const isCalendar = typeof calendar === 'object' && calendar !== null && 'text' in calendar;
  return isCalendar && typeof calendar.text === 'string' ? calendar.text : null;
}

function send(
  response: ServerResponse,
  text: string,
  { tag, head }: { readonly tag: string | undefined; readonly head: boolean },
): void {
  const etag = calendarEtag(text);
  const headers = {
    etag,
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  };
  const known = (tag ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  if (known.includes(etag.replace(/^W\//, ''))) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="calendar.ics"',
    'content-length': Buffer.byteLength(text),
  });
  response.end(head ? undefined : text);
}
