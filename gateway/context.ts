import type { ViewerClaims } from '@progressive/access-tokens';
import type { Cancellation } from './cancellation.js';

/** What the agents did for one request; the log line and the metrics are written from it. */
export interface AgentActivity {
  fetches: number;
  errors: number;
  milliseconds: number;
}

/**
 * Everything that belongs to one operation while it runs. Apollo hands it unchanged to each data source, so it also
 * carries what must be built once per request, such as the agents' own contexts.
 */
export interface RequestScope {
  readonly requestId: string;
  readonly viewer: ViewerClaims | null;
  /** Equal for two requests only when they may see exactly the same: the key of every sharing between requests. */
  readonly authorisation: string;
  /** Cancelled at the deadline, and for queries when the client is gone. */
  readonly cancellation: Cancellation;
  /** Reads may be shared with others in flight. False for mutations: a read after a write must be its own. */
  readonly mayShareReads: boolean;
  readonly subgraphContexts: Map<string, object>;
  readonly activity: Map<string, AgentActivity>;
}

/** The sharing key of a viewer. */
export function authorisationOf(viewer: ViewerClaims | null): string {
  if (viewer === null) return 'anonymous';
  return JSON.stringify([
    viewer.userId,
    viewer.authSessionId,
    [...viewer.roles].sort(),
    [...viewer.scopes].sort(),
  ]);
}

/** Opens the scope of one operation. */
export function createRequestScope(options: {
  requestId: string;
  viewer: ViewerClaims | null;
  cancellation: Cancellation;
  mayShareReads: boolean;
}): RequestScope {
  return {
    ...options,
    authorisation: authorisationOf(options.viewer),
    subgraphContexts: new Map(),
    activity: new Map(),
  };
}

/** Books one fetch to an agent. */
export function recordActivity(
  scope: RequestScope,
  agent: string,
  milliseconds: number,
  failed: boolean,
): void {
  const entry = scope.activity.get(agent) ?? { fetches: 0, errors: 0, milliseconds: 0 };
  entry.fetches += 1;
  entry.errors += failed ? 1 : 0;
  entry.milliseconds += milliseconds;
  scope.activity.set(agent, entry);
}
