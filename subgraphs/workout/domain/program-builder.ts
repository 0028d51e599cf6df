import { addDays, dateRange, type LocalDate, weekdayOf } from '@progressive/quantities';
import type { Calendar, DatedSession } from './calendar.js';
import { muscles } from './muscle.js';
import { coolDownSteps, warmUpSteps } from './preparation.js';
import { prescribe, prescribeConditioning } from './prescription.js';
import type { MuscleVolume, ProgramTotals, ProgramWeek, TrainingProgram, WorkoutSession } from './program.js';
import { type DoseWeek, doseWeekOf, targetRir } from './progression.js';
import { goalName, injuryName } from './reasons.js';
import { careOf } from './safety/care.js';
import { movementProtocol } from './safety/movement-test.js';
import { measureSession } from './session-measure.js';
import type { Focus } from './split.js';
import type { TemplateContext } from './template-context.js';
import type { TrainingBrief } from './training-brief.js';
import { isDeloadWeek } from './volume-targets.js';
import type { WeekTemplate } from './week-template.js';

const focusWords: Readonly<Record<Focus, string>> = {
  FULL: 'Whole body',
  UPPER: 'Upper body',
  LOWER: 'Lower body',
  PUSH: 'Push',
  PULL: 'Pull',
  CONDITIONING: 'Heart and lungs',
};

/** Writes the template into the calendar, week by week, with doses, loads and reasons. */
export function buildProgram(
  context: TemplateContext,
  template: WeekTemplate,
  calendar: Calendar,
): TrainingProgram {
  const { brief } = context;
  const weeks = calendar.weeks.map((dated, index) => buildWeek(context, template, dated, index));
  return {
    goal: brief.goal,
    level: brief.level,
    startDate: brief.startDate,
    horizonDays: brief.horizonDays,
    daysPerWeek: template.variant.daysPerWeek,
    minutesPerSession: template.variant.minutesPerSession,
    style: template.variant.style,
    weeks,
    volume: volumeByMuscle(context, template),
    placement: {
      objective: round(calendar.standard.objective),
      bound: round(calendar.standard.bound),
      isProven: calendar.standard.isProven,
    },
    totals: totalsOf(weeks, brief.horizonDays),
    notes: [...calendar.notes, ...assumptions(context)],
    hardLimits: hardLimitsOf(brief),
  };
}

