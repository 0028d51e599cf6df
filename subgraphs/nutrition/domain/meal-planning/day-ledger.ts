import { type CompiledProblem, MEASURES, MINUTES_MEASURE, NUTRIENT_MEASURES } from './compiled-problem.js';
import { BREACH_CHARGE, GUIDE_POINTS_PER_TOTAL_MINUTE, GUIDE_POINTS_PER_UNIT } from './hard-limit-guides.js';
import { DAY_MEASURES } from './problem.js';

/** Slack before a hard range counts as broken: rounding, far below any unit shown. */
const TOLERANCE = 1e-6;

/** Sums of the seven measures day by day, what they cost in points, and the horizon's minutes. */
export class DayLedger {
  /** dayCount × 7. */
  readonly sum: Float64Array;
  /** Weekday and weekend minutes. */
  readonly minutes = new Float64Array(2);
  /** Points lost by soft ranges of the committed plan. */
  lost = 0;
  breach = 0;
  breachChange = 0;

  readonly #problem: CompiledProblem;
  readonly #dayLost: Float64Array;
  readonly #dayBreach: Float64Array;
  readonly #delta: Float64Array;
  readonly #minuteDelta = new Float64Array(2);
  readonly #minuteCap: Float64Array;
  readonly #guide: Float64Array;
  readonly #touched: Int32Array;
  readonly #isTouched: Uint8Array;
  readonly #newLost: Float64Array;
  readonly #newBreach: Float64Array;
  #touchedCount = 0;
  #lostChange = 0;
  #minuteBreach = 0;
  #newMinuteBreach = 0;
  #dayLostNow = 0;
  #dayBreachNow = 0;

  constructor(problem: CompiledProblem) {
    this.#problem = problem;
    const { dayCount } = problem;
    this.sum = Float64Array.from(problem.days.base);
    this.#dayLost = new Float64Array(dayCount);
    this.#dayBreach = new Float64Array(dayCount);
    this.#newLost = new Float64Array(dayCount);
    this.#newBreach = new Float64Array(dayCount);
    this.#delta = new Float64Array(dayCount * MEASURES);
    this.#touched = new Int32Array(dayCount);
    this.#isTouched = new Uint8Array(dayCount);
    this.#guide = Float64Array.from(DAY_MEASURES, (measure) => GUIDE_POINTS_PER_UNIT[measure]);
    const caps = problem.source.minutes;
    this.#minuteCap = Float64Array.of(caps.weekdayTotal ?? Infinity, caps.weekendTotal ?? Infinity);
    for (let day = 0; day < dayCount; day++) {
      const at = problem.isWeekend[day] ?? 0;
      this.minutes[at] = (this.minutes[at] ?? 0) + (this.sum[day * MEASURES + MINUTES_MEASURE] ?? 0);
      this.#assessDay(day);
      this.#dayLost[day] = this.#dayLostNow;
      this.#dayBreach[day] = this.#dayBreachNow;
      this.lost += this.#dayLostNow;
      this.breach += this.#dayBreachNow;
    }
  }

  stage(day: number, variant: number, minutes: number, sign: number): void {
    const { recipes, recipeOf, sizeOf } = this.#problem;
    if (this.#isTouched[day] === 0) {
      this.#isTouched[day] = 1;
      this.#touched[this.#touchedCount++] = day;
    }
    const at = day * MEASURES;
    const from = (recipeOf[variant] ?? 0) * NUTRIENT_MEASURES;
    const size = sign * (sizeOf[variant] ?? 0);
    for (let k = 0; k < NUTRIENT_MEASURES; k++) {
      this.#delta[at + k] = (this.#delta[at + k] ?? 0) + size * (recipes.serving[from + k] ?? 0);
    }
    this.#delta[at + MINUTES_MEASURE] = (this.#delta[at + MINUTES_MEASURE] ?? 0) + sign * minutes;
    const weekend = this.#problem.isWeekend[day] ?? 0;
    this.#minuteDelta[weekend] = (this.#minuteDelta[weekend] ?? 0) + sign * minutes;
  }

