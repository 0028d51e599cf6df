import type { ModelReading } from './reading-schema.js';

/** Why a model gave no usable answer. The caller then answers offline. */
export type ModelFailure =
  | 'TIMEOUT'
  | 'ABORTED'
  | 'REFUSED'
  | 'INVALID_OUTPUT'
  | 'UNFAITHFUL_NUMBERS'
  | 'RATE_LIMITED'
  | 'REJECTED_KEY'
  | 'UNAVAILABLE'
  | 'USAGE_CAP';

/** A validated answer, or the reason why there is none. Models fail as a matter of course, so nothing is thrown. */
export type ModelOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: ModelFailure; readonly message: string };

/** What reading a request depends on. */
export interface ReadingContext {
  /** The person's local day, `YYYY-MM-DD`. */
  readonly today: string;
  /** ISO 4217 code meant by "$" and bare sums. */
  readonly currency: string;
  readonly signal?: AbortSignal;
}

/** What an answer may be phrased from. Numbers stand in display units, as they may be printed. */
export interface AnswerFacts {
  /** What the person asked, as typed; treated as untrusted. */
  readonly question: string;
  /** The answer as phrased offline; the model may only say it better. */
  readonly draft: string;
  /** JSON-like facts behind the answer. */
  readonly facts: unknown;
}

/** Tokens and calls since the start of the process. */
export interface ModelUsage {
  readonly requests: number;
  readonly failures: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** A language model that understands words and phrases answers; it never decides and never computes. */
export interface LanguageModel {
  /** Reads a request into the schema of an Intent. */
  readRequest(text: string, context: ReadingContext): Promise<ModelOutcome<ModelReading>>;
  /** Phrases an answer in which every number occurs in the facts or the draft. */
  phraseAnswer(facts: AnswerFacts, signal?: AbortSignal): Promise<ModelOutcome<string>>;
  usage(): ModelUsage;
}
