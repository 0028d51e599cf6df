import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import {
  AcceptProposalDocument,
  type AnswerPartsFragment,
  AskDocument,
  type AskMutation,
} from '../../__generated__/operations.js';

/** What was answered, and to which request. */
export interface Said {
  /** Null when nothing was taken, so that there is nothing to accept. */
  readonly requestId: string | null;
  readonly text: string;
  readonly waysOut: readonly string[];
  /** A proposal that becomes a plan when the person accepts it. */
  readonly acceptable: boolean;
}

/** Asking in words and accepting what is proposed; both end at once or run for a while. */
export function useAsking(onPlanned: () => void) {
  const [running, setRunning] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [{ fetching: isAsking }, sendText] = useMutation(AskDocument);
  const [{ fetching: isAccepting }, sendAcceptance] = useMutation(AcceptProposalDocument);

  function take(result: AskMutation['ask'] | undefined, error: CombinedError | undefined) {
    if (result === undefined)
      setSaid(plainly(error?.graphQLErrors[0]?.message ?? 'The server cannot be reached.'));
    else if (result.__typename === 'AskRefusal') setSaid(plainly(result.message));
    else if (result.status === 'RUNNING') setRunning(result.id);
    else setSaid(saidOf(result.id, result.answer));
  }

  return {
    running,
    said,
    busy: isAsking || isAccepting || running !== null,
    async ask(text: string) {
      setSaid(null);
      const { data, error } = await sendText({ input: { text } });
      take(data?.ask, error);
    },
    async accept(requestId: string) {
      setSaid(null);
      const { data, error } = await sendAcceptance({ input: { requestId } });
      take(data?.acceptProposal, error);
    },
    end(requestId: string, answer: AnswerPartsFragment | null) {
      setRunning(null);
      setSaid(saidOf(requestId, answer));
      onPlanned();
    },
  };
}

function saidOf(requestId: string, answer: AnswerPartsFragment | null): Said {
  if (answer === null) return plainly('No answer was given.');
  return { requestId, text: answer.text, waysOut: answer.waysOut, acceptable: answer.acceptable === true };
}

function plainly(text: string): Said {
  return { requestId: null, text, waysOut: [], acceptable: false };
}
