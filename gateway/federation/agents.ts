import type { GraphQLDataSource } from '@apollo/gateway';
import type { Tracer } from '@progressive/telemetry';
import type { MintInternalToken } from '../auth/internal-tokens.js';
import { type AgentPatience, usualPatience } from './agent-guard.js';
import type { AgentObserver } from './agent-observer.js';
import { InProcessDataSource, type LocalAgent } from './in-process-data-source.js';
import type { RemoteDataSource } from './remote-data-source.js';

/** Where an agent is: in this process, or at an address. */
export type AgentSource = LocalAgent | RemoteAddress;

/** Addresses of an agent that runs elsewhere. */
export interface RemoteAddress {
  readonly url: string;
  /** For subscriptions; without it the agent offers none. */
  readonly wsUrl?: string | undefined;
}

/** All agents the gateway can reach. */
export interface Agents extends AsyncDisposable {
  readonly names: readonly string[];
  source(name: string): AgentSource;
  /** @throws Error for a name that is not configured. */
  dataSource(name: string): GraphQLDataSource;
  /** All data sources by name, as Apollo's executor takes them. */
  readonly serviceMap: Readonly<Record<string, GraphQLDataSource>>;
}

/** True for an agent of this process. */
export function isLocal(source: AgentSource): source is LocalAgent {
  return 'schema' in source;
}

/** Opens a data source for each agent. The HTTP client is loaded only when an agent is elsewhere. */
export async function openAgents(
  sources: Readonly<Record<string, AgentSource>>,
  options: {
    patience: Readonly<Record<string, Partial<AgentPatience>>>;
    observer: AgentObserver;
    mintToken: MintInternalToken;
    tracer: Tracer;
  },
): Promise<Agents> {
  const remote: RemoteDataSource[] = [];
  const open = async ([name, source]: [string, AgentSource]): Promise<[string, GraphQLDataSource]> => {
    const patience = { ...usualPatience, ...options.patience[name] };
    const { observer, mintToken, tracer } = options;
    if (isLocal(source)) {
      return [name, new InProcessDataSource(source, { timeoutMs: patience.timeoutMs, observer })];
    }
    const { RemoteDataSource: Remote } = await import('./remote-data-source.js');
    const dataSource = new Remote({ name, url: source.url }, { patience, observer, mintToken, tracer });
    remote.push(dataSource);
    return [name, dataSource];
  };
  const serviceMap = Object.fromEntries(await Promise.all(Object.entries(sources).map(open)));
  const need = <Value>(found: Value | undefined, name: string): Value => {
    if (found === undefined)
      throw new Error(`the supergraph names the subgraph "${name}", which is not configured`);
    return found;
  };
  return {
    names: Object.keys(sources),
    serviceMap,
    source: (name) => need(sources[name], name),
    dataSource: (name) => need(serviceMap[name], name),
    async [Symbol.asyncDispose]() {
      await Promise.all(remote.map((dataSource) => dataSource[Symbol.asyncDispose]()));
    },
  };
}
