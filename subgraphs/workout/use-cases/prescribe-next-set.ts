import type { ViewerClaims } from '@progressive/access-tokens';
import type { EntityManager } from '@progressive/database';
import type { LocalDate } from '@progressive/quantities';
import { callerError } from '@progressive/subgraph-server';
import { type Gym, ordinaryGym } from '../domain/autoregulation/gym.js';
import { loadingKind } from '../domain/autoregulation/loading-kind.js';
import { type NextSet, nextSet, type SetTarget } from '../domain/autoregulation/next-set.js';
import { currentPains, injuriesOf, type PainReport, painAdvice } from '../domain/autoregulation/pain-rule.js';
import { type DeloadAdvice, deloadAdvice } from '../domain/autoregulation/reactive-deload.js';
import type { Exercise } from '../domain/exercise.js';
import { isEquipped } from '../domain/exercise-pool.js';
import { similarityOf } from '../domain/exercise-swap.js';
import { liftHistories } from '../domain/forecast/lift-histories.js';
import { isForbiddenBy } from '../domain/health-screening.js';
import { isContraindicated, uniteInjuries } from '../domain/injury-filter.js';
import { tiredReserve } from '../domain/load/readiness.js';
import { sessionsOf } from '../domain/program.js';
import { isForbiddenByMovement } from '../domain/safety/movement-limit.js';
import type { StoredProgram } from '../domain/stored-program.js';
import { placeOn } from '../domain/training-place.js';
import type { TrainingProfile } from '../domain/training-profile.js';
import { findGym } from '../repositories/gym-repository.js';
import type { StoredSet } from '../repositories/logged-set-repository.js';
import { findProfile } from '../repositories/training-profile-repository.js';
import { findProgramOn } from '../repositories/training-program-repository.js';
import { findSchedule } from '../repositories/training-schedule-repository.js';
import type { Catalogue } from './catalogue-source.js';
import { painReports, readLog, strengthSets } from './lift-context.js';
import { readSafety, type Safety } from './read-safety.js';
import { findReadiness } from './recovery.js';
import type { WorkoutServices } from './workout-services.js';

/** The next set of an exercise, with what replaces it when it hurts. */
export interface ExercisePrescribed extends NextSet {
  readonly exercise: Exercise;
  readonly substitute: Exercise | null;
}

/** Everything the next sets of a person are decided by. */
interface Situation {
  readonly safety: Safety;
  readonly today: LocalDate;
  readonly log: readonly StoredSet[];
  readonly gym: Gym;
  /** At the place of the day; null where no place is told. */
  readonly equipment: readonly string[] | null;
  readonly pains: readonly PainReport[];
  readonly profile: TrainingProfile | null;
  readonly program: StoredProgram | null;
  readonly deload: DeloadAdvice;
  /** Repetitions more to leave because of how the person woke up. */
  readonly tired: number;
}

/** The next set of each exercise for the viewer, in order; unknown keys are left out. */
export async function prescribeNextSets(
  services: WorkoutServices,
  viewer: ViewerClaims,
  exerciseKeys: readonly string[],
  { on, place }: { readonly on?: LocalDate | null; readonly place?: string | null } = {},
): Promise<ExercisePrescribed[]> {
  if (exerciseKeys.length === 0) return [];
  const today = on ?? new Date(services.clock()).toISOString().slice(0, 10);
  const catalogue = await services.catalogue.get();
  const situation = await services.database.read(viewer, (manager) =>
    readSituation(manager, viewer, today, place ?? null),
  );
  return exerciseKeys.flatMap((key) => {
    const exercise = catalogue.byKey.get(key);
    return exercise ? [prescribe(exercise, situation, catalogue)] : [];
  });
}

/** Whether the viewer's last sessions ask for a lighter week. */
export async function readDeloadAdvice(
  services: WorkoutServices,
  viewer: ViewerClaims,
): Promise<DeloadAdvice> {
  const today = new Date(services.clock()).toISOString().slice(0, 10);
  const log = await services.database.read(viewer, (manager) => readLog(manager, viewer, today));
  return deloadAdvice(historiesOf(log), today);
}

