import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { requestIdHeader } from '@progressive/telemetry';
import type { EventStream } from '../http/http-endpoint.js';
import { refuse } from '../limits/refusal.js';
import { refusalAnswer } from '../operation-pipeline.js';
import type { ConnectionRegister } from './connection-register.js';
import type { EventResult } from './event-execution.js';
import type { EntryParts } from './subscription-entries.js';

/**
 * Server-sent events by the "distinct connections" mode of the GraphQL over SSE protocol: one operation, one response,
 * `next` events and a final `complete`. A stream ends with its token; the client comes back with its last cursor.
 */
export function createEventStreamEntry(parts: EntryParts, register: ConnectionRegister): EventStream {
  return async (params, caller, response, headers) => {
    const { requestId, viewer, clientAddress = 'unknown' } = caller;
    const { operation } = parts.schema.current.operations.prepare(
      params.query,
      params.operationName,
    ).operation;
    if (operation !== 'subscription') {
      const { body } = await parts.pipeline({ ...params, ...caller });
      openStream(response, requestId, headers);
      response.write(eventText('next', body));
      response.end(eventText('complete'));
      return;
    }
    let ending: string | undefined;
    const connection = register.open(clientAddress, (_code, reason) => {
      ending = reason;
      void delivery?.return();
    });
    const crowded = refuse(429, 'RATE_LIMITED', 'Too many open connections.', { limit: 'connections' });
    if (connection === undefined) throw crowded;
    response.once('close', () => {
      connection.closed(1000);
      void delivery?.return();
    });
    if (connection.bind(viewer) !== 'bound') throw crowded;
    const delivery = await parts.hub.subscribe({
      ...params,
      requestId,
      clientAddress,
      viewer: () => connection.viewer,
      onSlow: () => response.destroy(),
    });
    openStream(response, requestId, headers);
    const heartbeat = setInterval(() => response.write(':\n\n'), parts.socketLimits.heartbeatMs);
    try {
      await send(response, delivery);
      if (ending !== undefined) {
        const ended = refuse(401, 'UNAUTHENTICATED', `${ending}. Come back with your last cursor.`);
        response.write(eventText('next', refusalAnswer(ended, requestId, parts.logger).body));
      }
    } catch (error) {
      response.write(eventText('next', refusalAnswer(error, requestId, parts.logger).body));
    } finally {
      clearInterval(heartbeat);
      response.end(eventText('complete'));
    }
  };
}

async function send(response: ServerResponse, delivery: AsyncIterable<EventResult>): Promise<void> {
  for await (const result of delivery) {
    if (response.destroyed) return;
    if (!response.write(eventText('next', result))) {
      await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
  }
}

function openStream(
  response: ServerResponse,
  requestId: string,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'keep-alive',
    // Proxies of the nginx family hold answers back otherwise.
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
    [requestIdHeader]: requestId,
  });
  response.write(':\n\n');
}

function eventText(event: 'next' | 'complete', data?: unknown): string {
  return `event: ${event}\ndata: ${data === undefined ? '' : JSON.stringify(data)}\n\n`;
}
