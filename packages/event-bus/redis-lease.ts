import type { Redis } from './redis-connection.js';
import { sleepUnless } from './wake.js';

/** An exclusive right among all processes, which ends by itself when its holder dies. */
export interface RedisLease {
  /** Waits for the lease and runs `work`; its signal is aborted when the lease is lost or `disposal` is. */
  hold(disposal: AbortSignal, retryMs: number, work: (signal: AbortSignal) => Promise<void>): Promise<void>;
}

const leaseMs = 4_000;
const renewMs = 1_000;

const renewScript = `
  if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
  return 0`;
const releaseScript = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`;

export function createRedisLease(redis: Redis, key: string, holder: string): RedisLease {
  const evaluate = (script: string, ...more: string[]) =>
    redis.eval(script, { keys: [key], arguments: [holder, ...more] });
  return {
    async hold(disposal, retryMs, work) {
      while (
        (await redis.set(key, holder, { condition: 'NX', expiration: { type: 'PX', value: leaseMs } })) ===
        null
      ) {
        await sleepUnless(disposal, retryMs);
        if (disposal.aborted) return;
      }
      const lost = new AbortController();
      const renewal = setInterval(() => {
        evaluate(renewScript, String(leaseMs)).then(
          (renewed) => renewed === 1 || lost.abort(),
          () => lost.abort(),
        );
      }, renewMs);
      try {
        await work(AbortSignal.any([disposal, lost.signal]));
      } finally {
        clearInterval(renewal);
        await evaluate(releaseScript).catch(() => {});
      }
    },
  };
}
