import { signInAsDemo } from './api.js';
import type { AskArguments } from './arguments.js';
import { connect } from './connection.js';
import { describeRequest } from './describe-request.js';
import { followProgress } from './follow-progress.js';
import { type AskedRequest, askOperation, readOperation } from './operations.js';

/** Exit codes: the answer was given; something failed; the agents cannot do what was asked as it was asked. */
const exitCodes: Readonly<Record<AskedRequest['status'], number>> = {
  ANSWERED: 0,
  RUNNING: 1,
  FAILED: 1,
  NEEDS_CLARIFICATION: 2,
  OUT_OF_SCOPE: 2,
  IMPOSSIBLE: 2,
};

type Asked =
  | (AskedRequest & { readonly __typename: 'Request'; readonly progressCursor: string })
  | { readonly __typename: 'AskRefusal'; readonly code: string; readonly message: string };

/** Asks one question and prints the answer. Returns the exit code. @throws Error with a message for the terminal. */
export async function askOnce(
  { text, json, url }: AskArguments,
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const tell = (message: string) => process.stderr.write(`${message} …\n`);
  const connection = await connect(url, env, tell);
  try {
    const api = await signInAsDemo(connection);
    const { ask } = await api.run<{ ask: Asked }>(askOperation, { input: { text } });
    if (ask.__typename === 'AskRefusal') {
      if (json) print(JSON.stringify({ refusal: { code: ask.code, message: ask.message } }, null, 2));
      process.stderr.write(`${ask.message} (${ask.code})\n`);
      return 2;
    }
    if (ask.status === 'RUNNING')
      await followProgress(api, ask.id, (line) => process.stderr.write(`${line}\n`));
    const { request } = await api.run<{ request: AskedRequest }>(readOperation, { id: ask.id });
    print(json ? JSON.stringify(request, null, 2) : describeRequest(request));
    return exitCodes[request.status];
  } finally {
    await connection[Symbol.asyncDispose]();
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
