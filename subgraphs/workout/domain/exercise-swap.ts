import { balanceGroup } from './compiled-pool.js';
import { doseFor } from './dose.js';
import { type Exercise, isConditioning } from './exercise.js';
import { eligibleExercises } from './exercise-pool.js';
import { prescribeSets } from './prescription.js';
import type { ExercisePrescription, TrainingProgram, WorkoutSession } from './program.js';
import { sessionsOf } from './program.js';
import { type ProgramEdit, remeasured, withSession } from './program-edit.js';
import { careOf } from './safety/care.js';
import { pairedDose } from './superset.js';
import type { TrainingBrief } from './training-brief.js';
import { briefOfSession } from './training-place.js';

/** An exercise that could take the place of another. */
export interface Substitute {
  readonly exercise: Exercise;
  /** 0..1: cosine of muscle contributions × pattern match × nearness of skill. */
  readonly similarity: number;
}

/** What to swap. */
export interface SwapRequest {
  readonly sessionId: string;
  readonly exerciseKey: string;
  /** The wished replacement; without it the nearest one is taken. */
  readonly replacementKey?: string;
}

/** The outcome of a swap. */
export type SwapResult =
  | {
      readonly kind: 'SWAPPED';
      readonly program: TrainingProgram;
      readonly substitute: Substitute;
      readonly edits: readonly ProgramEdit[];
      readonly alternatives: readonly Substitute[];
    }
  | {
      readonly kind: 'REFUSED';
      readonly code: SwapRefusalCode;
      readonly message: string;
      readonly waysOut: readonly string[];
    };

/** Why a swap cannot be. */
export type SwapRefusalCode =
  | 'SESSION_NOT_FOUND'
  | 'EXERCISE_NOT_IN_SESSION'
  | 'REPLACEMENT_NOT_SUITABLE'
  | 'NO_SUBSTITUTE'
  | 'NO_ROOM';

/** Below this similarity another exercise would be another stimulus. */
const leastSimilarity = 0.35;
const shownAlternatives = 5;

/** How well `other` keeps the stimulus of `exercise`, 0..1. */
export function similarityOf(exercise: Exercise, other: Exercise): number {
  const skill = 1 - Math.abs(exercise.skill - other.skill) / 5;
  return cosine(exercise.muscles, other.muscles) * patternMatch(exercise.pattern, other.pattern) * skill;
}

function patternMatch(left: string, right: string): number {
  if (left === right) return 1;
  const group = balanceGroup(left);
  return group !== 'other' && group === balanceGroup(right) ? 0.85 : 0.6;
}

type Shares = Readonly<Record<string, number>>;

function cosine(left: Shares, right: Shares): number {
  const size = norm(left) * norm(right);
  if (size === 0) return 0;
  let dot = 0;
  for (const muscle in left) dot += (left[muscle] ?? 0) * (right[muscle] ?? 0);
  return dot / size;
}

/** Lengths of the share vectors of a catalogue, which every comparison needs. */
const norms = new WeakMap<Shares, number>();

function norm(shares: Shares): number {
  const known = norms.get(shares);
  if (known !== undefined) return known;
  const length = Math.sqrt(Object.values(shares).reduce((sum, share) => sum + share * share, 0));
  norms.set(shares, length);
  return length;
}

/** Substitutes a person may do, nearest first. Safety, equipment and level are hard. */
export function substitutesFor(
  exercise: Exercise,
  catalogue: readonly Exercise[],
  brief: TrainingBrief,
): Substitute[] {
  return eligibleExercises(catalogue, brief)
    .filter((other) => other.key !== exercise.key && isConditioning(other) === isConditioning(exercise))
    .map((other) => ({ exercise: other, similarity: similarityOf(exercise, other) }))
    .filter(({ similarity }) => similarity >= leastSimilarity)
    .sort(byStanding);
}

/** Nearest first; a rarer form has to be clearly nearer than a usual one. */
function byStanding(a: Substitute, b: Substitute): number {
  const rank = ({ exercise, similarity }: Substitute) => similarity + nearnessOf(exercise);
  return rank(b) - rank(a) || (a.exercise.key < b.exercise.key ? -1 : 1);
}

