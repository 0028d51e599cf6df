import type { ModelFailure } from './language-model.js';

/** What kind of failure an error of the SDK is. Its message is ours: an SDK's may hold parts of the prompt. */
export function classifyFailure(
  error: unknown,
  state: { readonly deadline: boolean; readonly abortedByCaller: boolean },
): { readonly ok: false; readonly failure: ModelFailure; readonly message: string } {
  const failure = kindOf(error, state);
  return { ok: false, failure, message: messages[failure] };
}

function kindOf(error: unknown, state: { deadline: boolean; abortedByCaller: boolean }): ModelFailure {
  if (state.abortedByCaller) return 'ABORTED';
  if (state.deadline) return 'TIMEOUT';
  const { name, status } = error as { name?: string; status?: number };
  if (name === 'APIConnectionTimeoutError' || name === 'TimeoutError') return 'TIMEOUT';
  if (status === 429) return 'RATE_LIMITED';
  if (status === 401 || status === 403) return 'REJECTED_KEY';
  if (typeof status === 'number' || isConnectionError(error)) return 'UNAVAILABLE';
  return 'INVALID_OUTPUT';
}

/** Errors of the SDK without a status are connection errors; errors of parsing are plain SyntaxError or ZodError. */
function isConnectionError(error: unknown): boolean {
  return error instanceof Error && /connection/i.test(`${error.constructor.name} ${error.message}`);
}

const messages: Readonly<Record<ModelFailure, string>> = {
  TIMEOUT: 'The language model did not answer in time.',
  ABORTED: 'The call of the language model was given up.',
  REFUSED: 'The language model refused.',
  INVALID_OUTPUT: 'The language model answered in another form than asked for.',
  UNFAITHFUL_NUMBERS: 'The language model stated numbers that are not in the facts.',
  RATE_LIMITED: 'The language model takes no more requests for now.',
  REJECTED_KEY: 'The language model rejected the key.',
  UNAVAILABLE: 'The language model cannot be reached.',
  USAGE_CAP: 'The hourly token cap of the language model is used up.',
};
