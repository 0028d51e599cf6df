import type { ViewerClaims } from '@progressive/access-tokens';
import type { RateLimiter } from '@progressive/cache';
import type { Logger, Tracer } from '@progressive/telemetry';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { Cancellation } from './cancellation.js';
import { createRequestScope, type RequestScope } from './context.js';
import { publicError } from './federation/answer-errors.js';
import type { LiveSchema } from './federation/live-schema.js';
import type { PreparedOperation } from './federation/operation-store.js';
import type { SchemaSnapshot } from './federation/schema-snapshot.js';
import { admitOperation } from './limits/admit-operation.js';
import type { Limits } from './limits/limits-config.js';
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
  /** Cancelled when the client is gone; then queries stop, mutations run to their end. */
  readonly gone?: Cancellation | undefined;
  /** Of the direct client; pays for callers without a person. */
  readonly clientAddress?: string | undefined;
  /** The gateway's own operation: not limited, costs nobody points, validated all the same. */
  readonly trusted?: boolean | undefined;
  /** W3C trace context of the caller. */
  readonly traceparent?: string | undefined;
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

/** What the pipeline works with. */
export interface PipelineParts {
  readonly schema: LiveSchema;
  readonly limits: Limits;
  readonly rateLimiter: RateLimiter;
  readonly tracer: Tracer;
  readonly logger: Logger;
  readonly metrics: GatewayMetrics;
}

/** Takes one operation through all stages: prepare → admit → execute → mask → record. Never throws. */
export type Pipeline = (request: OperationRequest) => Promise<OperationAnswer>;

/** Builds the one way that every query and mutation takes, whatever entry it came by. */
export function createPipeline(parts: PipelineParts): Pipeline {
  return async (request) => {
    const started = performance.now();
    const course: Course = {};
    const answer = await runStages(parts, request, course).catch((error: unknown) =>
      refusalAnswer(error, request.requestId, parts.logger),
    );
    const prepared = course.chosen?.prepared;
    recordOperation(parts, {
      operation: prepared?.operationName ?? 'anonymous',
      kind: prepared?.operation.operation ?? 'unknown',
      code: codeOf(answer),
      milliseconds: performance.now() - started,
      hash: prepared?.hash,
      status: answer.status,
      requestId: request.requestId,
      scope: course.scope,
    });
    return answer;
  };
}

function codeOf({ body }: OperationAnswer): string {
  const code: unknown = body.errors?.[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : 'OK';
}

/** How far an operation came; the log tells of it also when a later stage refused. */
interface Course {
  chosen?: Chosen;
  scope?: RequestScope;
}

async function runStages(
  parts: PipelineParts,
  request: OperationRequest,
  course: Course,
): Promise<OperationAnswer> {
  const variables = request.variables ?? {};
  const chosen = choose(parts, request);
  course.chosen = chosen;
  const { operation, operationName } = chosen.prepared;
  if (request.trusted !== true) {
    const payer = { viewer: request.viewer, clientAddress: request.clientAddress ?? 'unknown' };
    await admitOperation(chosen.prepared, variables, payer, parts);
  }
  const deadline = openDeadline(request, chosen.prepared, parts.limits);
  const scope = createRequestScope({
    requestId: request.requestId,
    viewer: request.viewer,
    cancellation: deadline.cancellation,
    mayShareReads: operation.operation === 'query',
  });
  course.scope = scope;
  const span = { kind: 'server', traceparent: request.traceparent } as const;
  return parts.tracer
    .span(`${operation.operation} ${operationName ?? 'anonymous'}`, span, () =>
      executeOperation(parts, chosen, variables, scope),
    )
    .finally(deadline.close);
}

/** An operation and the schema it was prepared on, which stays its own when the schema is replaced meanwhile. */
interface Chosen {
  readonly snapshot: SchemaSnapshot;
  readonly prepared: PreparedOperation;
}

function choose({ schema }: PipelineParts, request: OperationRequest): Chosen {
  const { query, operationName, trusted, queriesOnly } = request;
  const snapshot = schema.current;
  const prepared = snapshot.operations.prepare(query, operationName, trusted === true);
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
  return { snapshot, prepared };
}

async function executeOperation(
  parts: PipelineParts,
  { snapshot, prepared }: Chosen,
  variables: Readonly<Record<string, unknown>>,
  scope: RequestScope,
): Promise<OperationAnswer> {
  const { document, source, hash, operation, operationName, selector } = prepared;
  const { data, errors, extensions } = await snapshot.executor({
    request: {
      query: source,
      variables: { ...variables },
      ...(selector === undefined ? {} : { operationName: selector }),
    },
    document,
    source,
    queryHash: hash,
    operation,
    operationName,
    schema: snapshot.schema,
    context: { scope },
    metrics: {},
    logger: silent,
  } as unknown as Parameters<typeof snapshot.executor>[0]);
  const problems = [...(errors ?? []), ...incompleteData(extensions)];
  const isRefused = data === undefined;
  const mask = masker(parts, scope.requestId);
  return {
    status: isRefused ? 400 : 200,
    headers: {},
    body: {
      ...(problems.length === 0
        ? {}
        : { errors: problems.map(isRefused ? (error) => mask(asInputFault(error)) : mask) }),
      ...(isRefused ? {} : { data }),
    },
  };
}

/** Apollo checks the variables and refuses with errors that point at their definitions, without a code. */
function asInputFault(error: GraphQLError | GraphQLFormattedError): GraphQLError | GraphQLFormattedError {
  const isFault = error instanceof GraphQLError && error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
  if (!isFault) return error;
  const { message, locations = [] } = error;
  return { message, locations, extensions: { code: 'BAD_USER_INPUT' } };
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

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
export function masker({ logger }: Pick<PipelineParts, 'logger'>, requestId: string) {
  return (error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError => {
    const original = error instanceof Error ? error : new Error(error.message);
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

function openDeadline({ gone, trusted }: OperationRequest, { operation }: PreparedOperation, limits: Limits) {
  const cancellation = new Cancellation();
  const cancel = () => cancellation.cancel();
  const timer = setTimeout(cancel, trusted === true ? limits.trustedDeadlineMs : limits.deadlineMs);
  const stopListening = operation.operation === 'query' ? gone?.onCancel(cancel) : undefined;
  return {
    cancellation,
    close: () => {
      clearTimeout(timer);
      stopListening?.();
    },
  };
}
