import type { Api } from './api.js';
import { progressOperation } from './operations.js';

interface Progress {
  readonly requestProgress: {
    readonly agent: string | null;
    readonly message: string;
    readonly done: number;
  };
}

/** Tells what the agents are doing about a request, to its end. */
export async function followProgress(
  api: Api,
  requestId: string,
  say: (line: string) => void,
): Promise<void> {
  await api.follow<Progress>(
    progressOperation,
    { requestId },
    ({ requestProgress: { agent, message, done } }) => {
      const who = agent === null ? '' : `${agent}: `;
      say(`${String(Math.round(done * 100)).padStart(3)} %  ${who}${message}`);
    },
  );
}
