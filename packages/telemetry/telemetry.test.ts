import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import {
  createLogger,
  createMetrics,
  createTracer,
  currentTraceparent,
  type LogFields,
  parseTraceparent,
  requestIdOf,
  startHealthServer,
} from './index.js';

function recordedLogger() {
  const lines: string[] = [];
  const logger = createLogger({
    service: 'nutrition',
    destination: { write: (line) => void lines.push(line) },
  });
  return { logger, lines };
}

describe('logger', () => {
  it('writes allowed fields and drops every other one', () => {
    const { logger, lines } = recordedLogger();
    const leaky = { operation: 'PlanWeek', variables: { weightKg: 81 }, email: 'a@b.example' } as LogFields;
    logger.child({ requestId: 'request-1' }).info('answered', leaky);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      service: 'nutrition',
      level: 'info',
      requestId: 'request-1',
      operation: 'PlanWeek',
      msg: 'answered',
    });
    expect(lines[0]).not.toContain('81');
    expect(lines[0]).not.toContain('b.example');
  });

  it('masks the values that drivers quote in error messages', () => {
    const { logger, lines } = recordedLogger();
    const error = Object.assign(
      new Error('invalid input syntax for type date: "1990-05-17" of jo@b.example'),
      {
        code: '22007',
        detail: 'Key (email)=(jo@b.example) already exists.',
      },
    );
    logger.error('query failed', { error });
    expect(lines[0]).toContain('22007');
    expect(lines[0]).toContain('invalid input syntax for type date');
    expect(lines[0]).not.toContain('1990-05-17');
    expect(lines[0]).not.toContain('b.example');
  });
});

describe('request id', () => {
  it('keeps a well-formed id and replaces any other', () => {
    expect(requestIdOf('abc-12345')).toBe('abc-12345');
    expect(requestIdOf('evil\nline')).toMatch(/^[0-9a-f-]{36}$/);
    expect(requestIdOf(undefined)).not.toBe(requestIdOf(undefined));
  });
});

describe('health server', () => {
  it('answers live, ready, metrics and draining', async () => {
    const metrics = createMetrics('nutrition');
    metrics.counter('plans_total', 'Plans made.', ['outcome']).inc({ outcome: 'feasible' });
    let databaseUp = true;
    const server = await startHealthServer({
      port: 0,
      metrics,
      ready: { database: () => (databaseUp ? Promise.resolve() : Promise.reject(new Error('down'))) },
    });
    const get = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/health/ready')).status).toBe(200);
    const text = await (await get('/metrics')).text();
    expect(text).toContain('plans_total{outcome="feasible",service="nutrition"} 1');
    expect(text).toContain('nodejs_eventloop_lag');
    databaseUp = false;
    const notReady = await get('/health/ready');
    expect(notReady.status).toBe(503);
    expect(await notReady.json()).toEqual({ status: 'not ready', checks: { database: 'failed' } });
    databaseUp = true;
    server.drain();
    expect((await get('/health/ready')).status).toBe(503);
    expect((await get('/nothing')).status).toBe(404);
    await server[Symbol.asyncDispose]();
  });
});

describe('tracer', () => {
  it('exports nested spans to an OTLP collector', async () => {
    const bodies: string[] = [];
    const collector = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        bodies.push(`${request.url} ${body}`);
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    const tracer = createTracer({ service: 'gateway', endpoint });
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const outgoing = await tracer.span('request', { kind: 'server', traceparent }, () =>
      tracer.span('fetch', { attributes: { agent: 'nutrition' } }, async () => currentTraceparent()),
    );
    await expect(tracer.span('bad', {}, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await tracer[Symbol.asyncDispose]();
    collector.close();
    expect(parseTraceparent(outgoing)?.traceId).toBe('0af7651916cd43dd8448eb211c80319c');
    const [path, ...rest] = (bodies[0] ?? '').split(' ');
    expect(path).toBe('/v1/traces');
    const spans = JSON.parse(rest.join(' ')).resourceSpans[0].scopeSpans[0].spans;
    expect(spans.map((span: { name: string }) => span.name)).toEqual(['fetch', 'request', 'bad']);
    expect(spans[1].parentSpanId).toBe('b7ad6b7169203331');
    expect(spans[0].parentSpanId).toBe(spans[1].spanId);
    expect(spans[2].status.code).toBe(2);
  });

  it('does nothing without an endpoint', async () => {
    const tracer = createTracer({ service: 'gateway' });
    expect(await tracer.span('request', {}, async () => currentTraceparent())).toBeUndefined();
  });
});
