import type { Weekday } from '@progressive/quantities';
import { busyByWeekday, layOutCalendar } from './calendar.js';
import { type Candidate, measureUse, resources } from './candidate.js';
import type { Style } from './conditioning.js';
import { bestStart, daySlots } from './day-slots.js';
import type { Exercise } from './exercise.js';
import { addedItems, type PaidOption, priceOver, usefulOptions } from './paid-options.js';
import { rawUtility, utilityParts } from './program-utility.js';
import { injuryName } from './reasons.js';
import { prepareTemplates, type TemplateContext } from './template-context.js';
import { withPlaces } from './templates-elsewhere.js';
import type { TrainingBrief } from './training-brief.js';
import { buildTemplate, type Variant, type WeekTemplate } from './week-template.js';

/** Why there is no program, and what would help; in the words of the negotiation. */
export interface TrainingRefusal {
  readonly code: 'NO_SAFE_EXERCISE' | 'NO_FREE_TIME';
  readonly message: string;
  readonly wishes: readonly string[];
  readonly waysOut: readonly string[];
}

/** Everything the agent could offer for a brief, best first, or why it cannot. */
export interface CandidateSet {
  readonly candidates: readonly Candidate[];
  readonly refusals: readonly TrainingRefusal[];
}

/** Shortest session that is worth a place on the calendar, minutes. */
export const shortestSession = 15;

const minuteShares = [1, 0.75, 0.5] as const;
/** Points that push a session from Monday–Friday to the weekend in the second placement of a variant. */
const weekendLean = 25;

/**
 * All candidate programs of a brief: days × minutes × style × placement, and purchases when the person is open to them.
 * Never more days or minutes than wished. Deterministic.
 * @param variants what to try; all of {@link variantsFor} unless fewer are wanted.
 */
