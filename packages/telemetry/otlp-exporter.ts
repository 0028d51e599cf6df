import type { FinishedSpan, SpanKind } from './tracer.js';

export interface OtlpExporter extends AsyncDisposable {
  add(span: FinishedSpan): void;
}

const flushIntervalMs = 1_000;
const sendTimeoutMs = 5_000;
/** Spans waiting while the collector does not answer; beyond it the oldest are dropped. */
const queueLimit = 2_048;

/** Numbers of `SpanKind` in opentelemetry/proto/trace/v1/trace.proto. */
const kindNumbers: Readonly<Record<SpanKind, number>> = {
  internal: 1,
  server: 2,
  client: 3,
  producer: 4,
  consumer: 5,
};
/** `STATUS_CODE_OK` is for people to set; a span that merely succeeded stays unset. */
const statusUnset = 0;
const statusError = 2;

/**
 * Sends spans to `<endpoint>/v1/traces` as OTLP/HTTP JSON (OpenTelemetry Protocol 1.x), once per second.
 * A collector that is down loses traces, never a request.
 */
export function createOtlpExporter({
  service,
  endpoint,
}: {
  readonly service: string;
  readonly endpoint: string;
}): OtlpExporter {
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  let queue: FinishedSpan[] = [];
  let sending: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    if (queue.length === 0) return sending;
    const batch = queue;
    queue = [];
    sending = sending.then(() => send(url, toOtlp(service, batch)));
    return sending;
  };
  const timer = setInterval(() => void flush(), flushIntervalMs).unref();

  return {
    add(span) {
      queue.push(span);
      if (queue.length > queueLimit) queue.shift();
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await flush();
    },
  };
}

async function send(url: string, body: unknown): Promise<void> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(sendTimeoutMs),
    });
    await response.body?.cancel();
  } catch {
    // Tracing must never disturb the work it observes.
  }
}

function toOtlp(service: string, spans: readonly FinishedSpan[]): unknown {
  return {
    resourceSpans: [
      {
        resource: { attributes: attributesOf({ 'service.name': service }) },
        scopeSpans: [{ scope: { name: 'progressive' }, spans: spans.map(toOtlpSpan) }],
      },
    ],
  };
}

function toOtlpSpan(span: FinishedSpan): unknown {
  return {
    traceId: span.traceId,
    spanId: span.spanId,
    ...(span.parentSpanId !== undefined && { parentSpanId: span.parentSpanId }),
    name: span.name,
    kind: kindNumbers[span.kind],
    startTimeUnixNano: String(span.startNs),
    endTimeUnixNano: String(span.endNs),
    attributes: attributesOf(span.attributes),
    status: { code: span.failed ? statusError : statusUnset },
  };
}

function attributesOf(attributes: FinishedSpan['attributes']): unknown[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: attributeValue(value) }));
}

function attributeValue(value: string | number | boolean): unknown {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}
