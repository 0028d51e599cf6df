import type { ViewerClaims } from '@progressive/access-tokens';
import type { Horizon, ViewerFacts } from '../domain/planning/index.js';
import { readViewerFacts, type ViewerFactsData } from '../operations/read-viewer-facts.js';
import { currentPlan, findStanding } from '../repositories/plan-repository.js';
import { agentsAway } from '../supergraph-client.js';
import type { McaServices } from './mca-services.js';

/** Asks all agents what they know of the person, in one federated operation; an agent that is away is only noted. */
export async function loadViewerFacts(
  { client, database }: Pick<McaServices, 'client' | 'database'>,
  viewer: ViewerClaims,
  horizon: Horizon,
): Promise<ViewerFacts> {
  const [{ data, errors }, standing] = await Promise.all([
    client.execute<ViewerFactsData>(readViewerFacts, { ...horizon }, viewer),
    database.read(viewer, (manager) => findStanding(manager, viewer.userId)),
  ]);
  const person = data?.viewer ?? null;
  return {
    userId: viewer.userId,
    profile: person === null ? null : profileOf(person),
    nutrition: person?.nutritionProfile ?? null,
    energyAvailability: energyOf(person),
    training: person?.trainingProfile ?? null,
    budget: budgetOf(person?.budgetFacts ?? null),
    currentPlan: currentPlan(standing),
    unavailable: agentsAway(errors),
  };
}

function energyOf(person: Person | null): number | null {
  return person?.nutritionTargets?.energyAvailability ?? null;
}

type Person = NonNullable<ViewerFactsData['viewer']>;

function profileOf(person: Person): ViewerFacts['profile'] {
  return {
    birthDate: person.birthDate,
    sex: person.sex,
    heightCm: person.heightCm,
    weightKg: person.weightKg,
    timeZone: person.timeZone ?? 'UTC',
    currency: person.currency ?? 'USD',
    locale: person.locale ?? 'en-US',
  };
}

function budgetOf(facts: Person['budgetFacts']): ViewerFacts['budget'] {
  if (facts === null) return null;
  return {
    known: facts.known,
    currency: facts.currency,
    disposableMinor: facts.disposable.amountMinor,
    foodShareMinor: facts.foodShare?.amountMinor ?? null,
  };
}