export function buildCandidates(
  catalogue: readonly Exercise[],
  brief: TrainingBrief,
  variants: readonly Variant[] = variantsFor(brief),
): CandidateSet {
  const steps = candidateSteps(catalogue, brief, variants);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** {@link buildCandidates} in steps of a few milliseconds, so that a caller may let others in between. */
export function* candidateSteps(
  catalogue: readonly Exercise[],
  brief: TrainingBrief,
  variants: readonly Variant[] = variantsFor(brief),
): Generator<void, CandidateSet, void> {
  const context = prepareTemplates(catalogue, brief);
  if (context.pool.length === 0 && context.easy.length === 0) {
    return { candidates: [], refusals: [noSafeExercise(brief)] };
  }
  const drafts: Draft[] = [];
  for (const variant of variants) {
    yield;
    const template = withPlaces(catalogue, context, buildTemplate(context, variant));
    const leans = variant.style === 'BALANCED' ? [0, weekendLean] : [0];
    for (const weekdayCost of leans) drafts.push(...draft(context, template, weekdayCost));
  }
  yield;
  drafts.push(...paidDrafts(catalogue, context));
  const candidates = normalise(dropEqual(drafts), brief);
  return candidates.length > 0 ? { candidates, refusals: [] } : { candidates, refusals: [noFreeTime(brief)] };
}

type Draft = Omit<Candidate, 'utility'>;

/** The wished variant only, once for each purchase that adds something. */
function paidDrafts(catalogue: readonly Exercise[], context: TemplateContext): Draft[] {
  const { brief } = context;
  if (brief.paidOptionsCurrency === undefined) return [];
  const known = new Set(catalogue.flatMap((exercise) => exercise.equipment.flat()));
  const variant = variantsFor(brief)[0];
  if (!variant) return [];
  return usefulOptions(brief.paidOptionsCurrency, brief.equipment, known).flatMap((option) => {
    const equipment = [...new Set([...brief.equipment, ...addedItems(option, known)])].sort();
    const richer = prepareTemplates(catalogue, { ...brief, equipment });
    return draft(richer, withPlaces(catalogue, richer, buildTemplate(richer, variant)), 0, option);
  });
}

function draft(
  context: TemplateContext,
  template: WeekTemplate,
  weekdayCost: number,
  paid?: PaidOption,
): Draft[] {
  if (template.sessions.every((session) => session.items.length === 0 && !session.conditioning)) return [];
  const calendar = layOutCalendar(template, context.brief, weekdayCost);
  if (!calendar || calendar.weeks.every((week) => week.length === 0)) return [];
  const money = paid ? priceOver(paid, context.brief.horizonDays) : 0;
  const { daysPerWeek, minutesPerSession, style } = template.variant;
  const key = [
    daysPerWeek,
    minutesPerSession,
    style,
    weekdayCost > 0 ? 'weekend' : 'free',
    paid?.key ?? 'own',
  ].join('.');
  return [
    {
      key,
      context,
      template,
      calendar,
      weekdayCost,
      ...(paid ? { paid } : {}),
      parts: utilityParts(context, template, calendar),
      use: measureUse(context.brief, calendar, money),
    },
  ];
}

/** Days × minutes × style, the wished one first. Days are capped by the days that have any room. */
export function variantsFor(brief: TrainingBrief): Variant[] {
  const most = Math.min(brief.daysPerWeek, 6, openDays(brief, shortestSession));
  const days = [...new Set([most, most - 1, most - 2, 1])].filter((count) => count >= 1);
  const minutes = minuteShares.map((share) =>
    Math.max(shortestSession, Math.floor((brief.minutesPerSession * share) / 5) * 5),
  );
  return days.flatMap((daysPerWeek) =>
    [...new Set(minutes)].flatMap((minutesPerSession) =>
      stylesFor(brief, daysPerWeek === most).map((style) => ({ daysPerWeek, minutesPerSession, style })),
    ),
  );
}

/** The other style is offered for the wished number of days only: it shifts minutes, as fewer days do. */
function stylesFor(brief: TrainingBrief, isWishedDays: boolean): readonly Style[] {
  if (!isWishedDays) return ['BALANCED'];
  const isStrength = brief.goal === 'STRENGTH' || brief.goal === 'MUSCLE';
  return ['BALANCED', isStrength ? 'STRENGTH_FIRST' : 'CONDITIONING_FIRST'];
}

/** Weekdays on which a session of the length could start. */
export function openDays(brief: TrainingBrief, minutes: number): number {
  const busy = busyByWeekday(brief.busy.filter((time) => time.date === undefined));
  const open = new Set<Weekday>();
  for (const slot of daySlots) {
    if (bestStart(slot, minutes, busy[slot.weekday] ?? [], brief)) open.add(slot.weekday);
  }
  return open.size;
}

/** Candidates that use the same resources and are worth the same are one. */
function dropEqual(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((candidate) => {
    const use = resources.map((resource) => candidate.use[resource]).join('/');
    const signature = `${use}/${JSON.stringify(candidate.parts)}`;
    const isNew = !seen.has(signature);
    seen.add(signature);
    return isNew;
  });
}

/** Utility as the share of the best candidate, 0..100, best first. */
function normalise(drafts: readonly Draft[], brief: TrainingBrief): Candidate[] {
  const raw = drafts.map((candidate) => rawUtility(candidate.parts, brief.goal));
  const ideal = Math.max(...raw, Number.MIN_VALUE);
  return drafts
    .map((candidate, index) => ({ ...candidate, utility: (100 * (raw[index] ?? 0)) / ideal }))
    .sort((a, b) => b.utility - a.utility || (a.key < b.key ? -1 : 1));
}

function noSafeExercise(brief: TrainingBrief): TrainingRefusal {
  const limits = brief.injuries.map((injury) => `injury: ${injuryName(injury)}`);
  return {
    code: 'NO_SAFE_EXERCISE',
    message: 'No exercise of the catalogue is safe and possible with these injuries and this equipment.',
    wishes: [...limits, `equipment: ${brief.equipment.join(', ')}`],
    waysOut: ['Have a clinician clear one of the injuries', 'Add equipment such as a resistance band'],
  };
}

function noFreeTime(brief: TrainingBrief): TrainingRefusal {
  return {
    code: 'NO_FREE_TIME',
    message: `No day has ${shortestSession} free minutes between 06:00 and 22:00.`,
    wishes: [`sessions of ${brief.minutesPerSession} minutes`, 'busy times', 'excluded weekdays'],
    waysOut: [`Free ${shortestSession} minutes on one day`, 'Allow one of the excluded weekdays'],
  };
}
