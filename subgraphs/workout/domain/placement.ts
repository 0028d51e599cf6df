import type { Weekday } from '@progressive/quantities';
import { bestStart, type DayWishes, daySlots, type SlotChoice } from './day-slots.js';
import { besideCost, type PlacedLoad, recoveryCost } from './recovery-cost.js';
import type { BusyTime } from './training-brief.js';

/** A session that wants a place in the week. */
export interface PlacementSession extends PlacedLoad {
  readonly minutes: number;
}

/** Where a session of the week takes place. */
export interface Placed {
  readonly weekday: Weekday;
  readonly startMinute: number;
}

/** The answer for one cyclic week. `bound` ≤ `objective`; equal when proven optimal. */
export interface Placement {
  readonly places: readonly Placed[];
  readonly objective: number;
  readonly bound: number;
  readonly isProven: boolean;
  /** Nodes of the search tree that were opened. */
  readonly nodes: number;
}

/** A session of sport in the week. */
export interface FixedLoad extends Placed {
  readonly load: PlacedLoad;
}

/** What the week looks like. */
export interface PlacementWeek {
  /** Busy times of each weekday (index 1..7; index 0 unused). */
  readonly busy: readonly (readonly BusyTime[])[];
  readonly wishes: DayWishes;
  /** Points for training on Monday to Friday instead of the weekend; 0 = indifferent. */
  readonly weekdayCost: number;
  /** An earlier placement to stay near to, when a single week has to differ. */
  readonly stayNear?: readonly Placed[];
  /** Sport that stands already: where it is, and what it asks of the body. */
  readonly fixed?: readonly FixedLoad[];
}

/** Safety net; real weeks need a few thousand nodes. */
const nodeLimit = 120_000;
const moveCost = 3;
const weekHours = 168;
const slotCount = daySlots.length;

interface Table {
  readonly count: number;
  /** Cost of session s in slot k, Infinity when impossible. */
  readonly single: readonly Float64Array[];
  readonly start: readonly Int16Array[];
  /** pair[s][t][k * slotCount + l] for s < t: recovery cost of s in slot k and t in slot l; Infinity on one day. */
  readonly pair: readonly (readonly Float64Array[])[];
  /** Least pair cost for every s < t. */
  readonly leastPair: readonly Float64Array[];
}

/**
 * Places the sessions of a week, one a day, by depth-first branch and bound over the 14 half days of the cyclic week.
 * Cost = inconvenience of each start + recovery cost of each pair; exact unless the node limit is hit (then `isProven`
 * is false and `bound` is the root bound). Undefined when there are fewer free days than sessions.
 */
export function placeWeek(sessions: readonly PlacementSession[], week: PlacementWeek): Placement | undefined {
  const table = buildTable(sessions, week);
  const search = new PlacementSearch(table);
  search.run();
  if (!search.best) return undefined;
  const places = search.best.map((slot, session) => ({
    weekday: (daySlots[slot] as (typeof daySlots)[number]).weekday,
    startMinute: table.start[session]?.[slot] ?? 0,
  }));
  const isProven = search.nodes < nodeLimit;
  const bound = isProven ? search.bestCost : search.rootBound;
  return { places, objective: search.bestCost, bound, isProven, nodes: search.nodes };
}

/** The search over one table. Marginal costs live in one buffer per depth, so that a node allocates nothing. */
class PlacementSearch {
  nodes = 0;
  best: number[] | undefined;
  bestCost = Number.POSITIVE_INFINITY;
  rootBound = 0;
  private readonly assigned: number[] = [];
  private readonly table: Table;
  /** marginal[depth][s * slots + k]: cost of session s in slot k beside the first `depth` sessions. */
  private readonly marginal: readonly Float64Array[];
  /** Slots of each depth's session, cheapest first. */
  private readonly order: readonly Int8Array[];
  /** Least pair costs among the sessions from each depth on. */
  private readonly openPairs: Float64Array;

  constructor(table: Table) {
    this.table = table;
    this.marginal = Array.from({ length: table.count + 1 }, () => new Float64Array(table.count * slotCount));
    this.order = Array.from({ length: table.count }, () => new Int8Array(slotCount));
    table.single.forEach((costs, s) => this.marginal[0]?.set(costs, s * slotCount));
    this.openPairs = new Float64Array(table.count + 1);
    for (let depth = table.count - 1; depth >= 0; depth--) {
      const least = table.leastPair[depth]?.slice(depth + 1) ?? new Float64Array();
      this.openPairs[depth] = least.reduce((sum, cost) => sum + cost, this.openPairs[depth + 1] as number);
    }
  }

  run(): void {
    this.rootBound = this.boundOf(0, 0);
    this.descend(0);
  }

  /** Cost so far + the best place of every open session against the placed ones + least pair costs among the open. */
  private boundOf(depth: number, cost: number): number {
    const marginal = this.marginal[depth] as Float64Array;
    let bound = cost + (this.openPairs[depth] as number);
    for (let s = depth; s < this.table.count; s++) {
      let least = Number.POSITIVE_INFINITY;
      for (let k = s * slotCount; k < (s + 1) * slotCount; k++) {
        const value = marginal[k] as number;
        if (value < least) least = value;
      }
      bound += least;
    }
    return bound;
  }

