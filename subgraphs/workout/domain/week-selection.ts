import type { Random } from '@progressive/seeded-random';
import type { CompiledExercise } from './compiled-pool.js';
import { type Focus, includesRegion } from './split.js';
import {
  emptySums,
  type SessionSums,
  scoreWeek,
  sessionSeconds,
  sumSession,
  sumWeek,
  type WeekAims,
  type WeekItem,
  type WeekSums,
} from './week-score.js';

/** A session to be filled. */
export interface SessionSlot {
  readonly focus: Focus;
  /** Seconds for exercises; never exceeded. */
  readonly budgetSeconds: number;
}

/** Bounds on the search. */
export interface SelectionLimits {
  readonly minSets: number;
  readonly maxSets: number;
  readonly maxExercises: number;
  /** Local-search moves; a count and not a time, so that equal input gives equal output. */
  readonly iterations: number;
}

/** The chosen exercises of each session and the points of the week. */
export interface WeekSelection {
  readonly sessions: readonly (readonly WeekItem[])[];
  readonly points: number;
}

interface Search {
  readonly slots: readonly SessionSlot[];
  readonly pools: readonly (readonly CompiledExercise[])[];
  readonly aims: WeekAims;
  readonly limits: SelectionLimits;
  readonly items: WeekItem[][];
  readonly sums: SessionSums[];
  readonly uses: Map<CompiledExercise, number>;
  week: WeekSums;
  /** Scratch for the session being tried. */
  spare: SessionSums;
  points: number;
}

/**
 * Fills the sessions of one week: marginal-gain greedy, then simulated annealing on the same score (Kirkpatrick 1983),
 * because greedy alone loses up to half of the value. Time budgets hold at every step.
 */
export function selectWeek(
  slots: readonly SessionSlot[],
  pool: readonly CompiledExercise[],
  aims: WeekAims,
  limits: SelectionLimits,
  random: Random,
): WeekSelection {
  const sums = slots.map(emptySums);
  const search: Search = {
    slots,
    pools: slots.map((slot) => pool.filter((compiled) => includesRegion(slot.focus, compiled.region))),
    aims,
    limits,
    items: slots.map(() => []),
    sums,
    uses: new Map(),
    week: sumWeek(sums),
    spare: emptySums(),
    points: Number.NEGATIVE_INFINITY,
  };
  if (slots.length > 0) search.points = trial(search, 0, []);
  fillGreedily(search);
  return anneal(search, random);
}

/** Points of the week if session `index` held `items`; −∞ when they do not fit the time. Leaves the search as it is. */
function trial(search: Search, index: number, items: readonly WeekItem[]): number {
  if (sessionSeconds(items) > (search.slots[index]?.budgetSeconds ?? 0)) return Number.NEGATIVE_INFINITY;
  sumSession(items, search.aims, search.spare);
  return scoreWeek(search.week, index, search.spare, repeatsWith(search, index, items), search.aims);
}

/** Makes the last trial real. */
function accept(search: Search, index: number, items: WeekItem[], points: number): void {
  for (const { compiled } of search.items[index] ?? []) count(search, compiled, -1);
  for (const { compiled } of items) count(search, compiled, 1);
  const replaced = search.sums[index] as SessionSums;
  search.items[index] = items;
  search.sums[index] = search.spare;
  search.spare = replaced;
  search.week = sumWeek(search.sums);
  search.points = points;
}

function count(search: Search, compiled: CompiledExercise, change: number): void {
  search.uses.set(compiled, (search.uses.get(compiled) ?? 0) + change);
}

/** Exercises of the session that another session of the week uses too. */
function repeatsWith(search: Search, index: number, items: readonly WeekItem[]): number {
  const own = search.items[index] ?? [];
  let repeats = 0;
  for (const { compiled } of items) {
    const elsewhere =
      (search.uses.get(compiled) ?? 0) - Number(own.some((item) => item.compiled === compiled));
    if (elsewhere > 0) repeats += 1;
  }
  return repeats;
}

/** Adds the exercise with the best gain, session by session, until nothing helps. */
function fillGreedily(search: Search): void {
  const open = new Set(search.slots.keys());
  while (open.size > 0) {
    for (const index of [...open]) if (!takeBestStep(search, index)) open.delete(index);
  }
}

