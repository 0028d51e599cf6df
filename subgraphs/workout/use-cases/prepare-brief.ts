import type { ViewerClaims } from '@progressive/access-tokens';
import { type CandidateSet, candidateSteps } from '../domain/candidate-set.js';
import { type EffectiveBrief, effectiveBrief, type SpokenBrief } from '../domain/effective-brief.js';
import type { Refusal } from '../domain/refusal.js';
import { nextMesocycleWeek } from '../domain/stored-program.js';
import { emptyProfile } from '../domain/training-profile.js';
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
    history: await findSets(manager, viewer),
    former: await findFormerProgram(manager, viewer, spoken.startDate),
  }));
  const effective = effectiveBrief(spoken, {
    profile: stored.profile ?? emptyProfile(viewer.userId, new Date(services.clock())),
    history: stored.history,
    mesocycleWeek: nextMesocycleWeek(stored.former, spoken.startDate),
    equipmentKeys: catalogue.equipmentKeys,
    seed: Number.parseInt(fingerprint(viewer.userId).slice(0, 7), 16),
  });
  if (effective.kind === 'Refusal') return effective;
  const key = fingerprint({
    userId: viewer.userId,
    brief: effective.brief,
    catalogue: catalogue.exercises.length,
  });
  const set = await services.candidates.get(key, () => candidateSteps(catalogue.exercises, effective.brief));
  return { ...effective, catalogue, set, key };
}
