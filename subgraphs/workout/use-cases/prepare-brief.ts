import type { ViewerClaims } from '@progressive/access-tokens';
import { addDays } from '@progressive/quantities';
import { type CandidateSet, candidateSteps } from '../domain/candidate-set.js';
import { type EffectiveBrief, effectiveBrief, type SpokenBrief } from '../domain/effective-brief.js';
import { busyFromCalendar } from '../domain/importing/commitment-calendar.js';
import { uniteInjuries } from '../domain/injury-filter.js';
import { planMesocycles } from '../domain/mesocycle-plan.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { nextMesocycleWeek } from '../domain/stored-program.js';
import type { StrengthMethod } from '../domain/strength/percentage-work.js';
import type { TrainingBrief } from '../domain/training-brief.js';
import { emptyProfile } from '../domain/training-profile.js';
import { withSchedule } from '../domain/training-schedule.js';
import { findImportedTimes } from '../repositories/commitment-calendar-repository.js';
import { findGym } from '../repositories/gym-repository.js';
import { findSets } from '../repositories/strength-record-repository.js';
import { findProfile } from '../repositories/training-profile-repository.js';
import { findFormerProgram } from '../repositories/training-program-repository.js';
import { findSchedule } from '../repositories/training-schedule-repository.js';
import type { Catalogue } from './catalogue-source.js';
import { fingerprint } from './fingerprint.js';
import { readSafety, type Safety } from './read-safety.js';
import type { WorkoutServices } from './workout-services.js';

/** A brief united with what is stored, ready to be planned for. */
export interface ReadBrief extends EffectiveBrief {
  readonly catalogue: Catalogue;
  /** Fingerprint of person and brief: equal briefs have equal offers. */
  readonly key: string;
}

/** A brief with everything that can be offered for it. */
export interface PreparedBrief extends ReadBrief {
  readonly set: CandidateSet;
}

/** What only a person asks for, and no other agent. */
export interface OwnWishes {
  /** Cut the horizon into whole mesocycles. */
  readonly inBlocks?: boolean;
  readonly strengthMethod?: StrengthMethod;
  /** The sport to support. */
  readonly sport?: string;
}

/** Unites a brief with what is stored of the viewer and looks up (or makes) its candidate programs. */
export async function prepareBrief(
  services: WorkoutServices,
  viewer: ViewerClaims,
  spoken: SpokenBrief,
): Promise<PreparedBrief | Refusal> {
  const read = await readBrief(services, viewer, spoken);
  if (read.kind === 'Refusal') return read;
  const { catalogue, brief, key } = read;
  const set = await services.candidates.get(key, () => candidateSteps(catalogue.exercises, brief));
  return { ...read, set };
}

/** Unites a brief with what is stored of the viewer: profile, screening, log, gym, former program. */
export async function readBrief(
  services: WorkoutServices,
  viewer: ViewerClaims,
  spoken: SpokenBrief,
  own: OwnWishes = {},
): Promise<ReadBrief | Refusal> {
  const catalogue = await services.catalogue.get();
  const stored = await services.database.read(viewer, async (manager) => ({
    profile: await findProfile(manager, viewer),
    safety: await readSafety(manager, viewer, spoken.startDate),
    history: await findSets(manager, viewer),
    gym: await findGym(manager, viewer),
    schedule: await findSchedule(manager, viewer),
    former: await findFormerProgram(manager, viewer, spoken.startDate),
    imported: await findImportedTimes(
      manager,
      viewer,
      spoken.startDate,
      addDays(spoken.startDate, spoken.horizonDays),
    ),
  }));
  const { safety, gym } = stored;
  if (safety.isStopped) return clinicianFirst(safety);
  const made = effectiveBrief(spoken, {
    profile: stored.profile ?? emptyProfile(viewer.userId, new Date(services.clock())),
    history: stored.history,
    mesocycleWeek: nextMesocycleWeek(stored.former, spoken.startDate),
    equipmentKeys: catalogue.equipmentKeys,
    seed: Number.parseInt(fingerprint(viewer.userId).slice(0, 7), 16),
  });
  if (made.kind === 'Refusal') return made;
  const effective = withSafety(made, safety);
  const { startDate, horizonDays } = effective.brief;
  const isFree = !spoken.equipmentOnly && spoken.place === null && spoken.withoutEquipment.length === 0;
  const scheduled = withSchedule(effective.brief, stored.schedule, isFree, own.sport);
  const brief = {
    ...scheduled,
    busy: [...scheduled.busy, ...busyFromCalendar(stored.imported, startDate, horizonDays)],
    ...(gym ? { gym } : {}),
    ...ownOf(own, effective.brief),
  };
  const key = fingerprint({ userId: viewer.userId, brief, catalogue: catalogue.exercises.length });
  return { ...effective, brief, catalogue, key };
}

function ownOf({ inBlocks, strengthMethod }: OwnWishes, brief: TrainingBrief): Partial<TrainingBrief> {
  const weeks = Math.ceil(brief.horizonDays / 7);
  return {
    ...(inBlocks ? { weekPlan: planMesocycles(weeks, brief.mesocycleWeek) } : {}),
    ...(strengthMethod ? { strengthMethod } : {}),
  };
}

/** What the answers say must be looked at first stops every program. */
function clinicianFirst({ advice }: Safety): Refusal {
  return refuse(
    'CLINICIAN_FIRST',
    `No program before a clinician has cleared you. ${advice.join(' ')}`,
    ['health screening'],
    ['See a clinician, then answer the health screening again'],
  );
}

function withSafety(made: EffectiveBrief, safety: Safety): EffectiveBrief {
  const { conditions, limitedMovements, injuries, advice } = safety;
  return {
    ...made,
    brief: {
      ...made.brief,
      injuries: uniteInjuries(made.brief.injuries, injuries),
      ...(conditions.length === 0 ? {} : { conditions }),
      ...(limitedMovements.length === 0 ? {} : { limitedMovements }),
    },
    assumptions: [...made.assumptions, ...advice],
  };
}
