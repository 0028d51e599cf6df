import type { Server } from 'node:http';

/** Somebody else listens on the port. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';
  readonly code = 'PORT_IN_USE';

  /** @param variable the environment variable that names the port. */
  constructor(
    readonly port: number,
    variable: 'PORT' | 'HEALTH_PORT',
  ) {
    super(
      `Port ${port} is in use. Stop what listens there, or choose another port: ${variable}=${port + 1} npm start`,
    );
  }
}

/** The error of a server that could not listen on a port. */
export function listenProblem(error: unknown, port: number, variable: 'PORT' | 'HEALTH_PORT'): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  return isTaken ? new PortInUse(port, variable) : error;
}

/** Listens on loopback. @throws PortInUse. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenProblem(error, port, 'PORT')));
    server.listen(port, 'localhost', resolve);
  });
}
