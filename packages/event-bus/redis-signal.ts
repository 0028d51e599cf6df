import { type Logger, silentLogger } from '@progressive/telemetry';
import { connectRedis, createRedisConnection } from './redis-connection.js';
import { createListeners, encodeSignal, type Signal } from './signal.js';

const channel = 'signal';

/** Wake-ups by Redis pub/sub, over one connection for listening and one for notifying. */
export async function createRedisSignal(options: {
  readonly url: string;
  readonly logger?: Logger;
}): Promise<Signal> {
  const { url, logger = silentLogger } = options;
  const publisher = await createRedisConnection(url, logger);
  const subscriber = await createRedisConnection(url, logger);
  const listeners = createListeners();
  await connectRedis(publisher, url);
  await connectRedis(subscriber, url);
  await subscriber.subscribe(channel, (text) => listeners.call(text));
  subscriber.on('ready', () => listeners.callAll());
  return {
    async notify(topic, message) {
      await publisher.publish(channel, encodeSignal(topic, message));
    },
    listen: async (topic, callback) => listeners.add(topic, callback),
    async [Symbol.asyncDispose]() {
      publisher.destroy();
      subscriber.destroy();
    },
  };
}
