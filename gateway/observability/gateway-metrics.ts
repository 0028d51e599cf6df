import type { Metrics } from '@progressive/telemetry';
import type { BreakerState } from '../federation/agent-observer.js';
import type { AgentOutage } from '../federation/agent-outage.js';

/** The outcome of one operation, as metrics and the log line tell it. */
export interface OperationOutcome {
  readonly operation: string;
  readonly kind: 'query' | 'mutation' | 'subscription' | 'unknown';
  /** `OK`, or the code of the first error. */
  readonly code: string;
  readonly milliseconds: number;
}

/** The gateway's figures. */
export interface GatewayMetrics {
  operationEnded(outcome: OperationOutcome): void;
  fetchEnded(agent: string, milliseconds: number, outage: AgentOutage | undefined): void;
  breakerChanged(agent: string, state: BreakerState): void;
  socketOpened(): void;
  socketClosed(code: number): void;
  subscriptionStarted(): void;
  subscriptionEnded(): void;
  eventDelivered(milliseconds: number): void;
}

/** Names come from clients, so only this many get series of their own. */
const namedOperations = 200;
const breakerValue: Readonly<Record<BreakerState, number>> = { closed: 0, 'half-open': 0.5, open: 1 };

/** Registers the gateway's series. */
export function createGatewayMetrics(metrics: Metrics): GatewayMetrics {
  const operations = metrics.counter('gateway_operations_total', 'Operations by outcome', [
    'operation',
    'kind',
    'code',
  ]);
  const seconds = metrics.histogram('gateway_operation_seconds', 'Time to answer an operation', [
    'operation',
    'kind',
  ]);
  const agentSeconds = metrics.histogram('gateway_agent_seconds', 'Time of one fetch from an agent', [
    'agent',
  ]);
  const outages = metrics.counter('gateway_agent_outages_total', 'Fetches that an agent did not answer', [
    'agent',
    'reason',
  ]);
  const breaker = metrics.gauge('gateway_agent_breaker', 'Circuit breaker: 0 closed, 0.5 trying, 1 open', [
    'agent',
  ]);
  const sockets = metrics.gauge('gateway_sockets', 'Open WebSockets and event streams');
  const closes = metrics.counter('gateway_socket_closes_total', 'Closed sockets by close code', ['code']);
  const subscriptions = metrics.gauge('gateway_subscriptions', 'Running subscriptions');
  const events = metrics.histogram('gateway_event_seconds', 'From event to joined answer');
  const names = new Set<string>();
  const seriesOf = (name: string): string => {
    if (!names.has(name) && names.size >= namedOperations) return 'other';
    names.add(name);
    return name;
  };
  const outcomeSeries = remembered((operation: string, kind: string, code: string) =>
    operations.labels({ operation, kind, code }),
  );
  const timeSeries = remembered((operation: string, kind: string) => seconds.labels({ operation, kind }));
  const agentSeries = remembered((agent: string) => agentSeconds.labels({ agent }));
  return {
    operationEnded({ operation, kind, code, milliseconds }) {
      const series = seriesOf(operation);
      outcomeSeries(series, kind, code).inc();
      timeSeries(series, kind).observe(milliseconds / 1000);
    },
    fetchEnded(agent, milliseconds, outage) {
      agentSeries(agent).observe(milliseconds / 1000);
      if (outage !== undefined) outages.inc({ agent, reason: outage.reason });
    },
    breakerChanged: (agent, state) => breaker.set({ agent }, breakerValue[state]),
    socketOpened: () => sockets.inc(),
    socketClosed(code) {
      sockets.dec();
      closes.inc({ code: String(code) });
    },
    subscriptionStarted: () => subscriptions.inc(),
    subscriptionEnded: () => subscriptions.dec(),
    eventDelivered: (milliseconds) => events.observe(milliseconds / 1000),
  };
}

/** Finding a series by its labels sorts and joins them each time; every fetch needs one. */
function remembered<Labels extends readonly string[], Series>(find: (...labels: Labels) => Series) {
  const known = new Map<string, Series>();
  return (...labels: Labels): Series => {
    const key = labels.join('\n');
    let series = known.get(key);
    if (series === undefined) {
      series = find(...labels);
      known.set(key, series);
    }
    return series;
  };
}
