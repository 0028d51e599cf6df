import { weekdayOf } from '@progressive/quantities';
import type { Calendar } from './calendar.js';
import type { PaidOption } from './paid-options.js';
import type { UtilityParts } from './program-utility.js';
import { doseWeekOf } from './progression.js';
import { measureSession } from './session-measure.js';
import type { TemplateContext } from './template-context.js';
import type { TrainingBrief } from './training-brief.js';
import type { WeekTemplate } from './week-template.js';

/** Shared resources, in the order of use vectors. */
export const resources = ['MONEY_CENTS', 'MINUTES_WEEKDAY', 'MINUTES_WEEKEND', 'ENERGY_KCAL'] as const;
export type Resource = (typeof resources)[number];

/** Amount of each resource over the horizon. */
export type ResourceUse = Readonly<Record<Resource, number>>;

/** One program the agent could make, with what it is worth and what it takes. */
export interface Candidate {
  /** Says how to make it again: days, minutes, style, placement, purchase. */
  readonly key: string;
  readonly context: TemplateContext;
  readonly template: WeekTemplate;
  readonly calendar: Calendar;
  readonly weekdayCost: number;
  readonly paid?: PaidOption;
  readonly parts: UtilityParts;
  /** 0..100 of the best candidate. */
  readonly utility: number;
  readonly use: ResourceUse;
}

/** Minutes and energy that a calendar takes over the horizon; the same sums the finished program states. */
export function measureUse(brief: TrainingBrief, calendar: Calendar, moneyCents: number): ResourceUse {
  const use = { MONEY_CENTS: moneyCents, MINUTES_WEEKDAY: 0, MINUTES_WEEKEND: 0, ENERGY_KCAL: 0 };
  calendar.weeks.forEach((sessions, index) => {
    const week = doseWeekOf(brief, index);
    for (const { session, date } of sessions) {
      const measure = measureSession(session, week, brief.body.weightKg);
      use[weekdayOf(date) <= 5 ? 'MINUTES_WEEKDAY' : 'MINUTES_WEEKEND'] += measure.minutes;
      use.ENERGY_KCAL += measure.energyKcal;
    }
  });
  return use;
}
