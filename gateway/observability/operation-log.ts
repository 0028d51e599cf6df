import type { Logger } from '@progressive/telemetry';
import type { RequestScope } from '../context.js';
import type { GatewayMetrics, OperationOutcome } from './gateway-metrics.js';

/** What one finished operation leaves behind: one log line and its figures. Never variables, never data. */
export function recordOperation(
  { logger, metrics }: { logger: Logger; metrics: GatewayMetrics },
  outcome: OperationOutcome & {
    readonly hash: string | undefined;
    readonly status: number;
    readonly requestId: string;
    readonly scope: RequestScope | undefined;
  },
): void {
  metrics.operationEnded(outcome);
  const agents = [...(outcome.scope?.activity.keys() ?? [])].sort().join(',');
  logger.info('operation', {
    requestId: outcome.requestId,
    operation: outcome.operation,
    operationHash: outcome.hash,
    status: outcome.status,
    code: outcome.code,
    durationMs: Math.round(outcome.milliseconds * 10) / 10,
    ...(agents === '' ? {} : { agent: agents }),
  });
}
