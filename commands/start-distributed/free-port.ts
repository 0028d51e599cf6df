import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections: such a one could be taken again before its process listens. */
const least = 10_240;
const most = 32_767;
const attempts = 100;

/** A port of loopback that nobody listens on right now, and that no outgoing connection is given. @throws Error when none is found. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = randomInt(least, most + 1);
    if (await isFree(port)) return port;
  }
  throw new Error(`No port of ${least} to ${most} is free on this machine.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
