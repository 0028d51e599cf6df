import { gymLoadKg } from './autoregulation/loading-kind.js';
import type { Exercise } from './exercise.js';
import { roundDownToStep } from './load.js';
import type { ExercisePrescription, PreparationStep } from './program.js';
import { careOf } from './safety/care.js';
import { correctivesFor } from './safety/movement-limit.js';
import type { TemplateContext } from './template-context.js';
import type { TemplateSession } from './week-template.js';

const drillsPerWarmUp = 2;
const stretchesPerCoolDown = 2;

/**
 * What to do in the warm-up: get warm, mobilise what will be trained, then approach the first load with lighter sets.
 * Only drills that the person's limits and equipment allow.
 */
export function warmUpSteps(
  context: TemplateContext,
  session: TemplateSession,
  exercises: readonly ExercisePrescription[],
): PreparationStep[] {
  const easy = context.easy[0];
  const start: PreparationStep = easy
    ? { exerciseKey: easy.key, text: `2 to 3 minutes of ${easy.name.toLowerCase()}, until you feel warm.` }
    : { text: '2 to 3 minutes of easy movement, until you feel warm.' };
  const corrective = correctiveDrills(context);
  const keys = new Set(corrective.map(({ key }) => key));
  const wanted = Math.max(0, drillsPerWarmUp - corrective.length);
  const drills = drillsFor(context, session, 'mobility', drillsPerWarmUp)
    .filter(({ key }) => !keys.has(key))
    .slice(0, wanted);
  return [
    start,
    ...corrective.map((drill) => correctiveStep(drill)),
    ...balanceStep(context),
    ...drills.map(drillStep),
    ...approachSets(context, exercises),
  ];
}

/** Corrective work that the movement tests ask for, as far as the person may do it. */
function correctiveDrills({ brief, eligible }: TemplateContext): Exercise[] {
  const byKey = new Map(eligible.map((exercise) => [exercise.key, exercise]));
  return correctivesFor(brief.limitedMovements ?? [])
    .flatMap((key) => byKey.get(key) ?? [])
    .slice(0, drillsPerWarmUp);
}

function correctiveStep(exercise: Exercise): PreparationStep {
  const { text, ...step } = drillStep(exercise);
  return { ...step, text: `Corrective, from your movement tests: ${text}` };
}

/** Standing on one leg beside a support needs no equipment and no exercise of the catalogue. */
function balanceStep({ brief }: TemplateContext): PreparationStep[] {
  return careOf(brief).age.needsBalance
    ? [{ text: 'Balance: stand on one leg beside a wall or chair, 20 to 30 seconds each side, twice.' }]
    : [];
}

/** Stretches of the muscles trained most; empty when the session has no time for a cool-down. */
export function coolDownSteps(context: TemplateContext, session: TemplateSession): PreparationStep[] {
  if (session.time.coolDownMinutes === 0) return [];
  return drillsFor(context, session, 'stretch', stretchesPerCoolDown).map(drillStep);
}

function drillStep(exercise: Exercise): PreparationStep {
  const [low] = exercise.durationSeconds ?? exercise.repRange ?? [6];
  const amount = exercise.durationSeconds ? `${low} seconds` : `${low} repetitions`;
  return {
    exerciseKey: exercise.key,
    text: `${exercise.name}: ${amount}${exercise.unilateral ? ' each side' : ''}.`,
  };
}

/** The drills of a pattern that reach the session's muscles best. */
function drillsFor(
  context: TemplateContext,
  session: TemplateSession,
  pattern: string,
  count: number,
): Exercise[] {
  const trained = new Map<string, number>();
  for (const { exercise, sets } of session.items) {
    for (const [muscle, share] of Object.entries(exercise.muscles)) {
      trained.set(muscle, (trained.get(muscle) ?? 0) + sets * share);
    }
  }
  const reach = (exercise: Exercise) =>
    Object.entries(exercise.muscles).reduce(
      (sum, [muscle, share]) => sum + share * (trained.get(muscle) ?? 0),
      0,
    );
  return context.eligible
    .filter((exercise) => exercise.pattern === pattern)
    .map((exercise) => ({ exercise, reach: reach(exercise) }))
    .sort((a, b) => b.reach - a.reach || (a.exercise.key < b.exercise.key ? -1 : 1))
    .slice(0, count)
    .map(({ exercise }) => exercise);
}

/** Shares of the working load and repetitions on the way up; the heavy lift of a strength day gets one step more. */
const approach = {
  usual: [
    [0.5, 8],
    [0.75, 4],
  ],
  heavy: [
    [0.4, 8],
    [0.6, 5],
    [0.8, 2],
  ],
} as const;
/** From this percent of the one-repetition maximum on a lift counts as heavy. */
const heavyPercent = 80;

/** Lighter sets before the first loaded exercise, in weights that can really be loaded. */
function approachSets(
  context: TemplateContext,
  exercises: readonly ExercisePrescription[],
): PreparationStep[] {
  const first = exercises[0];
  const exercise = context.eligible.find(({ key }) => key === first?.exerciseKey);
  const step = exercise?.loadStepKg ?? 0;
  if (!first?.loadKg || !exercise || step <= 0 || first.loadKg < 4 * step) return [];
  const { gym } = context.brief;
  const rounded = (kg: number) => (gym ? gymLoadKg(exercise, kg, gym) : roundDownToStep(kg, step));
  const rows = (first.percent ?? 0) >= heavyPercent ? approach.heavy : approach.usual;
  const sets = rows.map(([share, reps]) => ({ kg: rounded((first.loadKg ?? 0) * share), reps }));
  const words = sets
    .filter(({ kg }, at) => kg < (first.loadKg ?? 0) && kg !== sets[at - 1]?.kg)
    .map(({ kg, reps }, at) => `${reps}${at === 0 ? ' repetitions' : ''} with ${kg} kg`);
  return words.length === 0
    ? []
    : [{ exerciseKey: first.exerciseKey, text: `${first.name}: ${words.join(', then ')}.` }];
}
