import { useEffect, useState } from 'react';
import { type CombinedError, useQuery, useSubscription } from 'urql';
import {
  HomeDocument,
  type HomeQuery,
  type PlanPartsFragment,
  PlanUpdatedDocument,
} from '../../__generated__/operations.js';

const firstPlanPollMs = 4_000;

interface Live {
  readonly plan: PlanPartsFragment;
  readonly cursor: string;
  readonly change: string;
}

/** The plan that stands, kept up to date by the socket; whoever changed it, on whichever device. */
export function usePlan() {
  const [{ data, error }, fetchHome] = useQuery({ query: HomeDocument });
  const [live, setLive] = useState<Live | null>(null);
  const { plan: loaded, name } = readHome(data);
  const [update] = useSubscription({
    query: PlanUpdatedDocument,
    variables: { planId: loaded?.id ?? '', after: live?.cursor ?? loaded?.cursor ?? null },
    pause: loaded === null,
  });
  useFirstPlan(data !== undefined && loaded === null, fetchHome);
  const event = update.data?.planUpdated ?? null;
  useEffect(() => {
    if (event !== null) setLive({ plan: event.plan, cursor: event.cursor, change: event.change });
  }, [event]);
  return {
    ...standing(loaded, live),
    name,
    isOpening: data === undefined && error === undefined,
    problem: problemOf(error),
    reload: () => fetchHome({ requestPolicy: 'network-only' }),
  };
}

/** A plan that does not exist yet cannot be subscribed to: until another device has made it, the page asks for it. */
function useFirstPlan(isMissing: boolean, look: (options: { requestPolicy: 'network-only' }) => void): void {
  useEffect(() => {
    if (!isMissing) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') look({ requestPolicy: 'network-only' });
    }, firstPlanPollMs);
    return () => clearInterval(timer);
  }, [isMissing, look]);
}

function readHome(data: HomeQuery | undefined) {
  const viewer = data?.viewer ?? null;
  return { plan: viewer?.currentPlan ?? null, name: viewer?.displayName ?? null };
}

/** What came over the socket wins, unless what was loaded is newer. */
function standing(loaded: PlanPartsFragment | null, live: Live | null) {
  if (live === null || (loaded !== null && loaded.revision > live.plan.revision)) {
    return { plan: loaded, news: null };
  }
  return { plan: live.plan, news: `Revision ${live.plan.revision}: ${live.change}` };
}

function problemOf(error: CombinedError | undefined): string | null {
  if (error === undefined) return null;
  return error.graphQLErrors[0]?.message ?? 'The server cannot be reached.';
}
