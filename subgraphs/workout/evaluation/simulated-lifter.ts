import { type Random, seededRandom } from '@progressive/seeded-random';
import type { LiftHistory, LiftSession } from '../domain/forecast/lift-session.js';
import { oneRepMax } from '../domain/strength/one-rep-max.js';

/** Ways people train, which forecasts must stand. */
export const lifterKinds = [
  /** A little more each session until three failures, then 10 % less. */
  'linear',
  /** Loads and reserve vary from session to session. */
  'varied',
  /** Heavy and light days in turn. */
  'undulating',
  /** Varied, with breaks of weeks that cost strength. */
  'layoffs',
  /** Repetitions first, then load. */
  'double',
  /** Three heavier weeks and a light one. */
  'waves',
] as const;
export type LifterKind = (typeof lifterKinds)[number];

/** State of a lift between sessions. */
interface Lift {
  max: number;
  weight: number;
  failures: number;
  readonly step: number;
  /** Standard deviation of a day's strength, share. */
  readonly noise: number;
  readonly gain: number;
  readonly reps: readonly [number, number];
}

interface Day {
  readonly lift: Lift;
  readonly index: number;
  /** Most repetitions that go with a weight today. */
  readonly repsAt: (weight: number) => number;
  readonly random: Random;
}

/** What a lifter does on a day: weight and repetitions. */
const habits: Readonly<Record<LifterKind, (day: Day) => readonly [number, number]>> = {
  linear: ({ lift, repsAt }) => {
    const [weight, reps] = [lift.weight, Math.min(5, repsAt(lift.weight))];
    lift.failures = reps < 5 ? lift.failures + 1 : 0;
    if (reps >= 5) lift.weight += lift.step;
    if (lift.failures === 3) lift.weight = stepped(lift.weight * 0.9, lift.step);
    return [weight, reps];
  },
  varied,
  undulating: ({ lift, index, repsAt }) => {
    const isHeavy = index % 2 === 0;
    const weight = stepped(lift.max * (isHeavy ? 0.83 : 0.68), lift.step);
    return [weight, Math.min(isHeavy ? 6 : 12, repsAt(weight) - (isHeavy ? 1 : 2))];
  },
  layoffs: varied,
  double: ({ lift, repsAt, random }) => {
    const [low, high] = lift.reps;
    const [weight, reps] = [lift.weight, Math.min(high, repsAt(lift.weight))];
    if (reps >= high && random.next() < 0.8) lift.weight += lift.step;
    else if (reps < low - 1) lift.weight = Math.max(lift.step, lift.weight - lift.step);
    return [weight, reps];
  },
  waves: ({ lift, index, repsAt, random }) => {
    const week = index % 4;
    const weight = stepped(lift.max * 0.88 * ([0.85, 0.9, 0.95, 0.6][week] ?? 1), lift.step);
    return [weight, week === 3 ? 5 : repsAt(weight) - random.integer(2)];
  },
};

function varied({ lift, repsAt, random }: Day): readonly [number, number] {
  const weight = stepped(lift.max * (0.65 + random.next() * 0.15), lift.step);
  return [weight, repsAt(weight) - random.integer(3)];
}

/** The lifts of one person with 10 to 80 sessions each; equal arguments give an equal person. Weights in kg. */
export function simulateLifter(kind: LifterKind, person: number): LiftHistory[] {
  const random = seededRandom(`${kind}-${person}`);
  const lifts = 3 + random.integer(5);
  return Array.from({ length: lifts }, (_, lift) => ({
    exercise: `${kind} ${lift + 1}`,
    sessions: sessionsOf(kind, random),
  }));
}

function sessionsOf(kind: LifterKind, random: Random): LiftSession[] {
  const lift = newLift(random);
  const sessions: LiftSession[] = [];
  const count = 10 + random.integer(70);
  let day = random.integer(7);
  for (let index = 0; index < count; index += 1) {
    day += 2 + random.integer(4);
    if (kind === 'layoffs' && random.next() < 0.05) day += takeBreak(lift, random);
    const gain = kind === 'linear' ? 0.008 * Math.exp(-index / 30) : lift.gain;
    lift.max *= 1 + gain + normal(random) * 0.006;
    const today = lift.max * (1 + normal(random) * lift.noise);
    const repsAt = (weight: number) => Math.max(1, Math.min(30, Math.floor(30 * (today / weight - 1))));
    const [weight, reps] = habits[kind]({ lift, index, repsAt, random });
    const done = Math.max(1, reps);
    sessions.push({ at: dayText(day), best: oneRepMax(weight, done, 0).value, reps: done });
  }
  return sessions;
}

function newLift(random: Random): Lift {
  const step = random.pick([1, 2, 2.5, 2.5, 5]);
  const max = 30 + random.next() * 120;
  const low = 6 + random.integer(5);
  return {
    max,
    step,
    weight: stepped(max * 0.65, step),
    failures: 0,
    noise: 0.015 + random.next() * 0.03,
    gain: random.next() * 0.004 - 0.0005,
    reps: [low, low + 2 + random.integer(4)],
  };
}

function takeBreak(lift: Lift, random: Random): number {
  lift.max *= 0.88 + random.next() * 0.08;
  lift.weight = stepped(lift.weight * 0.85, lift.step);
  return 30 + random.integer(60);
}

function stepped(weight: number, step: number): number {
  return Math.max(step, Math.round(weight / step) * step);
}

/** Standard normal by Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

function dayText(day: number): string {
  return new Date(Date.UTC(2024, 0, 1) + day * 86_400_000).toISOString();
}