/** What the rarity of a form takes from its similarity when substitutes are ranked; 0 or less. */
export function nearnessOf({ commonness }: Exercise): number {
  return -rarityCost * (3 - commonness);
}

const rarityCost = 0.08;

/** Swaps one exercise of one session; sets stay unless the time does not allow them. */
export function swapExercise(
  program: TrainingProgram,
  request: SwapRequest,
  brief: TrainingBrief,
  catalogue: readonly Exercise[],
): SwapResult {
  const session = sessionsOf(program).find(({ id }) => id === request.sessionId);
  if (!session) return refused('SESSION_NOT_FOUND', 'The program has no such session.');
  const at = session.exercises.findIndex(({ exerciseKey }) => exerciseKey === request.exerciseKey);
  const exercise = catalogue.find(({ key }) => key === request.exerciseKey);
  const old = session.exercises[at];
  if (!old || !exercise) return refused('EXERCISE_NOT_IN_SESSION', 'The session has no such exercise.');
  const used = new Set(session.exercises.map(({ exerciseKey }) => exerciseKey));
  const there = briefOfSession(brief, session);
  const substitutes = substitutesFor(exercise, catalogue, there).filter(
    ({ exercise: { key } }) => !used.has(key),
  );
  const wished = request.replacementKey;
  const candidates =
    wished === undefined ? substitutes : substitutes.filter((item) => item.exercise.key === wished);
  if (candidates.length === 0) return unsuitable(wished, substitutes);
  const mesocycleWeek = program.weeks.find((week) => week.sessions.includes(session))?.mesocycleWeek ?? 1;
  for (const substitute of candidates) {
    const changed = fitted(session, at, old, substitute.exercise, { program, brief, mesocycleWeek });
    if (!changed) continue;
    return {
      kind: 'SWAPPED',
      program: withSession(program, changed),
      substitute,
      edits: [{ sessionId: session.id, change: `${old.name} → ${substitute.exercise.name}` }],
      alternatives: substitutes.filter((item) => item !== substitute).slice(0, shownAlternatives),
    };
  }
  return refused(
    'NO_ROOM',
    `No substitute fits into the ${program.minutesPerSession} minutes of the session.`,
  );
}

interface SwapPlace {
  readonly program: TrainingProgram;
  readonly brief: TrainingBrief;
  readonly mesocycleWeek: number;
}

/** The session with the substitute, with as many of the old sets as the time allows; undefined when not even one. */
function fitted(
  session: WorkoutSession,
  at: number,
  old: ExercisePrescription,
  exercise: Exercise,
  { program, brief, mesocycleWeek }: SwapPlace,
): WorkoutSession | undefined {
  const straight = doseFor(exercise, brief.goal, careOf(brief).lowestReps);
  const dose = old.superset === undefined ? straight : pairedDose(straight);
  const superset = old.superset === undefined ? {} : { superset: old.superset };
  const limit = Math.max(session.minutes, program.minutesPerSession);
  for (let sets = old.sets; sets >= 1; sets--) {
    const prescription = prescribeSets({ exercise, dose, sets, ...superset }, mesocycleWeek, brief);
    const exercises = session.exercises.map((item, index) =>
      index === at ? { ...prescription, reason: `In place of ${old.name}. ${prescription.reason}` } : item,
    );
    const warmUp = session.warmUp.filter(({ exerciseKey }) => exerciseKey !== old.exerciseKey);
    const changed = remeasured({ ...session, warmUp, exercises }, brief.body.weightKg);
    if (changed.minutes <= limit) return changed;
  }
  return undefined;
}

function unsuitable(wished: string | undefined, substitutes: readonly Substitute[]): SwapResult {
  const names = substitutes.slice(0, 3).map(({ exercise }) => exercise.name);
  return wished === undefined
    ? refused('NO_SUBSTITUTE', 'Nothing safe and possible trains the same muscles.')
    : {
        kind: 'REFUSED',
        code: 'REPLACEMENT_NOT_SUITABLE',
        message: 'That exercise is not safe, not equipped, above the level, or trains something else.',
        waysOut: names,
      };
}

function refused(code: SwapRefusalCode, message: string): SwapResult {
  return { kind: 'REFUSED', code, message, waysOut: [] };
}
