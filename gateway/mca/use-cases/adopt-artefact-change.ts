import { appendEvent } from '@progressive/database';
import { type BusEvent, consumeOnce, type EventBus, type Subscription } from '@progressive/event-bus';
import { z } from 'zod';
import type { PlanDocument } from '../domain/planning/index.js';
import { planRevised } from '../events.js';
import { saveRevision } from '../repositories/plan-repository.js';
import { type McaServices, planTopic } from './mca-services.js';

/** Events by which an agent says that a person changed an artefact: a new immutable version took an old one's place. */
const changed = z.object({
  userId: z.string(),
  oldId: z.string(),
  newId: z.string(),
  change: z.string().optional(),
  /** Of meals: how near to the best the new version is proven to be. */
  gap: z.number().min(0).optional(),
});

/** Which part of a plan each kind of event is about. */
const parts: Readonly<Record<string, 'mealPlanId' | 'trainingProgramId' | 'budgetPlanId'>> = {
  'nutrition.meal-plan.changed': 'mealPlanId',
  'workout.training-program.changed': 'trainingProgramId',
  'budget.budget-plan.changed': 'budgetPlanId',
};

const words = {
  mealPlanId: 'Changed the meals.',
  trainingProgramId: 'Changed the training.',
  budgetPlanId: 'Changed the money.',
};

/** Makes each change of an artefact a new revision of the plan that holds it, once, and wakes those who follow it. */
export async function adoptArtefactChanges(services: McaServices, bus: EventBus): Promise<Subscription> {
  return bus.subscribe('mca-adopt-changes', ['nutrition', 'workout', 'budget'], (event) =>
    adopt(services, event),
  );
}

async function adopt({ database, signal, clock }: McaServices, event: BusEvent): Promise<void> {
  const part = parts[event.type];
  if (part === undefined) return;
  const { userId, change, ...version } = changed.parse(event.payload);
  const revision = await database.transaction('service', async (manager) => {
    if (!(await consumeOnce(manager, 'mca-adopt-changes', event.id))) return null;
    const saved = await saveRevision(manager, {
      userId,
      planId: '',
      cause: event.id,
      change: change ?? words[part],
      at: new Date(clock()),
      make: (standing) => replaced(standing?.document ?? null, part, version),
    });
    if (saved !== null) await appendEvent(manager, planRevised(userId, saved.planId, saved.revision));
    return saved;
  });
  if (revision !== null) await signal.notify(planTopic(revision.planId));
}

/** The document with the new version and its proof; null when the plan that stands does not hold the old one. */
function replaced(
  document: PlanDocument | null,
  part: 'mealPlanId' | 'trainingProgramId' | 'budgetPlanId',
  {
    oldId,
    newId,
    gap,
  }: { readonly oldId: string; readonly newId: string; readonly gap?: number | undefined },
): PlanDocument | null {
  if (document?.[part] !== oldId) return null;
  const { proof } = document;
  return {
    ...document,
    [part]: newId,
    proof: part === 'mealPlanId' && gap !== undefined ? { ...proof, mealsGap: gap } : proof,
  };
}
