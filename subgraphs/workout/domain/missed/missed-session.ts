import type { LocalDate } from '@progressive/quantities';
import { clockText } from '../clock-time.js';
import type { Exercise } from '../exercise.js';
import { muscleName } from '../muscle.js';
import { sessionsOf, type TrainingProgram, type WorkoutSession } from '../program.js';
import { withSessions } from '../program-edit.js';
import { listWords } from '../reasons.js';
import { warningsFor } from '../session-move.js';
import type { TrainingBrief } from '../training-brief.js';
import { type LoadRules, loadRules } from './load-rules.js';
import { type LostVolume, lostVolume, redistribute } from './redistribute.js';
import { mostEdits, searchSlides } from './slide.js';

/** One way to go on after a missed session. */
export interface MissedOption {
  /** Stable for the program and the day. */
  readonly id: string;
  readonly kind: 'SLIDE' | 'REDISTRIBUTE' | 'SKIP';
  /** One line for each session that changes. */
  readonly edits: readonly string[];
  /** Why this is offered. */
  readonly reason: string;
  readonly warnings: readonly string[];
  /** Muscles that fall below what keeps them in that week. */
  readonly lost: readonly LostVolume[];
  readonly program: TrainingProgram;
}

/** What can be done about a missed session, the advised way first. */
export interface MissedOptions {
  readonly kind: 'OPTIONS';
  readonly options: readonly MissedOption[];
  /** Sessions that change in the advised way. */
  readonly fewestEdits: number;
  /** True when every way with fewer edits was tried and breaks a rule. */
  readonly isProvenFewest: boolean;
}

/** Why there is nothing to do. */
export interface MissedRefusal {
  readonly kind: 'REFUSED';
  readonly code: 'SESSION_NOT_FOUND';
  readonly message: string;
}

const shownSlides = 4;

/**
 * Ways to go on after a session was or will be missed: it slides to another day, with as few other sessions moved as
 * possible, or its exercises go to other sessions of the week, or it is left out. No way gives a muscle more than its week
 * allows, or two neighbouring days more than one may have. Deterministic.
 * @param from first day that can still be trained on.
 */
export function missedOptions(
  program: TrainingProgram,
  sessionId: string,
  from: LocalDate,
  brief: TrainingBrief,
  catalogue: ReadonlyMap<string, Exercise>,
): MissedOptions | MissedRefusal {
  const missed = sessionsOf(program).find(({ id }) => id === sessionId);
  if (!missed)
    return { kind: 'REFUSED', code: 'SESSION_NOT_FOUND', message: 'The program has no such session.' };
  const rules = loadRules(program, brief, catalogue);
  const { slides, fewest } = slideOptions(missed, from, rules);
  const shared = redistributeOption(missed, from, rules);
  // Both count sessions that change; at equal numbers a whole session is worth more than its parts.
  const ways = [...slides, ...(shared ? [shared] : [])].sort((a, b) => a.edits.length - b.edits.length);
  const options = [...ways, skipOption(missed, rules)];
  const fewestEdits = options[0]?.edits.length ?? 1;
  return { kind: 'OPTIONS', options, fewestEdits, isProvenFewest: ways.length > 0 && fewestEdits <= fewest };
}

function slideOptions(
  missed: WorkoutSession,
  from: LocalDate,
  rules: LoadRules,
): { readonly slides: MissedOption[]; readonly fewest: number } {
  const { slides, edits } = searchSlides(missed, from, rules);
  const seen = new Set<LocalDate>();
  const shown = slides.filter(({ moved: [first] }) => {
    const isNew = first !== undefined && !seen.has(first.date) && seen.size < shownSlides;
    if (isNew) seen.add(first.date);
    return isNew;
  });
  const options = shown.map(({ moved }) => {
    const reasoned = moved.map((session, at) => ({
      ...session,
      reason: at === 0 ? 'Moved here because it was missed.' : 'Moved to make room for a session you missed.',
    }));
    const sessions = replaced(rules.program, reasoned);
    return {
      id: `slide:${moved.map(({ id, date }) => `${id}@${date}`).join('+')}`,
      kind: 'SLIDE' as const,
      edits: moved.map(({ title, date, startMinute }) => `${title}: now ${date} ${clockText(startMinute)}`),
      reason: slideReason(edits),
      warnings: [
        ...new Set(moved.flatMap((session) => warningsFor(session, sessions, rules.brief, rules.catalogue))),
      ],
      lost: [],
      program: withSessions(rules.program, sessions),
    };
  });
  return { slides: options, fewest: slides.length > 0 ? edits : mostEdits };
}

function slideReason(edits: number): string {
  return edits === 1
    ? 'Nothing else changes, and no muscle gets more than its week or its recovery allows.'
    : `With fewer than ${edits} changed sessions some muscle would be loaded again too soon or too much; every such way was tried.`;
}

function redistributeOption(
  missed: WorkoutSession,
  from: LocalDate,
  rules: LoadRules,
): MissedOption | undefined {
  const way = redistribute(missed, from, rules);
  if (!way) return undefined;
  const without = sessionsOf(rules.program).filter(({ id }) => id !== missed.id);
  const byId = new Map(way.changed.map((session) => [session.id, session]));
  const sessions = without.map((session) => byId.get(session.id) ?? session);
  const dropped = way.dropped.length > 0 ? ` ${listWords(way.dropped)} found no room.` : '';
  return {
    id: 'redistribute',
    kind: 'REDISTRIBUTE',
    edits: [
      `${missed.title} on ${missed.date}: left out`,
      ...way.changed.map(
        ({ title, date, minutes, exercises }) =>
          `${title} on ${date}: now ${minutes} minutes with ${exercises.length} exercises`,
      ),
    ],
    reason: `Other sessions of the week take over what keeps every muscle at its low end.${dropped}`,
    warnings: [],
    lost: [],
    program: withSessions(rules.program, sessions),
  };
}

function skipOption(missed: WorkoutSession, rules: LoadRules): MissedOption {
  const sessions = sessionsOf(rules.program).filter(({ id }) => id !== missed.id);
  const lost = lostVolume(missed, sessions, rules);
  const names = lost.map(({ muscle }) => muscleName(muscle));
  return {
    id: 'skip',
    kind: 'SKIP',
    edits: [`${missed.title} on ${missed.date}: left out`],
    reason:
      lost.length === 0
        ? 'The rest of the week still keeps every muscle; one session left out costs little.'
        : `Less than usual for ${listWords(names)} this week; the program goes on as planned.`,
    warnings: [],
    lost,
    program: withSessions(rules.program, sessions),
  };
}

function replaced(program: TrainingProgram, changed: readonly WorkoutSession[]): WorkoutSession[] {
  const byId = new Map(changed.map((session) => [session.id, session]));
  return sessionsOf(program).map((session) => byId.get(session.id) ?? session);
}
