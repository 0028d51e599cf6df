import type { LocalDate } from '@progressive/quantities';
import { weightForReps } from '../strength/one-rep-max.js';
import { type AchievableLoad, achievableLoad, type Gym, type LoadingKind } from './gym.js';
import type { PainAdvice } from './pain-rule.js';
import { type StrengthSet, type StrengthState, strengthFrom } from './strength-state.js';

/** What is wanted of a set. */
export interface SetTarget {
  readonly reps: number;
  /** Repetitions in reserve. */
  readonly rir: number;
}

/** Which way the next set goes. */
export type SetChange = 'START' | 'RAISE' | 'HOLD' | 'LOWER' | 'SWAP';

/** The next set of an exercise, with the reason in words. */
export interface NextSet {
  readonly change: SetChange;
  /** Null while nothing is known of the lift's strength. */
  readonly load: AchievableLoad | null;
  readonly reps: number;
  readonly rir: number;
  readonly strength: StrengthState | null;
  readonly reason: string;
}

/** Everything the next set is decided by. */
export interface NextSetQuestion {
  readonly name: string;
  readonly target: SetTarget;
  /** Working sets of the lift in order of time, those of today included. */
  readonly sets: readonly StrengthSet[];
  readonly today: LocalDate;
  readonly pain: PainAdvice;
  readonly loading: LoadingKind;
  readonly stepKg: number;
  readonly gym: Gym;
  /** Share of the load of a deload week; 1 otherwise. */
  readonly deloadShare: number;
  /** Repetitions more to leave because of how the person woke up, 0 on ordinary days. */
  readonly tiredReserve: number;
}

/** From one set to the next the load changes by this share at most: one set is one witness. */
const mostChange = 0.1;
/** Strength left after each hard set of the day (our cautious figure for two to three minutes of rest). */
const keptPerSet = 0.985;

/** Decides the next set from what was done, what hurts and what can be loaded. */
export function nextSet(question: NextSetQuestion): NextSet {
  const { sets, target, pain } = question;
  const strength = strengthFrom(sets) ?? null;
  if (pain.isSwapNeeded) {
    return { change: 'SWAP', load: null, ...target, strength, reason: painReason(question) };
  }
  if (strength === null) {
    const reason = `Nothing is logged for ${question.name} yet: take a weight that leaves ${target.rir + 2} in reserve after ${target.reps}, and log it.`;
    return { change: 'START', load: null, ...target, strength, reason };
  }
  const load = achievableLoad(wantedKg(question, strength), question.loading, question.stepKg, question.gym);
  const last = sets.at(-1);
  return {
    change: changeOf(load.weightKg, last?.weightKg),
    load,
    ...target,
    strength,
    reason: reasonOf(question, strength, load),
  };
}

function wantedKg(
  { sets, target, today, pain, deloadShare }: NextSetQuestion,
  strength: StrengthState,
): number {
  const doneToday = sets.filter(({ date }) => date === today);
  const kept = keptPerSet ** doneToday.length;
  const byStrength = weightForReps(strength.e1rmKg * kept, target.reps, target.rir);
  const last = doneToday.at(-1)?.weightKg;
  const bounded =
    last === undefined
      ? byStrength
      : Math.max(last * (1 - mostChange), Math.min(last * (1 + mostChange), byStrength));
  return bounded * pain.loadShare * deloadShare;
}

function changeOf(weightKg: number, last: number | undefined): SetChange {
  if (last === undefined) return 'START';
  if (Math.abs(weightKg - last) < 0.01) return 'HOLD';
  return weightKg > last ? 'RAISE' : 'LOWER';
}

function painReason({ name, pain: { because } }: NextSetQuestion): string {
  const { site = 'joint', level = 0 } = because ?? {};
  return `${level} of 10 in the ${site.replace('-', ' ')}: ${name} is left today. From 4 on nothing is trained through; see somebody when it stays or comes back.`;
}

/** What was wanted, what came, what is believed now, what follows. */
function reasonOf(question: NextSetQuestion, strength: StrengthState, load: AchievableLoad): string {
  const { sets, target, pain, deloadShare, tiredReserve } = question;
  const last = sets.at(-1);
  const before = strengthFrom(sets.slice(0, -1));
  const parts: string[] = [];
  if (last) parts.push(`Last: ${kg(last.weightKg)} × ${last.reps}${reserveText(last.rir)}.`);
  parts.push(`${movement(before, strength)} (80 %: ${kg(strength.lowKg)} to ${kg(strength.highKg)}).`);
  parts.push(
    `${kg(load.weightKg)} × ${target.reps} leaves about ${target.rir} in reserve${platesText(load)}.`,
  );
  if (pain.because !== null && pain.loadShare < 1)
    parts.push(
      `${percent(1 - pain.loadShare)} less because of ${pain.because.level} of 10 in the ${pain.because.site.replace('-', ' ')}.`,
    );
  if (tiredReserve > 0)
    parts.push(`${tiredReserve} more in reserve than planned: you woke up less ready than is usual for you.`);
  if (deloadShare < 1) parts.push(`${percent(1 - deloadShare)} less: this is a lighter week.`);
  return parts.join(' ');
}

function movement(before: StrengthState | undefined, now: StrengthState): string {
  if (before === undefined) return `Your best single is put at ${kg(now.e1rmKg)}`;
  const share = now.e1rmKg / before.e1rmKg - 1;
  if (Math.abs(share) < 0.005)
    return `That is what was expected: your best single stays at ${kg(now.e1rmKg)}`;
  const way = share > 0 ? 'better' : 'less';
  return `That is ${way} than expected: your best single goes from ${kg(before.e1rmKg)} to ${kg(now.e1rmKg)}`;
}

function reserveText(rir: number | null): string {
  return rir === null ? '' : ` with ${rir} in reserve`;
}

function platesText({ platesPerSide }: AchievableLoad): string {
  return platesPerSide.length === 0 ? '' : `: ${platesPerSide.join(' + ')} on each side`;
}

function kg(value: number): string {
  const digits = value >= 100 ? 10 : 100;
  return `${Math.round(value * digits) / digits} kg`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