  /** Points lost more (positive) or less by the staged meals; also sets `breachChange`. */
  assess(): number {
    let lost = 0;
    let breach = 0;
    for (let index = 0; index < this.#touchedCount; index++) {
      const day = this.#touched[index] ?? 0;
      this.#assessDay(day);
      this.#newLost[day] = this.#dayLostNow;
      this.#newBreach[day] = this.#dayBreachNow;
      lost += this.#dayLostNow - (this.#dayLost[day] ?? 0);
      breach += this.#dayBreachNow - (this.#dayBreach[day] ?? 0);
    }
    this.#newMinuteBreach = this.#assessMinutes(0) + this.#assessMinutes(1);
    this.breachChange = breach + this.#newMinuteBreach - this.#minuteBreach;
    this.#lostChange = lost;
    return lost;
  }

  /**
   * Points lost more or less when one meal takes another's place on a day; also sets `breachChange`. Stages nothing.
   * @param minutes minutes of work more.
   */
  changeOf(day: number, old: number, variant: number, minutes: number): number {
    const { recipes, recipeOf, sizeOf } = this.#problem;
    const { serving } = recipes;
    const from = (recipeOf[variant] ?? 0) * NUTRIENT_MEASURES;
    const size = sizeOf[variant] ?? 0;
    const oldFrom = (recipeOf[old] ?? 0) * NUTRIENT_MEASURES;
    const oldSize = sizeOf[old] ?? 0;
    const at = day * MEASURES;
    for (let k = 0; k < NUTRIENT_MEASURES; k++) {
      this.#delta[at + k] = size * (serving[from + k] ?? 0) - oldSize * (serving[oldFrom + k] ?? 0);
    }
    this.#delta[at + MINUTES_MEASURE] = minutes;
    const weekend = this.#problem.isWeekend[day] ?? 0;
    this.#minuteDelta[weekend] = minutes;
    this.#assessDay(day);
    const minuteBreach = this.#assessMinutes(0) + this.#assessMinutes(1);
    this.breachChange = this.#dayBreachNow - (this.#dayBreach[day] ?? 0) + minuteBreach - this.#minuteBreach;
    for (let k = 0; k < MEASURES; k++) this.#delta[at + k] = 0;
    this.#minuteDelta[weekend] = 0;
    return this.#dayLostNow - (this.#dayLost[day] ?? 0);
  }

  commit(): void {
    for (let index = 0; index < this.#touchedCount; index++) {
      const day = this.#touched[index] ?? 0;
      for (let at = day * MEASURES; at < (day + 1) * MEASURES; at++) {
        this.sum[at] = (this.sum[at] ?? 0) + (this.#delta[at] ?? 0);
      }
      this.#dayLost[day] = this.#newLost[day] ?? 0;
      this.#dayBreach[day] = this.#newBreach[day] ?? 0;
    }
    this.minutes[0] = (this.minutes[0] ?? 0) + (this.#minuteDelta[0] ?? 0);
    this.minutes[1] = (this.minutes[1] ?? 0) + (this.#minuteDelta[1] ?? 0);
    this.#minuteBreach = this.#newMinuteBreach;
    this.lost += this.#lostChange;
    this.breach += this.breachChange;
    this.discard();
  }

  discard(): void {
    for (let index = 0; index < this.#touchedCount; index++) {
      const day = this.#touched[index] ?? 0;
      for (let at = day * MEASURES; at < (day + 1) * MEASURES; at++) this.#delta[at] = 0;
      this.#isTouched[day] = 0;
    }
    this.#touchedCount = 0;
    this.#minuteDelta[0] = 0;
    this.#minuteDelta[1] = 0;
  }

  #assessDay(day: number): void {
    const { min, max, hard, pointsPerUnit } = this.#problem.days;
    let lost = 0;
    let breach = 0;
    const base = day * MEASURES;
    for (let k = 0; k < MEASURES; k++) {
      const at = base + k;
      const value = (this.sum[at] ?? 0) + (this.#delta[at] ?? 0);
      const under = (min[at] ?? 0) - value;
      const over = value - (max[at] ?? 0);
      const outside = under > over ? under : over;
      if (outside <= TOLERANCE) continue;
      if (hard[at] === 1) breach += BREACH_CHARGE + outside * (this.#guide[k] ?? 0);
      else lost += outside * (pointsPerUnit[at] ?? 0);
    }
    this.#dayLostNow = lost;
    this.#dayBreachNow = breach;
  }

  #assessMinutes(which: number): number {
    const over = (this.minutes[which] ?? 0) + (this.#minuteDelta[which] ?? 0) - (this.#minuteCap[which] ?? 0);
    return over > TOLERANCE ? BREACH_CHARGE + over * GUIDE_POINTS_PER_TOTAL_MINUTE : 0;
  }
}
