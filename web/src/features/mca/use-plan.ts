import { useEffect, useState } from 'react';
import { useQuery, useSubscription } from 'urql';
import { HomeDocument, type PlanPartsFragment, PlanUpdatedDocument } from '../../__generated__/operations.js';

/** The plan that stands, kept up to date by the socket; whoever changed it, on whichever device. */
export function usePlan() {
  const [{ data, error }, fetchHome] = useQuery({ query: HomeDocument });
  const [live, setLive] = useState<{ plan: PlanPartsFragment; cursor: string; change: string } | null>(null);
  const loaded = data?.viewer?.currentPlan ?? null;
  const planId = loaded?.id ?? null;
  const [update] = useSubscription({
    query: PlanUpdatedDocument,
    variables: { planId: planId ?? '', after: live?.cursor ?? null },
    pause: planId === null,
  });
  const event = update.data?.planUpdated ?? null;
  useEffect(() => {
    if (event !== null) setLive({ plan: event.plan, cursor: event.cursor, change: event.change });
  }, [event]);
  const newer = live !== null && (loaded === null || live.plan.revision >= loaded.revision);
  return {
    plan: newer ? live.plan : loaded,
    name: data?.viewer?.displayName ?? null,
    news: newer ? `Revision ${live.plan.revision}: ${live.change}` : null,
    problem:
      error === undefined ? null : (error.graphQLErrors[0]?.message ?? 'The server cannot be reached.'),
    reload: () => fetchHome({ requestPolicy: 'network-only' }),
  };
}
