import { useEffect, useState } from 'react';
import { type CombinedError, useMutation, useQuery } from 'urql';
import {
  BetterPlanDocument,
  CancelImprovementDocument,
  ImproveMealPlanDocument,
  type ImprovementPartsFragment,
} from '../../__generated__/operations.js';
import { Button } from '../../ui/button.js';
import { percent } from '../../ui/format.js';

const pollMs = 1_500;

/** Has a better version of the meals searched for, and says how it goes on and what came of it. */
export function BetterPlan({ mealPlanId }: { readonly mealPlanId: string }) {
  const [{ data }, look] = useQuery({ query: BetterPlanDocument, variables: { mealPlanId } });
  const [{ fetching }, improve] = useMutation(ImproveMealPlanDocument);
  const [, cancel] = useMutation(CancelImprovementDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const search = data?.mealPlan?.improvement ?? null;
  const isOpen = search?.status === 'QUEUED' || search?.status === 'RUNNING';
  useEffect(() => {
    if (!isOpen) return;
    const timer = setInterval(() => look({ requestPolicy: 'network-only' }), pollMs);
    return () => clearInterval(timer);
  }, [isOpen, look]);

  async function start() {
    const { data: answer, error } = await improve({ input: { mealPlanId } });
    const outcome = answer?.improveMealPlan;
    setProblem(outcome?.__typename === 'MealPlanImprovementAccepted' ? null : reasonOf(outcome, error));
    look({ requestPolicy: 'network-only' });
  }
  async function stop(improvementId: string) {
    await cancel({ input: { improvementId } });
    look({ requestPolicy: 'network-only' });
  }

  return (
    <div className="mt-3 flex flex-wrap items-center gap-3 text-sm" data-testid="better-plan">
      {search !== null && isOpen ? (
        <>
          <progress aria-label="Search for a better plan" max={1} value={search.progress} />
          <Button kind="quiet" onClick={() => void stop(search.id)}>
            Stop looking
          </Button>
        </>
      ) : (
        <Button kind="quiet" disabled={fetching} onClick={() => void start()}>
          Look for a better meal plan
        </Button>
      )}
      <span aria-live="polite">{problem ?? (search === null ? '' : wordsOf(search))}</span>
    </div>
  );
}

function reasonOf(
  outcome: { readonly message: string } | undefined,
  error: CombinedError | undefined,
): string {
  return outcome?.message ?? error?.graphQLErrors[0]?.message ?? 'The server cannot be reached.';
}

/** What there is to say of a search. */
function wordsOf({ status, gapBefore, gapAfter }: ImprovementPartsFragment): string {
  switch (status) {
    case 'QUEUED':
      return 'It waits for its turn.';
    case 'RUNNING':
      return 'Looking for a better plan …';
    case 'IMPROVED':
      return `Better meals were found: ${percent(gapBefore)} → ${percent(gapAfter ?? gapBefore)} from the best possible at most.`;
    case 'NO_BETTER_FOUND':
      return `Nothing better was found: the meals are within ${percent(gapAfter ?? gapBefore)} of the best possible.`;
    case 'PLAN_CHANGED':
      return 'The plan was changed meanwhile; the change stays.';
    case 'CANCELLED':
      return 'The search was stopped.';
    case 'FAILED':
      return 'The search could not be made; the plan stays.';
  }
}
