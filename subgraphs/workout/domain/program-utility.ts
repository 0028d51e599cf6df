import type { Calendar } from './calendar.js';
import { conditioningTarget } from './conditioning.js';
import { muscleImportance, muscles } from './muscle.js';
import type { TemplateContext } from './template-context.js';
import type { Goal, TrainingBrief } from './training-brief.js';
import type { WeekTemplate } from './week-template.js';

/** What a program is worth, each 0..1. */
export interface UtilityParts {
  /** Weekly sets per muscle against target, by importance, diminishing. */
  readonly volume: number;
  /** Share of large muscles trained at least twice a week. */
  readonly frequency: number;
  /** Minutes for heart and lungs against the goal's target. */
  readonly aerobic: number;
  /** Nearness to the wished days and minutes. */
  readonly wishes: number;
  /** Rest between sessions and convenience of their times. */
  readonly calendar: number;
}

/** Weights of the parts by goal; each row sums to 1. Our own, in the order of what drives each goal. */
const partWeights: Readonly<Record<Goal, UtilityParts>> = {
  STRENGTH: { volume: 0.45, frequency: 0.2, aerobic: 0.05, wishes: 0.2, calendar: 0.1 },
  MUSCLE: { volume: 0.5, frequency: 0.15, aerobic: 0.05, wishes: 0.2, calendar: 0.1 },
  FAT_LOSS: { volume: 0.3, frequency: 0.1, aerobic: 0.3, wishes: 0.2, calendar: 0.1 },
  ENDURANCE: { volume: 0.15, frequency: 0.05, aerobic: 0.5, wishes: 0.2, calendar: 0.1 },
  GENERAL_HEALTH: { volume: 0.3, frequency: 0.15, aerobic: 0.25, wishes: 0.2, calendar: 0.1 },
  SPORT_SUPPORT: { volume: 0.4, frequency: 0.15, aerobic: 0, wishes: 0.2, calendar: 0.25 },
};

/** Placement points (recovery and inconvenience) at which the calendar part has lost half of its worth. */
const halfCalendarCost = 40;
const largeImportance = 0.9;

/** Scores a program before it is written out. */
export function utilityParts(
  context: TemplateContext,
  template: WeekTemplate,
  calendar: Calendar,
): UtilityParts {
  const { brief } = context;
  return {
    volume: volumePart(context.targets, template.volume),
    frequency: frequencyPart(template),
    aerobic: Math.min(1, template.moderateMinutes / Math.max(1, conditioningTarget[brief.goal])),
    wishes: wishesPart(brief, template),
    calendar: halfCalendarCost / (halfCalendarCost + calendar.standard.objective),
  };
}

/** The parts as one number 0..1, by the weights of the goal. */
export function rawUtility(parts: UtilityParts, goal: Goal): number {
  const weights = partWeights[goal];
  return (
    weights.volume * parts.volume +
    weights.frequency * parts.frequency +
    weights.aerobic * parts.aerobic +
    weights.wishes * parts.wishes +
    weights.calendar * parts.calendar
  );
}

function volumePart(targets: Float64Array, volume: Float64Array): number {
  let reached = 0;
  let total = 0;
  muscles.forEach((muscle, index) => {
    const target = targets[index] as number;
    if (target <= 0) return;
    const missing = Math.max(0, 1 - (volume[index] as number) / target);
    reached += muscleImportance(muscle) * (1 - missing * missing);
    total += muscleImportance(muscle);
  });
  return total > 0 ? reached / total : 0;
}

function frequencyPart(template: WeekTemplate): number {
  const large = muscles.flatMap((muscle, index) =>
    muscleImportance(muscle) >= largeImportance ? [index] : [],
  );
  const often = large.filter(
    (index) => template.sessions.filter((session) => (session.volume[index] as number) >= 1).length >= 2,
  );
  return often.length / large.length;
}

function wishesPart(brief: TrainingBrief, template: WeekTemplate): number {
  const { daysPerWeek, minutesPerSession } = template.variant;
  const days = 1 - Math.abs(daysPerWeek - brief.daysPerWeek) / Math.max(daysPerWeek, brief.daysPerWeek);
  const minutes =
    1 -
    Math.abs(minutesPerSession - brief.minutesPerSession) /
      Math.max(minutesPerSession, brief.minutesPerSession);
  return 0.6 * days + 0.4 * minutes;
}
