import type { Exercise } from './exercise.js';
import { roundDownToStep } from './load.js';
import type { ExercisePrescription, PreparationStep } from './program.js';
import type { TemplateContext, TemplateSession } from './week-template.js';

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
  const drills = drillsFor(context, session, 'mobility', drillsPerWarmUp).map(drillStep);
  return [start, ...drills, ...approachSets(context, exercises)];
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

/** Two lighter sets before the first loaded exercise: half and three quarters of its load. */
function approachSets(
  context: TemplateContext,
  exercises: readonly ExercisePrescription[],
): PreparationStep[] {
  const first = exercises[0];
  const step = context.eligible.find(({ key }) => key === first?.exerciseKey)?.loadStepKg ?? 0;
  if (!first?.loadKg || step <= 0 || first.loadKg < 4 * step) return [];
  const light = roundDownToStep(first.loadKg * 0.5, step);
  const medium = roundDownToStep(first.loadKg * 0.75, step);
  return [
    {
      exerciseKey: first.exerciseKey,
      text: `${first.name}: 8 repetitions with ${light} kg, then 4 with ${medium} kg.`,
    },
  ];
}
