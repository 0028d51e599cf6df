import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import {
  changedAnswer,
  type PlanEdit,
  type PlanView,
  planDifference,
  proposedAnswer,
  questionAnswer,
} from '../domain/changes/index.js';
import type { Intent } from '../domain/routing/index.js';
import { impossible } from '../domain/synthesis/index.js';
import type { WorkflowRun } from '../durable-workflow.js';
import { type ChangedPartsData, readChangedParts } from '../operations/read-plan-view.js';
import type { RequestOutcome, StoredRequest } from '../repositories/request-repository.js';
import { awaitRevision } from './await-revision.js';
import { type FoundChange, type FoundEdits, findChange, type Looking, loadPlanView } from './find-change.js';
import { makeEdit, type Versions } from './make-edit.js';
import type { McaServices } from './mca-services.js';
import { foodOf, trainingOf } from './plan-view-of.js';
import type { ProgressNote } from './report-progress.js';

/** Whether a request wants single things of the standing plan changed. */
export function isPlanChange({ task, accepted }: Intent): boolean {
  return accepted !== undefined || task === 'EDIT_PLAN' || task === 'DISRUPTION';
}

type Services = Pick<McaServices, 'client' | 'database' | 'signal'>;

/** A request for a change, and what it is answered with. */
interface Asked {
  readonly request: StoredRequest;
  readonly viewer: ViewerClaims;
  /** The person's day. */
  readonly today: LocalDate;
}

/**
 * Changes single things of the plan that stands, by words. What is named beyond doubt and can be taken back is done at once;
 * the rest is proposed, and done when it is accepted. The agents that own the parts make the change; the plan follows.
 */
export async function changePlan(
  services: Services,
  { request, viewer, today }: Asked,
  workflow: WorkflowRun,
  tell: (note: ProgressNote) => Promise<void>,
): Promise<RequestOutcome> {
  const looking = { client: services.client, viewer };
  const read = await workflow.step('read-change', () => readChange(looking, request, today));
  if (read.kind !== 'READ') return read;
  const { view, found } = read;
  if (!found.isSure) return answered(proposedAnswer(found.edits, found.lines, found.choices));
  await tell({ step: 'changing', stage: 'COMMITTING', message: 'Changing the plan.', done: 0.5 });
  const made = await makeAll(looking, found.edits, { view, requestId: request.id, workflow });
  if (made.kind === 'REFUSED') return refusedOutcome(made.message, made.waysOut);
  return workflow.step('tell-change', async () => {
    const after = await viewAfter(looking, view, made.versions);
    const revision = await awaitRevision(services, request.userId, made.versions);
    const change = changedAnswer(view, found.edits, planDifference(view, after), made.notes);
    return { status: 'ANSWERED', answer: change, plan: revision };
  });
}

type Read = { readonly kind: 'READ'; readonly view: PlanView; readonly found: FoundEdits };

async function readChange(
  looking: Looking,
  { intent }: StoredRequest,
  today: LocalDate,
): Promise<Read | (RequestOutcome & { readonly kind?: undefined })> {
  const view = await loadPlanView(looking, today);
  if (view === null)
    return refusedOutcome(noPlan, ['ask for a plan first: “plan my week with meals and workouts”']);
  if ('away' in view) return awayOutcome(view.away);
  if (intent.accepted !== undefined)
    return {
      kind: 'READ',
      view,
      found: { kind: 'EDITS', edits: intent.accepted, isSure: true, lines: [], choices: [] },
    };
  const found = await findChange(looking, intent, view);
  return found.kind === 'EDITS' ? { kind: 'READ', view, found } : outcomeOf(found);
}

function outcomeOf(found: Exclude<FoundChange, FoundEdits>): RequestOutcome {
  if (found.kind === 'ASK')
    return {
      status: 'NEEDS_CLARIFICATION',
      answer: questionAnswer(found.question, found.choices),
      plan: null,
    };
  return found.kind === 'AWAY' ? awayOutcome(found.agents) : refusedOutcome(found.message, found.waysOut);
}

interface Making {
  readonly view: PlanView;
  readonly requestId: string;
  readonly workflow: WorkflowRun;
}

/** Makes the edits one after the other, each once; where one is refused, those before it stay and are told. */
async function makeAll(
  looking: Looking,
  edits: readonly PlanEdit[],
  { view, requestId, workflow }: Making,
): Promise<
  | { readonly kind: 'MADE'; readonly versions: Versions; readonly notes: readonly string[] }
  | { readonly kind: 'REFUSED'; readonly message: string; readonly waysOut: readonly string[] }
> {
  let versions: Versions = {
    mealPlanId: view.food?.mealPlanId ?? null,
    programId: view.training?.programId ?? null,
  };
  const currency = view.food?.currency ?? 'USD';
  const notes: string[] = [];
  let isChanged = false;
  for (const [index, edit] of edits.entries()) {
    const from = versions;
    const made = await workflow.step(`edit-${index}`, () =>
      makeEdit(looking, edit, from, { key: `${requestId}:${index}`, currency }),
    );
    if (made.kind === 'MADE') {
      versions = made.versions;
      isChanged = true;
      notes.push(...made.notes);
    } else if (index === edits.length - 1 && !isChanged) {
      return made;
    } else {
      notes.push(`Not done: ${made.message}`);
    }
  }
  return { kind: 'MADE', versions, notes };
}

/** The plan with the versions that were made. */
async function viewAfter({ client, viewer }: Looking, before: PlanView, made: Versions): Promise<PlanView> {
  const meals = made.mealPlanId !== null && made.mealPlanId !== before.food?.mealPlanId;
  const training = made.programId !== null && made.programId !== before.training?.programId;
  const variables = { mealPlanId: made.mealPlanId ?? '', programId: made.programId ?? '', meals, training };
  const { data, errors } = await client.execute<ChangedPartsData>(readChangedParts, variables, viewer);
  if (errors.length > 0) throw new Error(`the changed plan could not be read: ${errors[0]?.message}`);
  const { mealPlan, trainingProgram } = data ?? {};
  return {
    ...before,
    food: mealPlan ? foodOf(mealPlan) : before.food,
    training: trainingProgram ? trainingOf(trainingProgram) : before.training,
  };
}

const noPlan = 'You have no plan yet, so there is nothing to change.';

function answered(answer: RequestOutcome['answer']): RequestOutcome {
  return { status: 'ANSWERED', answer, plan: null };
}

function refusedOutcome(message: string, waysOut: readonly string[]): RequestOutcome {
  return { status: 'IMPOSSIBLE', answer: impossible(message, [], waysOut), plan: null };
}

function awayOutcome(agents: readonly string[]): RequestOutcome {
  const answer = impossible(
    `The ${agents.join(' and ')} agent is away just now; nothing was changed.`,
    [],
    ['ask again in a minute'],
  );
  return { status: 'FAILED', answer, plan: null };
}
