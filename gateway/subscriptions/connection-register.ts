import type { ViewerClaims } from '@progressive/access-tokens';
import type { GatewayMetrics } from '../observability/gateway-metrics.js';
import { closeCodes, type SocketLimits } from './socket-limits.js';

/** One open socket or event stream. */
export interface Connection {
  readonly viewer: ViewerClaims | null;
  /** Binds the connection to a caller, at first or in place of an older token of the same person. */
  bind(viewer: ViewerClaims | null): 'bound' | 'too-many' | 'other-person';
  /** Must be called once, when the connection is closed. */
  closed(code: number): void;
}

/** All open connections of this process. */
export interface ConnectionRegister {
  /** Undefined when the process or the address has too many open. `end` closes the connection. */
  open(address: string, end: (code: number, reason: string) => void): Connection | undefined;
  endAuthSession(authSessionId: string): void;
  endAll(code: number, reason: string): void;
  /** Opens no more connections. */
  refuse(): void;
  readonly size: number;
}

/** The longest a timer can wait; tokens live for minutes, so it is never met in earnest. */
const longestTimerMs = 2 ** 31 - 1;

/** Counts connections by person and address, and ends them when their token does. */
export function createConnectionRegister(
  limits: SocketLimits,
  metrics: GatewayMetrics,
  clock: () => number,
): ConnectionRegister {
  const open = new Set<{ viewer: ViewerClaims | null; end: (code: number, reason: string) => void }>();
  const perAddress = new Map<string, number>();
  const perUser = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, by: 1 | -1) => {
    const count = (counts.get(key) ?? 0) + by;
    if (count === 0) counts.delete(key);
    else counts.set(key, count);
  };
  let refusing = false;
  return {
    refuse() {
      refusing = true;
    },
    get size() {
      return open.size;
    },
    open(address, end) {
      const crowded = (perAddress.get(address) ?? 0) >= limits.connectionsPerAddress;
      if (refusing || crowded || open.size >= limits.connections) return undefined;
      const entry: { viewer: ViewerClaims | null; end: typeof end } = { viewer: null, end };
      let expiry: NodeJS.Timeout | undefined;
      open.add(entry);
      add(perAddress, address, 1);
      metrics.socketOpened();
      return {
        get viewer() {
          return entry.viewer;
        },
        bind(viewer) {
          const before = entry.viewer?.userId;
          if (before !== undefined && before !== viewer?.userId) return 'other-person';
          if (viewer !== null && before === undefined) {
            if ((perUser.get(viewer.userId) ?? 0) >= limits.connectionsPerUser) return 'too-many';
            add(perUser, viewer.userId, 1);
          }
          entry.viewer = viewer;
          clearTimeout(expiry);
          if (viewer !== null) {
            const left = Math.min(Math.max(viewer.expiresAt * 1000 - clock(), 0), longestTimerMs);
            expiry = setTimeout(() => end(closeCodes.unauthorized, 'The access token has expired'), left);
          }
          return 'bound';
        },
        closed(code) {
          if (!open.delete(entry)) return;
          clearTimeout(expiry);
          add(perAddress, address, -1);
          if (entry.viewer !== null) add(perUser, entry.viewer.userId, -1);
          metrics.socketClosed(code);
        },
      };
    },
    endAuthSession(authSessionId) {
      for (const { viewer, end } of [...open]) {
        if (viewer?.authSessionId === authSessionId) end(closeCodes.unauthorized, 'Signed out');
      }
    },
    endAll(code, reason) {
      for (const { end } of [...open]) end(code, reason);
    },
  };
}