  private descend(cost: number): void {
    const depth = this.assigned.length;
    if (depth === this.table.count) {
      if (cost >= this.bestCost - 1e-9) return;
      this.bestCost = cost;
      this.best = this.assigned.slice();
      return;
    }
    const costs = this.marginal[depth] as Float64Array;
    const base = depth * slotCount;
    const order = this.order[depth] as Int8Array;
    const open = sortSlots(costs, base, order);
    for (let i = 0; i < open; i++) {
      const slot = order[i] as number;
      const next = cost + (costs[base + slot] as number);
      if (next >= this.bestCost || this.nodes >= nodeLimit) return;
      this.nodes += 1;
      this.place(depth, slot);
      if (this.boundOf(depth + 1, next) >= this.bestCost - 1e-9) continue;
      this.assigned.push(slot);
      this.descend(next);
      this.assigned.pop();
    }
  }

  /** Marginal costs of the open sessions once session `depth` sits in `slot`. */
  private place(depth: number, slot: number): void {
    const from = this.marginal[depth] as Float64Array;
    const to = this.marginal[depth + 1] as Float64Array;
    for (let t = depth + 1; t < this.table.count; t++) {
      const pair = this.table.pair[depth]?.[t] as Float64Array;
      for (let l = 0; l < slotCount; l++) {
        const at = t * slotCount + l;
        to[at] = (from[at] as number) + (pair[slot * slotCount + l] as number);
      }
    }
  }
}

/** Writes the possible slots of one session into `order`, cheapest first (insertion sort); returns how many. */
function sortSlots(costs: Float64Array, base: number, order: Int8Array): number {
  let count = 0;
  for (let k = 0; k < slotCount; k++) {
    const cost = costs[base + k] as number;
    if (cost === Number.POSITIVE_INFINITY) continue;
    let at = count;
    while (at > 0 && (costs[base + (order[at - 1] as number)] as number) > cost) {
      order[at] = order[at - 1] as number;
      at -= 1;
    }
    order[at] = k;
    count += 1;
  }
  return count;
}

function buildTable(sessions: readonly PlacementSession[], week: PlacementWeek): Table {
  const choices = sessions.map((session, index) => slotChoices(session, week, week.stayNear?.[index]));
  const single = choices.map((row) =>
    Float64Array.from(row, (choice) => choice?.cost ?? Number.POSITIVE_INFINITY),
  );
  const start = choices.map((row) => Int16Array.from(row, (choice) => choice?.startMinute ?? 0));
  const pair = sessions.map((left, s) =>
    sessions.map((right, t) =>
      t > s ? pairCosts(left, right, start[s] as Int16Array, start[t] as Int16Array) : new Float64Array(0),
    ),
  );
  const leastPair = pair.map((row) =>
    Float64Array.from(row, (costs) =>
      costs.reduce((least, cost) => Math.min(least, cost), Number.POSITIVE_INFINITY),
    ),
  );
  return { count: sessions.length, single, start, pair, leastPair };
}

function slotChoices(
  session: PlacementSession,
  week: PlacementWeek,
  near: Placed | undefined,
): (SlotChoice | undefined)[] {
  return daySlots.map((slot) => {
    const choice = bestStart(slot, session.minutes, week.busy[slot.weekday] ?? [], week.wishes);
    if (!choice) return undefined;
    const weekday = slot.weekday <= 5 ? week.weekdayCost : 0;
    const hasMoved =
      near !== undefined && (near.weekday !== slot.weekday || near.startMinute !== choice.startMinute);
    const beside = fixedCost(session, { weekday: slot.weekday, startMinute: choice.startMinute }, week.fixed);
    const cost = choice.cost + weekday + (hasMoved ? moveCost : 0) + beside;
    return { startMinute: choice.startMinute, cost };
  });
}

/** Cost of a session beside the sport of the week; a part of its own cost, so that the search stays exact. */
function fixedCost(session: PlacementSession, place: Placed, fixed: readonly FixedLoad[] = []): number {
  return fixed.reduce((sum, { weekday, startMinute, load }) => {
    const hours = (place.weekday - weekday) * 24 + (place.startMinute - startMinute) / 60;
    const nearest = [hours, hours - weekHours, hours + weekHours].sort(
      (a, b) => Math.abs(a) - Math.abs(b),
    )[0];
    return sum + besideCost(session, load, nearest ?? hours);
  }, 0);
}

function pairCosts(
  left: PlacedLoad,
  right: PlacedLoad,
  leftStart: Int16Array,
  rightStart: Int16Array,
): Float64Array {
  const costs = new Float64Array(slotCount * slotCount);
  for (let k = 0; k < slotCount; k++) {
    for (let l = 0; l < slotCount; l++) {
      const dayK = (daySlots[k] as (typeof daySlots)[number]).weekday;
      const dayL = (daySlots[l] as (typeof daySlots)[number]).weekday;
      const gap = Math.abs((dayK - dayL) * 24 + ((leftStart[k] as number) - (rightStart[l] as number)) / 60);
      const hours = Math.min(gap, weekHours - gap);
      costs[k * slotCount + l] = dayK === dayL ? Number.POSITIVE_INFINITY : recoveryCost(left, right, hours);
    }
  }
  return costs;
}
