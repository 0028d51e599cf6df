import type OpenAI from 'openai';
import type { z } from 'zod';
import { inventedNumbers } from './check-numbers.js';
import { classifyFailure } from './classify-failure.js';
import type { AnswerFacts, LanguageModel, ModelOutcome, ReadingContext } from './language-model.js';
import { phrasingSchema } from './phrasing-schema.js';
import { dropStringLengths } from './portable-schema.js';
import { phrasingInstructions, quoteFacts, quoteUntrusted, readingInstructions } from './prompts.js';
import { type ModelReading, readingSchema } from './reading-schema.js';
import { createUsageMeter } from './usage-meter.js';

/** How to reach a model that speaks OpenAI's chat completions. */
export interface OpenAiOptions {
  readonly apiKey: string;
  /** Another server of the same protocol; OpenAI's own when absent. */
  readonly baseUrl?: string;
  /** Name of the model; default `gpt-4.1-mini`. */
  readonly model?: string;
  /** Milliseconds for one call with its retries; default 8,000. */
  readonly timeoutMs?: number;
  /** Retries after 429, 5xx and broken connections, 0..3; default 1. */
  readonly maxRetries?: number;
  /** Tokens of prompt and answer per sliding hour and process; default 200,000. */
  readonly maxTokensPerHour?: number;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
}

const maxAnswerTokens = 2_000;

/**
 * The adapter to OpenAI and servers like it. The SDK is loaded and constructed at the first call, so that a start
 * without use costs nothing. Every output is validated; every failure is an outcome, nothing is thrown.
 */
export function createOpenAiLanguageModel(options: OpenAiOptions): LanguageModel {
  const { model = 'gpt-4.1-mini', timeoutMs = 8_000, clock = Date.now } = options;
  const meter = createUsageMeter(options.maxTokensPerHour ?? 200_000, clock);
  let sdk: Promise<Sdk> | null = null;

  async function complete<T>(call: Call<T>): Promise<ModelOutcome<T>> {
    if (!meter.hasRoom()) {
      return {
        ok: false,
        failure: 'USAGE_CAP',
        message: 'The hourly token cap of the language model is used up.',
      };
    }
    const deadline = AbortSignal.timeout(timeoutMs);
    const signal = call.signal ? AbortSignal.any([call.signal, deadline]) : deadline;
    try {
      sdk ??= loadSdk(options, timeoutMs);
      const outcome = await send(await sdk, call, model, signal, meter.count);
      if (!outcome.ok) meter.countFailure();
      return outcome;
    } catch (error) {
      meter.countFailure();
      return classifyFailure(error, {
        deadline: deadline.aborted,
        abortedByCaller: call.signal?.aborted ?? false,
      });
    }
  }

  return {
    readRequest: (text, context) => complete(readingCall(text, context)),
    async phraseAnswer(facts, signal) {
      const outcome = await complete(phrasingCall(facts, signal));
      if (!outcome.ok) return outcome;
      const invented = inventedNumbers(outcome.value.answer, [facts.facts, facts.draft]);
      if (invented.length === 0) return { ok: true, value: outcome.value.answer };
      meter.countFailure();
      const message = `The answer states numbers that are not in the facts: ${invented.join(', ')}.`;
      return { ok: false, failure: 'UNFAITHFUL_NUMBERS', message };
    },
    usage: meter.usage,
  };
}

interface Call<T> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly instructions: string;
  readonly message: string;
  readonly signal: AbortSignal | undefined;
}

function readingCall(text: string, context: ReadingContext): Call<ModelReading> {
  return {
    name: 'request_reading',
    schema: readingSchema,
    instructions: readingInstructions(context),
    message: quoteUntrusted(text),
    signal: context.signal,
  };
}

function phrasingCall(facts: AnswerFacts, signal: AbortSignal | undefined): Call<{ answer: string }> {
  return {
    name: 'phrased_answer',
    schema: phrasingSchema,
    instructions: phrasingInstructions,
    message: quoteFacts(facts),
    signal,
  };
}

interface Sdk {
  readonly client: OpenAI;
  readonly formatOf: typeof import('openai/helpers/zod').zodResponseFormat;
}

async function loadSdk({ apiKey, baseUrl, maxRetries = 1 }: OpenAiOptions, timeoutMs: number): Promise<Sdk> {
  const [{ default: Client }, { zodResponseFormat }] = await Promise.all([
    import('openai'),
    import('openai/helpers/zod'),
  ]);
  const client = new Client({
    apiKey,
    baseURL: baseUrl ?? null,
    timeout: timeoutMs,
    maxRetries: Math.max(0, Math.min(3, maxRetries)),
  });
  return { client, formatOf: zodResponseFormat };
}

async function send<T>(
  { client, formatOf }: Sdk,
  call: Call<T>,
  model: string,
  signal: AbortSignal,
  count: (promptTokens: number, completionTokens: number) => void,
): Promise<ModelOutcome<T>> {
  const completion = await client.chat.completions.parse(
    {
      model,
      temperature: 0,
      max_completion_tokens: maxAnswerTokens,
      messages: [
        { role: 'system', content: call.instructions },
        { role: 'user', content: call.message },
      ],
      response_format: dropStringLengths(formatOf(call.schema, call.name)),
    },
    { signal },
  );
  count(completion.usage?.prompt_tokens ?? 0, completion.usage?.completion_tokens ?? 0);
  const message = completion.choices[0]?.message;
  if (message?.refusal) return { ok: false, failure: 'REFUSED', message: message.refusal };
  // The SDK parses by the schema; a server that ignores the format is caught here all the same.
  const parsed = call.schema.safeParse(message?.parsed);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    failure: 'INVALID_OUTPUT',
    message: 'The model answered in another form than asked for.',
  };
}
