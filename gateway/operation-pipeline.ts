import type { ApolloServer } from '@apollo/server';
import type { ViewerClaims } from '@progressive/access-tokens';
import type { Logger } from '@progressive/telemetry';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { createRequestScope, type RequestScope } from './context.js';
import { publicError } from './federation/answer-errors.js';
import type { LiveSchema } from './federation/live-schema.js';
import type { PreparedOperation } from './federation/operation-store.js';
import { admitOperation } from './limits/admit-operation.js';
import type { Limits } from './limits/limits-config.js';
import type { PointsLedger } from './limits/points-ledger.js';
import { Refusal, refuse } from './limits/refusal.js';
import type { GatewayMetrics } from './observability/gateway-metrics.js';
import { recordOperation } from './observability/operation-log.js';

/** One operation as any entry (HTTP, socket, event stream, the MCA) brings it. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly viewer: ViewerClaims | null;
  readonly requestId: string;
  /** Aborted when the client is gone; then queries stop, mutations run to their end. */
  readonly signal?: AbortSignal | undefined;
  /** Of the direct client; pays for callers without a person. */
  readonly clientAddress?: string | undefined;
  /** The gateway's own operation: not limited, costs nobody points, validated all the same. */
  readonly trusted?: boolean | undefined;
  /** Refuses mutations (GET). */
  readonly queriesOnly?: boolean | undefined;
}

/** The answer to one operation, ready to be sent. */
export interface OperationAnswer {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly GraphQLFormattedError[];
  };
}

/** The context value that Apollo hands to the data sources. */
export interface ApolloContext {
  scope: RequestScope;
}

/** What the pipeline works with. */
export interface PipelineParts {
  readonly schema: LiveSchema;
  readonly server: ApolloServer<ApolloContext>;
  readonly limits: Limits;
  readonly ledger: PointsLedger;
  readonly logger: Logger;
  readonly metrics: GatewayMetrics;
  /** The errors behind formatted ones, for the log. */
  readonly originals: WeakMap<object, unknown>;
}

/** Takes one operation through all stages: prepare → admit → execute → mask → record. Never throws. */
export type Pipeline = (request: OperationRequest) => Promise<OperationAnswer>;

/** Builds the one way that every query and mutation takes, whatever entry it came by. */
export function createPipeline(parts: PipelineParts): Pipeline {
  return async (request) => {
    const started = performance.now();
    let prepared: PreparedOperation | undefined;
    let scope: RequestScope | undefined;
    let answer: OperationAnswer;
    try {
      const variables = request.variables ?? {};
      prepared = prepare(parts, request);
      if (request.trusted !== true) {
        const payer = { viewer: request.viewer, clientAddress: request.clientAddress ?? 'unknown' };
        await admitOperation(prepared, variables, payer, parts);
      }
      const deadline = openDeadline(request, prepared, parts.limits.deadlineMs);
      scope = createRequestScope({
        requestId: request.requestId,
        viewer: request.viewer,
        signal: deadline.signal,
        mayShareReads: prepared.operation.operation === 'query',
      });
      answer = await executeOperation(parts, prepared, variables, scope).finally(deadline.close);
    } catch (error) {
      answer = refusalAnswer(error, request.requestId, parts.logger);
    }
    recordOperation(parts, {
      operation: prepared?.operationName ?? 'anonymous',
      kind: prepared?.operation.operation ?? 'unknown',
      code: String(answer.body.errors?.[0]?.extensions?.['code'] ?? 'OK'),
      milliseconds: performance.now() - started,
      hash: prepared?.hash,
      status: answer.status,
      requestId: request.requestId,
      scope,
    });
    return answer;
  };
}

function prepare({ schema }: PipelineParts, request: OperationRequest): PreparedOperation {
  const { query, operationName, trusted, queriesOnly } = request;
  const prepared = schema.current.operations.prepare(query, operationName, trusted === true);
  const kind = prepared.operation.operation;
  if (kind === 'subscription') {
    throw refuse(
      400,
      'BAD_REQUEST',
      'Subscriptions need a WebSocket (graphql-transport-ws) or accept: text/event-stream.',
    );
  }
  if (queriesOnly === true && kind !== 'query') {
    throw refuse(
      405,
      'METHOD_NOT_ALLOWED',
      'GET is for queries; send mutations with POST.',
      {},
      { allow: 'POST' },
    );
  }
  return prepared;
}

async function executeOperation(
  parts: PipelineParts,
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  scope: RequestScope,
): Promise<OperationAnswer> {
  const response = await parts.server.executeOperation(
    {
      query: prepared.source,
      variables: { ...variables },
      ...(prepared.selector === undefined ? {} : { operationName: prepared.selector }),
    },
    { contextValue: { scope } },
  );
  if (response.body.kind !== 'single') throw new Error('an incremental answer was not asked for');
  const { data, errors, extensions } = response.body.singleResult;
  const problems = [...(errors ?? []), ...incompleteData(extensions)];
  const mask = masker(parts, scope.requestId);
  return {
    status: response.http.status ?? 200,
    headers: {},
    body: {
      ...(problems.length === 0 ? {} : { errors: problems.map(mask) }),
      ...(data === undefined ? {} : { data: data as Record<string, unknown> | null }),
    },
  };
}

/** Apollo reports data that breaks the schema without an error in an extension; clients get an error as for any other. */
function incompleteData(extensions: Record<string, unknown> | undefined): GraphQLFormattedError[] {
  const found: unknown = extensions?.['valueCompletion'];
  if (!Array.isArray(found) || found.length === 0) return [];
  const [first] = found as GraphQLFormattedError[];
  return first === undefined
    ? []
    : [{ message: first.message, ...(first.path === undefined ? {} : { path: first.path }) }];
}

/** Masks an error for the client and logs what was masked. */
export function masker(
  { originals, logger }: Pick<PipelineParts, 'originals' | 'logger'>,
  requestId: string,
) {
  return (error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError => {
    const original = originals.get(error) ?? (error instanceof Error ? error : new Error(error.message));
    return publicError(error, original, requestId, (cause) => {
      const agent = error.extensions?.['serviceName'];
      logger.error('an error was masked', {
        requestId,
        error: cause,
        ...(typeof agent === 'string' ? { agent } : {}),
      });
    });
  };
}

/** The answer to a request that was refused, or that failed outside of execution. */
export function refusalAnswer(error: unknown, requestId: string, logger: Logger): OperationAnswer {
  if (error instanceof Refusal) {
    const errors = error.errors.map((one) => ({ ...one, extensions: { ...one.extensions, requestId } }));
    return { status: error.status, headers: error.headers, body: { errors } };
  }
  const report = (cause: unknown) => logger.error('a request failed', { requestId, error: cause });
  return {
    status: 500,
    headers: {},
    body: { errors: [publicError({ message: '' }, error, requestId, report)] },
  };
}

function openDeadline({ signal }: OperationRequest, { operation }: PreparedOperation, milliseconds: number) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, milliseconds);
  const stopsWithClient = operation.operation === 'query' && signal !== undefined;
  if (stopsWithClient) {
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  }
  return {
    signal: controller.signal,
    close: () => {
      clearTimeout(timer);
      if (stopsWithClient) signal.removeEventListener('abort', abort);
    },
  };
}
