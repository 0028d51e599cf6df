import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { createOtlpExporter } from './otlp-exporter.js';

export type SpanKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer';
/** Attributes follow the same rule as log fields: names, codes and counts, never values of people. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** A finished span, as it is exported. Ids are lower-case hexadecimal, times are Unix nanoseconds. */
export interface FinishedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: SpanKind;
  readonly startNs: bigint;
  readonly endNs: bigint;
  readonly attributes: SpanAttributes;
  readonly failed: boolean;
}

export interface SpanOptions {
  readonly kind?: SpanKind;
  readonly attributes?: SpanAttributes;
  /** The caller's W3C `traceparent` header; without it the span joins the one that is running. */
  readonly traceparent?: string | undefined;
}

export interface Tracer extends AsyncDisposable {
  /** Runs `work` in a span; a rejection marks the span as failed and passes on. */
  span<Result>(name: string, options: SpanOptions, work: () => Promise<Result>): Promise<Result>;
}

export interface TracerOptions {
  readonly service: string;
  /** Base address of an OTLP/HTTP collector (`OTEL_EXPORTER_OTLP_ENDPOINT`); without it nothing is traced. */
  readonly endpoint?: string | undefined;
}

interface SpanContext {
  readonly traceId: string;
  readonly spanId: string;
}

const current = new AsyncLocalStorage<SpanContext>();

/** `traceparent` of the running span, to be sent along with an outgoing call; undefined outside of a span. */
export function currentTraceparent(): string | undefined {
  const context = current.getStore();
  return context && `00-${context.traceId}-${context.spanId}-01`;
}

/** Trace id of the running span, for log lines. */
export function currentTraceId(): string | undefined {
  return current.getStore()?.traceId;
}

/** Creates the tracer of one service, exporting to `endpoint` by OTLP/HTTP JSON; a no-op without one. */
export function createTracer({ service, endpoint }: TracerOptions): Tracer {
  if (endpoint === undefined || endpoint === '') {
    return { span: (_name, _options, work) => work(), [Symbol.asyncDispose]: async () => {} };
  }
  const exporter = createOtlpExporter({ service, endpoint });
  return {
    async span(name, { kind = 'internal', attributes = {}, traceparent }, work) {
      const parent = parseTraceparent(traceparent) ?? current.getStore();
      const context = { traceId: parent?.traceId ?? randomHex(16), spanId: randomHex(8) };
      const startNs = nowNs();
      const finish = (failed: boolean) =>
        exporter.add({
          ...context,
          ...(parent && { parentSpanId: parent.spanId }),
          name,
          kind,
          attributes,
          startNs,
          endNs: nowNs(),
          failed,
        });
      try {
        const result = await current.run(context, work);
        finish(false);
        return result;
      } catch (error) {
        finish(true);
        throw error;
      }
    },
    [Symbol.asyncDispose]: () => exporter[Symbol.asyncDispose](),
  };
}

/** Reads a W3C `traceparent` (version 00); undefined when it is absent or malformed. */
export function parseTraceparent(header: string | undefined): SpanContext | undefined {
  const match = header === undefined ? null : /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(header);
  const [, traceId, spanId] = match ?? [];
  if (traceId === undefined || spanId === undefined || /^0+$/.test(traceId) || /^0+$/.test(spanId))
    return undefined;
  return { traceId, spanId };
}

function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

function nowNs(): bigint {
  return BigInt(Math.round((performance.timeOrigin + performance.now()) * 1_000)) * 1_000n;
}
