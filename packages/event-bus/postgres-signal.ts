import { type Logger, silentLogger } from '@progressive/telemetry';
import { Pool } from 'pg';
import { busSession } from './bus-tables.js';
import { keepConnected } from './keep-connected.js';
import { createListeners, encodeSignal, type Signal } from './signal.js';
import { createWake, sleepUnless } from './wake.js';

const channel = 'signal';
const checkConnectionMs = 10_000;
/** A database that is down at the start does not hold up the process for longer; the listening begins when it is back. */
const startTimeoutMs = 5_000;

/** Wake-ups by LISTEN and NOTIFY, over one connection for listening and one for notifying. */
export async function createPostgresSignal(options: {
  readonly url: string;
  readonly logger?: Logger;
}): Promise<Signal> {
  const { url, logger = silentLogger } = options;
  const config = { connectionString: url, options: busSession, application_name: 'signal' };
  const pool = new Pool({ ...config, max: 1, connectionTimeoutMillis: 5_000 });
  pool.on('error', (error) => logger.warn('connection lost', { component: 'signal', error }));
  const listeners = createListeners();
  const ready = createWake();
  const connection = keepConnected(config, logger, async (client, signal) => {
    client.on('notification', ({ payload }) => listeners.call(payload ?? ''));
    await client.query(`LISTEN ${channel}`);
    ready.wake();
    listeners.callAll();
    while (!signal.aborted) {
      await sleepUnless(signal, checkConnectionMs);
      await client.query('SELECT 1');
    }
  });
  await ready.wait(startTimeoutMs, new AbortController().signal);
  return {
    async notify(topic, message) {
      await pool.query(`SELECT pg_notify('${channel}', $1)`, [encodeSignal(topic, message)]);
    },
    listen: async (topic, callback) => listeners.add(topic, callback),
    async [Symbol.asyncDispose]() {
      await connection[Symbol.asyncDispose]();
      await pool.end();
    },
  };
}
