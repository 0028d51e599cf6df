import type { ViewerClaims } from '@progressive/access-tokens';
import { type CandidateSet, candidateSteps } from '../domain/candidate-set.js';
import { type EffectiveBrief, effectiveBrief, type SpokenBrief } from '../domain/effective-brief.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { nextMesocycleWeek } from '../domain/stored-program.js';
import { emptyProfile } from '../domain/training-profile.js';
import { findScreening, type StoredScreening } from '../repositories/health-screening-repository.js';
import { findSets } from '../repositories/set-log-repository.js';
import { findProfile } from '../repositories/training-profile-repository.js';
import { findFormerProgram } from '../repositories/training-program-repository.js';
import type { Catalogue } from './catalogue-source.js';
import { fingerprint } from './fingerprint.js';
import type { WorkoutServices } from './workout-services.js';

/** A brief with everything that can be offered for it. */
export interface PreparedBrief extends EffectiveBrief {
  readonly catalogue: Catalogue;
  readonly set: CandidateSet;
  /** Fingerprint of person and brief: equal briefs have equal offers. */
  readonly key: string;
}

/** Unites a brief with what is stored of the viewer and looks up (or makes) its candidate programs. */
export async function prepareBrief(
  services: WorkoutServices,
  viewer: ViewerClaims,
  spoken: SpokenBrief,
): Promise<PreparedBrief | Refusal> {
  const catalogue = await services.catalogue.get();
  const stored = await services.database.read(viewer, async (manager) => ({
    profile: await findProfile(manager, viewer),
    screening: await findScreening(manager, viewer),
    history: await findSets(manager, viewer),
    former: await findFormerProgram(manager, viewer, spoken.startDate),
  }));
  const { screening } = stored;
  if (screening?.outcome === 'CLINICIAN_FIRST') return clinicianFirst(screening);
  const made = effectiveBrief(spoken, {
    profile: stored.profile ?? emptyProfile(viewer.userId, new Date(services.clock())),
    history: stored.history,
    mesocycleWeek: nextMesocycleWeek(stored.former, spoken.startDate),
    equipmentKeys: catalogue.equipmentKeys,
    seed: Number.parseInt(fingerprint(viewer.userId).slice(0, 7), 16),
  });
  if (made.kind === 'Refusal') return made;
  const effective = withConditions(made, screening);
  const key = fingerprint({
    userId: viewer.userId,
    brief: effective.brief,
    catalogue: catalogue.exercises.length,
  });
  const set = await services.candidates.get(key, () => candidateSteps(catalogue.exercises, effective.brief));
  return { ...effective, catalogue, set, key };
}

/** What the answers say must be looked at first stops every program. */
function clinicianFirst({ advice }: StoredScreening): Refusal {
  return refuse(
    'CLINICIAN_FIRST',
    `No program before a clinician has cleared you. ${advice.join(' ')}`,
    ['health screening'],
    ['See a clinician, then answer the health screening again'],
  );
}

function withConditions(made: EffectiveBrief, screening: StoredScreening | null): EffectiveBrief {
  if (!screening || screening.conditions.length === 0) return made;
  return {
    ...made,
    brief: { ...made.brief, conditions: screening.conditions },
    assumptions: [...made.assumptions, ...screening.advice],
  };
}