/** The log as lifts with the best of each day. */
export function historiesOf(log: readonly StoredSet[]) {
  return liftHistories(
    log.flatMap(({ exerciseName: exercise, kind, date: at, weightKg, reps, rir }) =>
      kind === 'WARM_UP' ? [] : [{ exercise, at, weight: weightKg ?? 0, reps: reps ?? 0, rir: rir ?? 0 }],
    ),
  );
}

async function readSituation(
  manager: EntityManager,
  viewer: ViewerClaims,
  today: LocalDate,
  place: string | null,
): Promise<Situation> {
  const log = await readLog(manager, viewer, today);
  return {
    today,
    log,
    ...(await placeOf(manager, viewer, today, place)),
    pains: currentPains(painReports(log), today),
    profile: await findProfile(manager, viewer),
    safety: await readSafety(manager, viewer, today),
    program: await findProgramOn(manager, viewer, today),
    deload: deloadAdvice(historiesOf(log), today),
    tired: tiredReserve((await findReadiness(manager, viewer, today)).score),
  };
}

/** What can be loaded, and what is at hand, at the named place, else where the schedule says the person is that day. */
async function placeOf(
  manager: EntityManager,
  viewer: ViewerClaims,
  today: LocalDate,
  name: string | null,
): Promise<{ readonly gym: Gym; readonly equipment: readonly string[] | null }> {
  const { places } = await findSchedule(manager, viewer);
  const place = name === null ? placeOn({ places }, today) : places.find((one) => one.name === name);
  if (name !== null && place === undefined)
    throw callerError('BAD_USER_INPUT', `You have told of no place called ${name}.`, 'place');
  const gym = place?.gym ?? (await findGym(manager, viewer)) ?? ordinaryGym;
  return { gym, equipment: place?.equipment ?? null };
}

function prescribe(exercise: Exercise, situation: Situation, catalogue: Catalogue): ExercisePrescribed {
  const { today, log, gym, pains, deload, tired } = situation;
  const planned = targetOf(exercise, situation);
  const next = nextSet({
    name: exercise.name,
    target: { ...planned, rir: Math.min(mostReserve, planned.rir + tired) },
    tiredReserve: tired,
    sets: strengthSets(log, exercise.key),
    today,
    pain: painAdvice(exercise, pains),
    loading: loadingKind(exercise),
    stepKg: exercise.loadStepKg,
    gym,
    deloadShare: deload.loadShare,
  });
  const substitute = next.change === 'SWAP' ? substituteFor(exercise, situation, catalogue) : null;
  return { ...next, exercise, substitute };
}

/** More in reserve trains too little. */
const mostReserve = 5;

/** What the program of the day wants; without one the middle of the exercise's range, two in reserve. */
function targetOf(exercise: Exercise, { program, today }: Situation): SetTarget {
  const planned = (program ? sessionsOf(program.program) : [])
    .filter(({ date }) => date >= today)
    .flatMap(({ exercises }) => exercises)
    .find(({ exerciseKey }) => exerciseKey === exercise.key);
  const [low, high] = exercise.repRange ?? [8, 12];
  return { reps: planned?.reps ?? Math.round((low + high) / 2), rir: planned?.rir ?? 2 };
}

/** The nearest stimulus that spares what hurts, with the person's equipment. */
function substituteFor(
  exercise: Exercise,
  { pains, profile, safety, equipment }: Situation,
  { exercises }: Catalogue,
): Exercise | null {
  const injuries = uniteInjuries(profile?.injuries ?? [], injuriesOf(pains), safety.injuries);
  const atHand = new Set(equipment ?? profile?.equipment ?? []);
  const candidates = exercises.filter(
    (other) =>
      other.key !== exercise.key &&
      !isContraindicated(other, injuries) &&
      !isForbiddenBy(other, safety.conditions) &&
      !isForbiddenByMovement(other, safety.limitedMovements) &&
      (atHand.size === 0 || isEquipped(other, atHand)),
  );
  const ranked = candidates
    .map((other) => ({ other, likeness: similarityOf(exercise, other) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [nearest] = ranked;
  return nearest !== undefined && nearest.likeness >= 0.3 ? nearest.other : null;
}
