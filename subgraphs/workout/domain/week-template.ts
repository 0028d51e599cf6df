import { seededRandom } from '@progressive/seeded-random';
import { volumeSize } from './compiled-pool.js';
import { finisherMinutes, type Intensity, moderateEquivalent, type Style } from './conditioning.js';
import { type Dose, exerciseSeconds } from './dose.js';
import { netEnergyKcal, restMet, warmUpMet } from './energy.js';
import type { Exercise } from './exercise.js';
import { orderExercises } from './exercise-order.js';
import { muscleIndex } from './muscle.js';
import { doseOfMesocycleWeek } from './progression.js';
import { careOf } from './safety/care.js';
import { divideSession, type SessionTime } from './session-time.js';
import { type Focus, splitFor } from './split.js';
import { pairSupersets, shortSessionMinutes } from './superset.js';
import type { TemplateContext } from './template-context.js';
import type { TrainingBrief } from './training-brief.js';
import { bandVector, type VolumeBand, volumeBands } from './volume-band.js';
import type { WeekAims, WeekItem } from './week-score.js';
import { selectWeek } from './week-selection.js';

/** One way to train: what the agent chooses among when it offers. */
export interface Variant {
  readonly daysPerWeek: number;
  readonly minutesPerSession: number;
  readonly style: Style;
}

/** An exercise in the template with the sets of the hardest week. */
export interface TemplateItem {
  readonly exercise: Exercise;
  readonly dose: Dose;
  readonly sets: number;
  /** Letter of its superset. */
  readonly superset?: string;
}

/** A block for heart and lungs. */
export interface TemplateConditioning {
  readonly exercise: Exercise;
  readonly minutes: number;
  readonly intensity: Intensity;
}

/** A session of the template week, before it has a date. */
export interface TemplateSession {
  /** 0-based position in the week's split. */
  readonly index: number;
  readonly focus: Focus;
  readonly time: SessionTime;
  readonly items: readonly TemplateItem[];
  readonly conditioning?: TemplateConditioning;
  /** Fractional sets per muscle, in the order of the muscle list. */
  readonly volume: Float64Array;
  /** Net of rest. */
  readonly energyKcal: number;
}

/** One training week at full volume. */
export interface WeekTemplate {
  readonly variant: Variant;
  readonly sessions: readonly TemplateSession[];
  /** Between which sets of each muscle a build week should lie. */
  readonly bands: readonly VolumeBand[];
  readonly volume: Float64Array;
  readonly moderateMinutes: number;
  /** The same sessions as they are at other places, by the place's name. */
  readonly elsewhere?: ReadonlyMap<string, TemplateElsewhere>;
}

/** The week at one place: its own exercises for the same focus of each session. */
export interface TemplateElsewhere {
  readonly context: TemplateContext;
  readonly template: WeekTemplate;
}

/** Search moves per session, about 1 µs each; twenty times as many gain 3 to 7 % of the score. */
const movesPerSession = 1500;

/** Builds the week of a variant. Deterministic for the brief's seed and the variant. */
export function buildTemplate(context: TemplateContext, variant: Variant): WeekTemplate {
  const { brief } = context;
  const split = splitFor(brief, variant.daysPerWeek);
  const finisherMet = context.easy[0]?.met ?? 0;
  const finisher =
    finisherMet > 0
      ? finisherMinutes(brief.goal, variant.style, split, variant.minutesPerSession, finisherMet)
      : 0;
  const times = split.map((focus) =>
    divideSession(variant.minutesPerSession, finisher, focus !== 'CONDITIONING'),
  );
  const budgetShare = isShort(context, variant.minutesPerSession) ? supersetBudget : 1;
  const strengthSeconds = times.reduce((sum, time) => sum + time.strengthMinutes * 60, 0);
  const bands = volumeBands(brief, context.pool, strengthSeconds * budgetShare);
  const selection = selectWeek(
    split.map((focus, index) => ({
      focus,
      budgetSeconds: (times[index]?.strengthMinutes ?? 0) * 60 * budgetShare,
    })),
    context.pool,
    aimsFor(context, bands),
    limitsFor(brief, variant),
    seededRandom(`${brief.seed}/${variant.daysPerWeek}/${variant.minutesPerSession}/${variant.style}`),
  );
  const hard = hardSession(split, brief);
  const sessions = split.map((focus, index) =>
    buildSession(
      context,
      index,
      focus,
      times[index] as SessionTime,
      selection.sessions[index] ?? [],
      index === hard,
    ),
  );
  return {
    variant,
    sessions,
    bands,
    volume: sumVolumes(sessions),
    moderateMinutes: sumModerateMinutes(sessions),
  };
}

/** The first week of a mesocycle does about this share of the hardest one's sets: there the low end must hold too. */
function aimsFor({ brief, targets }: TemplateContext, bands: readonly VolumeBand[]): WeekAims {
  const first = doseOfMesocycleWeek(brief, 1).share;
  return {
    targets,
    lows: bandVector(bands, ({ aim }) => aim / first),
    highs: bandVector(bands, ({ high }) => high),
    sessionCap: brief.level === 'BEGINNER' ? 8 : 10,
  };
}

function limitsFor(brief: TrainingBrief, variant: Variant) {
  const maxSets = Math.min(brief.level === 'BEGINNER' ? 4 : 5, careOf(brief).age.mostSetsPerExercise);
  const maxExercises = Math.min(8, Math.max(3, Math.round(variant.minutesPerSession / 6.5)));
  return { minSets: 2, maxSets, maxExercises, iterations: movesPerSession * variant.daysPerWeek };
}

