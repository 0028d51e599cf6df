import { useEffect, useState } from 'react';
import { useSubscription } from 'urql';
import { type AnswerPartsFragment, ProgressDocument } from '../../__generated__/operations.js';

interface Step {
  readonly sequence: number;
  readonly agent: string | null;
  readonly message: string;
  readonly done: number;
}

interface Properties {
  readonly requestId: string;
  readonly onEnd: (answer: AnswerPartsFragment | null) => void;
}

/** What the agents are doing, live. */
export function Progress({ requestId, onEnd }: Properties) {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [{ data }] = useSubscription({ query: ProgressDocument, variables: { requestId, after: null } });
  const event = data?.requestProgress ?? null;
  useEffect(() => {
    if (event === null) return;
    setSteps((known) => (known.some((step) => step.sequence === event.sequence) ? known : [...known, event]));
    if (event.stage === 'ANSWERED' || event.stage === 'FAILED') {
      onEnd(event.request.answer);
    }
    // onEnd is made anew at each rendering of the parent; an event must be handled once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [event]);
  const done = steps.at(-1)?.done ?? 0;
  return (
    <div className="rounded-xl border border-stone-200 bg-white p-4 dark:border-stone-800 dark:bg-stone-900">
      <progress value={done} max={1} aria-label="Progress" className="h-2 w-full accent-teal-700" />
      <ol
        data-testid="progress"
        aria-live="polite"
        className="mt-2 max-h-40 overflow-auto text-sm text-stone-600 dark:text-stone-400"
      >
        {steps.map((step) => (
          <li key={step.sequence}>
            {step.agent === null ? '' : `${step.agent}: `}
            {step.message}
          </li>
        ))}
      </ol>
    </div>
  );
}
