import { type Candidate, type ResourceUse } from './candidate.js';
import { conditioningTarget } from './conditioning.js';
import { muscles } from './muscle.js';
import { goalName, injuryName } from './reasons.js';
import type { TrainingBrief } from './training-brief.js';

/** A goal that an offer does not reach. */
export interface MissedGoal {
  readonly goal: string;
  /** Always positive. */
  readonly amount: number;
  readonly unit: string;
}

/** Shortfalls below this share of a target are not worth a word. */
const toldShare = 0.15;
const mostMuscles = 4;

/** What a candidate misses: days, minutes for heart and lungs, and the muscles that fall short most. */
export function missedGoals(candidate: Candidate): MissedGoal[] {
  const { brief, targets } = candidate.context;
  const days = brief.daysPerWeek - candidate.template.variant.daysPerWeek;
  const aerobic = conditioningTarget[brief.goal] - candidate.template.moderateMinutes;
  const short = muscles
    .map((muscle, index) => ({
      muscle,
      target: targets[index] as number,
      planned: candidate.template.volume[index] as number,
    }))
    .filter(({ target, planned }) => target > 0 && planned < target * (1 - toldShare))
    .sort((a, b) => b.target - b.planned - (a.target - a.planned))
    .slice(0, mostMuscles);
  return [
    ...(days > 0 ? [{ goal: 'TRAINING_DAYS', amount: days, unit: 'days/week' }] : []),
    ...(aerobic > 0 ? [{ goal: 'AEROBIC_MINUTES', amount: Math.round(aerobic), unit: 'min/week' }] : []),
    ...short.map(({ muscle, target, planned }) => ({
      goal: `WEEKLY_SETS_${muscle.toUpperCase().replace(/-/g, '_')}`,
      amount: Math.round((target - planned) * 10) / 10,
      unit: 'sets/week',
    })),
  ];
}

/** Hard limits that a candidate was checked against, in words. */
export function hardLimitsOf(brief: TrainingBrief): string[] {
  return [
    ...brief.injuries.map((injury) => `injury respected: ${injuryName(injury)}`),
    'only equipment at hand',
    `no session over ${brief.minutesPerSession} minutes`,
    'clear of commitments and excluded weekdays',
    'at least one rest day a week',
  ];
}

/** One sentence for a person. */
export function offerSummary(candidate: Candidate): string {
  const { brief } = candidate.context;
  const { daysPerWeek, minutesPerSession } = candidate.template.variant;
  const times = daysPerWeek === 1 ? 'once a week' : `${daysPerWeek} times a week`;
  const bought = candidate.paid ? `, with ${candidate.paid.name}` : '';
  const weekend = candidate.weekdayCost > 0 ? ', rather on weekends' : '';
  const minutes = totalMinutes(candidate.use);
  return `Training for ${goalName(brief.goal)} ${times}, up to ${minutesPerSession} minutes each${weekend}${bought}: ${minutes} minutes over ${brief.horizonDays} days.`;
}

function totalMinutes(use: ResourceUse): number {
  return use.MINUTES_WEEKDAY + use.MINUTES_WEEKEND;
}
