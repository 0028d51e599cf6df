import type { CompiledProblem } from './compiled-problem.js';
import { BREACH_CHARGE, GUIDE_POINTS_PER_UPPER_PERCENT } from './hard-limit-guides.js';

const TOLERANCE = 1e-6;

/** Vitamins and minerals week by week: points for what is missing, breach for what is above the upper level. */
export class MicroLedger {
  /** weekCount × micro count. */
  readonly sum: Float64Array;
  lost = 0;
  breach = 0;
  breachChange = 0;

  readonly #problem: CompiledProblem;
  readonly #count: number;
  readonly #weekLost: Float64Array;
  readonly #weekBreach: Float64Array;
  readonly #newLost: Float64Array;
  readonly #newBreach: Float64Array;
  readonly #delta: Float64Array;
  readonly #isTouched: Uint8Array;
  readonly #mostWon: Float64Array;
  #lostNow = 0;
  #breachNow = 0;
  #lostChange = 0;

  constructor(problem: CompiledProblem) {
    this.#problem = problem;
    this.#count = problem.micros.count;
    const { weekCount } = problem;
    this.sum = new Float64Array(weekCount * this.#count);
    this.#delta = new Float64Array(weekCount * this.#count);
    this.#weekLost = new Float64Array(weekCount);
    this.#weekBreach = new Float64Array(weekCount);
    this.#newLost = new Float64Array(weekCount);
    this.#newBreach = new Float64Array(weekCount);
    this.#isTouched = new Uint8Array(weekCount);
    this.#mostWon = mostWonByVariant(problem);
    for (let week = 0; week < weekCount; week++) {
      this.#assessWeek(week);
      this.#weekLost[week] = this.#lostNow;
      this.#weekBreach[week] = this.#breachNow;
      this.lost += this.#lostNow;
      this.breach += this.#breachNow;
    }
  }

  /** The most points that eating a variant can win, while all its vitamins and minerals are short. */
  mostWon(variant: number): number {
    return this.#mostWon[variant] ?? 0;
  }

  stage(week: number, variant: number, sign: number): void {
    this.#isTouched[week] = 1;
    const { micros, recipeOf, sizeOf } = this.#problem;
    const from = (recipeOf[variant] ?? 0) * this.#count;
    const size = sign * (sizeOf[variant] ?? 0);
    const at = week * this.#count;
    for (let micro = 0; micro < this.#count; micro++) {
      this.#delta[at + micro] = (this.#delta[at + micro] ?? 0) + size * (micros.serving[from + micro] ?? 0);
    }
  }

  /** Points lost more or less by the staged meals; also sets `breachChange`. */
  assess(): number {
    let lost = 0;
    let breach = 0;
    for (let week = 0; week < this.#isTouched.length; week++) {
      if (this.#isTouched[week] === 0) continue;
      this.#assessWeek(week);
      this.#newLost[week] = this.#lostNow;
      this.#newBreach[week] = this.#breachNow;
      lost += this.#lostNow - (this.#weekLost[week] ?? 0);
      breach += this.#breachNow - (this.#weekBreach[week] ?? 0);
    }
    this.breachChange = breach;
    this.#lostChange = lost;
    return lost;
  }

  /** Points lost more or less when one meal takes another's place in a week; also sets `breachChange`. Stages nothing. */
  changeOf(week: number, old: number, variant: number): number {
    const { micros, recipeOf, sizeOf } = this.#problem;
    const { serving, min, max, pointsPerUnit } = micros;
    const count = this.#count;
    const base = week * count;
    const from = (recipeOf[variant] ?? 0) * count;
    const size = sizeOf[variant] ?? 0;
    const oldFrom = (recipeOf[old] ?? 0) * count;
    const oldSize = sizeOf[old] ?? 0;
    let lost = 0;
    let breach = 0;
    for (let micro = 0; micro < count; micro++) {
      const at = base + micro;
      const change = size * (serving[from + micro] ?? 0) - oldSize * (serving[oldFrom + micro] ?? 0);
      const value = (this.sum[at] ?? 0) + change;
      const under = (min[at] ?? 0) - value;
      if (under > 0) lost += under * (pointsPerUnit[micro] ?? 0);
      const over = value - (max[at] ?? 0);
      if (over > TOLERANCE) breach += breachOf(over, max[at] ?? 0);
    }
    this.breachChange = breach - (this.#weekBreach[week] ?? 0);
    return lost - (this.#weekLost[week] ?? 0);
  }

  commit(): void {
    for (let week = 0; week < this.#isTouched.length; week++) {
      if (this.#isTouched[week] === 0) continue;
      for (let at = week * this.#count; at < (week + 1) * this.#count; at++) {
        this.sum[at] = (this.sum[at] ?? 0) + (this.#delta[at] ?? 0);
      }
      this.#weekLost[week] = this.#newLost[week] ?? 0;
      this.#weekBreach[week] = this.#newBreach[week] ?? 0;
    }
    this.lost += this.#lostChange;
    this.breach += this.breachChange;
    this.discard();
  }

  discard(): void {
    for (let week = 0; week < this.#isTouched.length; week++) {
      if (this.#isTouched[week] === 0) continue;
      for (let at = week * this.#count; at < (week + 1) * this.#count; at++) this.#delta[at] = 0;
      this.#isTouched[week] = 0;
    }
  }

  #assessWeek(week: number): void {
    const { min, max, pointsPerUnit } = this.#problem.micros;
    let lost = 0;
    let breach = 0;
    for (let micro = 0; micro < this.#count; micro++) {
      const at = week * this.#count + micro;
      const value = (this.sum[at] ?? 0) + (this.#delta[at] ?? 0);
      const under = (min[at] ?? 0) - value;
      if (under > 0) lost += under * (pointsPerUnit[micro] ?? 0);
      const upper = max[at] ?? 0;
      const over = value - upper;
      if (over > TOLERANCE) breach += breachOf(over, upper);
    }
    this.#lostNow = lost;
    this.#breachNow = breach;
  }
}

function breachOf(over: number, upper: number): number {
  return BREACH_CHARGE + (100 * GUIDE_POINTS_PER_UPPER_PERCENT * over) / upper;
}

function mostWonByVariant({ micros, variantCount }: CompiledProblem): Float64Array {
  const { amount, count, pointsPerUnit } = micros;
  const won = new Float64Array(variantCount);
  for (let variant = 0; variant < variantCount; variant++) {
    let points = 0;
    for (let micro = 0; micro < count; micro++) {
      points += (amount[variant * count + micro] ?? 0) * (pointsPerUnit[micro] ?? 0);
    }
    won[variant] = points;
  }
  return won;
}