function buildSession(
  context: TemplateContext,
  index: number,
  focus: Focus,
  time: SessionTime,
  chosen: readonly WeekItem[],
  isHard: boolean,
): TemplateSession {
  const ordered = orderExercises(chosen, context.brief.priorityMuscles).map((item) => ({
    exercise: item.compiled.exercise,
    dose: item.compiled.dose,
    sets: item.sets,
  }));
  const items = isShort(context, time.minutes) ? fitSupersets(ordered, time.strengthMinutes * 60) : ordered;
  const conditioning = chooseConditioning(context, index, isHard, time.conditioningMinutes);
  const fitted = fitMinutes(time, items, conditioning?.minutes ?? 0);
  return {
    index,
    focus,
    time: fitted,
    items,
    ...(conditioning ? { conditioning } : {}),
    volume: volumeOf(items),
    energyKcal: sessionEnergyKcal(items, conditioning, fitted, context.brief.body.weightKg),
  };
}

/** Short sessions save rest by supersets; strength keeps its full rest. */
function isShort({ brief }: TemplateContext, minutes: number): boolean {
  return minutes <= shortSessionMinutes && brief.goal !== 'STRENGTH';
}

/** More than fits with straight sets is selected for short sessions, because pairing saves about this much. */
const supersetBudget = 1.25;

/** Pairs the exercises, and gives up sets and exercises from the end until the time is kept. */
function fitSupersets(items: readonly TemplateItem[], budgetSeconds: number): TemplateItem[] {
  let kept = [...items];
  let paired = pairSupersets(kept);
  while (kept.length > 0 && strengthSeconds(paired) > budgetSeconds) {
    const at = kept.findLastIndex((item) => item.sets > 2);
    kept =
      at < 0
        ? kept.slice(0, -1)
        : kept.map((item, i) => (i === at ? { ...item, sets: item.sets - 1 } : item));
    paired = pairSupersets(kept);
  }
  return paired;
}

/** One of several sessions for heart and lungs is hard, the others easy (about 80/20); beginners stay easy. */
function hardSession(split: readonly Focus[], brief: TrainingBrief): number {
  if (careOf(brief).easyOnly) return -1;
  const dedicated = split.flatMap((focus, index) => (focus === 'CONDITIONING' ? [index] : []));
  return brief.level === 'BEGINNER' || dedicated.length < 2 ? -1 : (dedicated.at(-1) ?? -1);
}

const longestHardMinutes = 30;

function chooseConditioning(
  context: TemplateContext,
  index: number,
  isHard: boolean,
  minutes: number,
): TemplateConditioning | undefined {
  const ranked = isHard && context.hard.length > 0 ? context.hard : context.easy;
  const exercise = ranked[index % Math.min(2, ranked.length)] ?? ranked[0];
  if (!exercise || minutes <= 0) return undefined;
  if (!isHard) return { exercise, minutes, intensity: 'EASY' };
  return { exercise, minutes: Math.min(minutes, longestHardMinutes), intensity: 'HARD' };
}

/** The session's true length: what the search left unused is given back to the person, in whole minutes. */
function fitMinutes(
  time: SessionTime,
  items: readonly TemplateItem[],
  conditioningMinutes: number,
): SessionTime {
  const strengthMinutes = Math.ceil(strengthSeconds(items) / 60);
  const minutes = time.warmUpMinutes + strengthMinutes + conditioningMinutes + time.coolDownMinutes;
  return { ...time, minutes, strengthMinutes, conditioningMinutes };
}

/** Seconds of all exercises of a session. */
export function strengthSeconds(items: readonly TemplateItem[]): number {
  return items.reduce((sum, item) => sum + exerciseSeconds(item.exercise, item.dose, item.sets), 0);
}

/** Fractional sets per muscle of a list of exercises. */
export function volumeOf(items: readonly TemplateItem[]): Float64Array {
  const volume = new Float64Array(volumeSize);
  for (const { exercise, sets } of items) {
    for (const [muscle, share] of Object.entries(exercise.muscles)) {
      const index = muscleIndex.get(muscle);
      if (index !== undefined) volume[index] = (volume[index] as number) + sets * share;
    }
  }
  return volume;
}

function sumVolumes(sessions: readonly TemplateSession[]): Float64Array {
  const total = new Float64Array(volumeSize);
  for (const session of sessions)
    session.volume.forEach((sets, index) => (total[index] = (total[index] as number) + sets));
  return total;
}

function sumModerateMinutes(sessions: readonly TemplateSession[]): number {
  return sessions.reduce((sum, { conditioning }) => {
    return sum + (conditioning ? moderateEquivalent(conditioning.minutes, conditioning.exercise.met) : 0);
  }, 0);
}

/** Net energy of a session: work at the exercise's MET, rest and set-up standing, warm-up and cool-down light. */
export function sessionEnergyKcal(
  items: readonly TemplateItem[],
  conditioning: Pick<TemplateConditioning, 'exercise' | 'minutes'> | undefined,
  time: SessionTime,
  weightKg: number,
): number {
  const light = netEnergyKcal(warmUpMet, weightKg, time.warmUpMinutes + time.coolDownMinutes);
  const aerobic = conditioning ? netEnergyKcal(conditioning.exercise.met, weightKg, conditioning.minutes) : 0;
  return items.reduce((sum, item) => sum + itemEnergyKcal(item, weightKg), light + aerobic);
}

/** Net energy of one exercise with all its sets. */
export function itemEnergyKcal(item: TemplateItem, weightKg: number): number {
  const work = (item.sets * item.dose.workSeconds) / 60;
  const rest = (item.sets * item.dose.restSeconds + item.exercise.setupSeconds) / 60;
  return netEnergyKcal(item.exercise.met, weightKg, work) + netEnergyKcal(restMet, weightKg, rest);
}
