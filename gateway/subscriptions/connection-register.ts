import type { ViewerClaims } from '@progressive/access-tokens';
import type { GatewayMetrics } from '../observability/gateway-metrics.js';
import { closeCodes, type SocketLimits } from './socket-limits.js';

/** Closes a connection. */
export type EndConnection = (code: number, reason: string) => void;

/** The longest a timer can wait; tokens live for minutes, so it is never met in earnest. */
const longestTimerMs = 2 ** 31 - 1;

/** All open sockets and event streams of this process: counted by person and address, ended with their token. */
export class ConnectionRegister {
  readonly #open = new Set<Connection>();
  readonly #perAddress = new Counter();
  readonly #perUser = new Counter();
  #refusing = false;

  constructor(
    private readonly limits: SocketLimits,
    private readonly metrics: GatewayMetrics,
    private readonly clock: () => number,
  ) {}

  /** Notes a connection; undefined when the process or the address has too many open. `end` closes it. */
  open(address: string, end: EndConnection): Connection | undefined {
    const { connections, connectionsPerAddress } = this.limits;
    const isCrowded = this.#open.size >= connections || this.#perAddress.of(address) >= connectionsPerAddress;
    if (this.#refusing || isCrowded) return undefined;
    const connection = new Connection(end, {
      clock: this.clock,
      perUser: this.#perUser,
      mostPerUser: this.limits.connectionsPerUser,
      onClosed: (code) => {
        this.#open.delete(connection);
        this.#perAddress.add(address, -1);
        this.metrics.socketClosed(code);
      },
    });
    this.#open.add(connection);
    this.#perAddress.add(address, 1);
    this.metrics.socketOpened();
    return connection;
  }

  /** Opens no more connections. */
  refuse(): void {
    this.#refusing = true;
  }

  endAuthSession(authSessionId: string): void {
    for (const connection of [...this.#open]) {
      if (connection.viewer?.authSessionId === authSessionId) {
        connection.end(closeCodes.unauthorized, 'Signed out');
      }
    }
  }

  endAll(code: number, reason: string): void {
    for (const connection of [...this.#open]) connection.end(code, reason);
  }
}

/** One open socket or event stream and the person it is bound to. */
export class Connection {
  #viewer: ViewerClaims | null = null;
  #expiry: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(
    readonly end: EndConnection,
    private readonly options: {
      readonly clock: () => number;
      readonly perUser: Counter;
      readonly mostPerUser: number;
      readonly onClosed: (code: number) => void;
    },
  ) {}

  get viewer(): ViewerClaims | null {
    return this.#viewer;
  }

  /** Binds it to a caller, at first or in place of an older token of the same person; it ends with the token. */
  bind(viewer: ViewerClaims | null): 'bound' | 'too-many' | 'other-person' {
    const { perUser, mostPerUser, clock } = this.options;
    const before = this.#viewer?.userId;
    if (before !== undefined && before !== viewer?.userId) return 'other-person';
    if (viewer !== null && before === undefined) {
      if (perUser.of(viewer.userId) >= mostPerUser) return 'too-many';
      perUser.add(viewer.userId, 1);
    }
    this.#viewer = viewer;
    clearTimeout(this.#expiry);
    if (viewer !== null) {
      const left = Math.min(Math.max(viewer.expiresAt * 1000 - clock(), 0), longestTimerMs);
      const onExpired = () => this.end(closeCodes.unauthorized, 'The access token has expired');
      this.#expiry = setTimeout(onExpired, left);
    }
    return 'bound';
  }

  /** To be called when the connection is closed, by whomever. */
  closed(code: number): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#expiry);
    if (this.#viewer !== null) this.options.perUser.add(this.#viewer.userId, -1);
    this.options.onClosed(code);
  }
}

/** Counts by key; keys without a count take no room. */
class Counter {
  readonly #counts = new Map<string, number>();

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  add(key: string, by: 1 | -1): void {
    const count = this.of(key) + by;
    if (count === 0) this.#counts.delete(key);
    else this.#counts.set(key, count);
  }
}