function takeBestStep(search: Search, index: number): boolean {
  const items = search.items[index] as WeekItem[];
  let best: WeekItem[] | undefined;
  let bestPoints = search.points;
  for (const compiled of search.pools[index] ?? []) {
    const next = withMore(items, compiled, search.limits);
    const points = next ? trial(search, index, next) : Number.NEGATIVE_INFINITY;
    if (next && points > bestPoints) {
      best = next;
      bestPoints = points;
    }
  }
  if (!best) return false;
  accept(search, index, best, trial(search, index, best));
  return true;
}

function mostSets(compiled: CompiledExercise, limits: SelectionLimits): number {
  return Math.min(compiled.mostSets, limits.maxSets);
}

/** The session with the exercise added, or with one more set of it; undefined at a limit. */
function withMore(
  items: readonly WeekItem[],
  compiled: CompiledExercise,
  limits: SelectionLimits,
): WeekItem[] | undefined {
  const at = items.findIndex((item) => item.compiled === compiled);
  if (at < 0) {
    return items.length < limits.maxExercises ? [...items, { compiled, sets: limits.minSets }] : undefined;
  }
  const item = items[at] as WeekItem;
  return item.sets < mostSets(compiled, limits)
    ? replaceAt(items, at, { compiled, sets: item.sets + 1 })
    : undefined;
}

function replaceAt(items: readonly WeekItem[], at: number, item: WeekItem): WeekItem[] {
  const next = items.slice();
  next[at] = item;
  return next;
}

const startTemperature = 0.8;
const endTemperature = 0.05;

function anneal(search: Search, random: Random): WeekSelection {
  let best = snapshot(search);
  const { iterations } = search.limits;
  const cooling = (endTemperature / startTemperature) ** (1 / Math.max(1, iterations));
  let temperature = startTemperature;
  for (let step = 0; step < iterations; step++) {
    temperature *= cooling;
    const index = random.integer(search.slots.length);
    const next = propose(search, index, random);
    if (!next) continue;
    const limit = search.points + temperature * Math.log(Math.max(1e-9, random.next()));
    const points = trial(search, index, next);
    if (points <= limit) continue;
    accept(search, index, next, points);
    if (points > best.points + 1e-9) best = snapshot(search);
  }
  return best;
}

function snapshot(search: Search): WeekSelection {
  return { sessions: search.items.map((items) => items.slice()), points: search.points };
}

/** A random neighbour of one session: swap an exercise, add, remove, change or move a set. */
function propose(search: Search, index: number, random: Random): WeekItem[] | undefined {
  const items = search.items[index] as WeekItem[];
  const pool = search.pools[index] ?? [];
  if (pool.length === 0) return undefined;
  const kind = random.next();
  if (items.length === 0 || kind < 0.2) return withMore(items, random.pick(pool), search.limits);
  const at = random.integer(items.length);
  const item = items[at] as WeekItem;
  if (kind < 0.55) return replaceExercise(search, index, at, random.pick(pool), random);
  if (kind < 0.65) return items.filter((_, position) => position !== at);
  if (kind < 0.8) return changeSets(items, at, item.sets + (random.next() < 0.5 ? 1 : -1), search.limits);
  return moveSet(items, at, random.integer(items.length), search.limits);
}

/** Another exercise in the place of one, with a random number of the sets that still fit the time. */
function replaceExercise(
  search: Search,
  index: number,
  at: number,
  compiled: CompiledExercise,
  random: Random,
): WeekItem[] | undefined {
  const items = search.items[index] as WeekItem[];
  if (items.some((item) => item.compiled === compiled)) return undefined;
  const others = items.filter((_, position) => position !== at);
  const left = (search.slots[index]?.budgetSeconds ?? 0) - sessionSeconds(others) - compiled.setupSeconds;
  const { minSets } = search.limits;
  const most = Math.min(mostSets(compiled, search.limits), Math.floor(left / compiled.secondsPerSet));
  if (most < minSets) return undefined;
  return [...others, { compiled, sets: minSets + random.integer(most - minSets + 1) }];
}

function changeSets(
  items: readonly WeekItem[],
  at: number,
  sets: number,
  limits: SelectionLimits,
): WeekItem[] | undefined {
  const item = items[at] as WeekItem;
  if (sets < limits.minSets || sets > mostSets(item.compiled, limits)) return undefined;
  return replaceAt(items, at, { compiled: item.compiled, sets });
}

function moveSet(
  items: readonly WeekItem[],
  from: number,
  to: number,
  limits: SelectionLimits,
): WeekItem[] | undefined {
  if (from === to) return undefined;
  const fewer = changeSets(items, from, (items[from] as WeekItem).sets - 1, limits);
  return fewer && changeSets(fewer, to, (items[to] as WeekItem).sets + 1, limits);
}