/** What every exercise was checked against, in words. */
function hardLimitsOf({ injuries, conditions = [], limitedMovements = [], body }: TrainingBrief): string[] {
  const isOfAge = body.ageYears >= 18 && body.ageYears < 65;
  return [
    ...injuries.map(injuryName),
    ...conditions.map((condition) => condition.toLowerCase().replaceAll('_', ' ')),
    ...limitedMovements.map((test) => `movement: ${movementProtocol(test).name.toLowerCase()}`),
    ...(isOfAge ? [] : [`age ${body.ageYears}`]),
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function buildWeek(
  context: TemplateContext,
  template: WeekTemplate,
  dated: readonly DatedSession[],
  index: number,
): ProgramWeek {
  const { brief } = context;
  const week = doseWeekOf(brief, index);
  const startDate = addDays(brief.startDate, index * 7);
  const days = Math.min(7, brief.horizonDays - index * 7);
  const trained = new Set<LocalDate>(dated.map(({ date }) => date));
  return {
    index: index + 1,
    startDate,
    phase: isDeloadWeek(week.mesocycleWeek) ? 'DELOAD' : 'BUILD',
    mesocycleWeek: week.mesocycleWeek,
    rir: targetRir(week.mesocycleWeek, brief.level === 'BEGINNER', careOf(brief)),
    sessions: dated.map((session) => buildSession(context, template, session, week, index)),
    restDates: dateRange(startDate, days).filter((date) => !trained.has(date)),
  };
}

function buildSession(
  context: TemplateContext,
  template: WeekTemplate,
  dated: DatedSession,
  week: DoseWeek,
  weekIndex: number,
): WorkoutSession {
  const there = template.elsewhere?.get(dated.place ?? '')?.context ?? context;
  const { brief } = there;
  const { session } = dated;
  const exercises = session.items.map((item) => prescribe(item, week, brief));
  const conditioning = session.conditioning && prescribeConditioning(session.conditioning, week, brief);
  const { warmUpMinutes, coolDownMinutes } = session.time;
  const measure = measureSession(session, week, brief.body.weightKg);
  const letter = String.fromCharCode(65 + session.index);
  return {
    id: `w${weekIndex + 1}-${letter.toLowerCase()}`,
    date: dated.date,
    startMinute: dated.startMinute,
    minutes: measure.minutes,
    ...(dated.place === undefined ? {} : { place: dated.place }),
    focus: session.focus,
    title:
      template.sessions.length > 1 ? `${focusWords[session.focus]} ${letter}` : focusWords[session.focus],
    warmUpMinutes,
    coolDownMinutes,
    warmUp: warmUpSteps(there, session, exercises),
    coolDown: coolDownSteps(there, session),
    exercises,
    ...(conditioning ? { conditioning } : {}),
    energyKcal: measure.energyKcal,
    reason: placementReason(brief, dated),
  };
}

function placementReason(brief: TrainingBrief, dated: DatedSession): string {
  const weekday = weekdayOf(dated.date);
  const wished = brief.preferredWeekdays.includes(weekday) ? 'a day you prefer, ' : '';
  return `Placed on ${wished}clear of your commitments and meals, so that muscles trained before have had the most rest.`;
}

/** Planned weekly sets against the target at the hardest week, for muscles that have a target. */
export function volumeByMuscle(context: TemplateContext, template: WeekTemplate): MuscleVolume[] {
  const bands = new Map(template.bands.map((band) => [band.muscle, band]));
  return muscles.flatMap((muscle, index) => {
    const band = bands.get(muscle);
    const stated = band ? { lowSets: round(band.low), highSets: round(band.high) } : {};
    const targetSets = context.targets[index] as number;
    const plannedSets = template.volume[index] as number;
    return targetSets > 0
      ? [{ muscle, targetSets: round(targetSets), plannedSets: round(plannedSets), ...stated }]
      : [];
  });
}

/** Sums over all weeks of a program. */
export function totalsOf(weeks: readonly ProgramWeek[], horizonDays: number): ProgramTotals {
  const sessions = weeks.flatMap((week) => week.sessions);
  const minutesOn = (isWeekend: boolean) =>
    sessions.reduce(
      (sum, session) => sum + (weekdayOf(session.date) > 5 === isWeekend ? session.minutes : 0),
      0,
    );
  const moderate = sessions.reduce((sum, session) => sum + (session.conditioning?.moderateMinutes ?? 0), 0);
  return {
    sessions: sessions.length,
    minutesWeekday: minutesOn(false),
    minutesWeekend: minutesOn(true),
    energyKcal: sessions.reduce((sum, session) => sum + session.energyKcal, 0),
    moderateMinutesPerWeek: Math.round((moderate * 7) / horizonDays),
  };
}

function assumptions(context: TemplateContext): string[] {
  const { brief } = context;
  const notes = [
    `Made for ${goalName(brief.goal)}; set targets are practitioner landmarks inside the published dose–response range.`,
  ];
  if (brief.history.length === 0)
    notes.push(
      'No sets are logged yet, so starting loads are cautious estimates; log them and the next program uses your own strength.',
    );
  if (context.easy.length === 0)
    notes.push('No conditioning activity fits your equipment and limits; walk briskly outside the sessions.');
  notes.push(...careOf(brief).reasons);
  if (brief.injuries.length > 0)
    notes.push('Injuries are hard limits: see a clinician about pain that lasts or gets worse.');
  return notes;
}
