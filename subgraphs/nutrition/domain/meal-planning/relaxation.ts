import {
  type CompiledProblem,
  DINNER,
  GROUP_OF_SLOT,
  GROUPS,
  LUNCH,
  MEASURES,
  MINUTES_MEASURE,
} from './compiled-problem.js';
import { buildDayRows, type DayRows } from './relaxation-days.js';
import { buildFoodRows, type FoodRows } from './relaxation-foods.js';
import { buildVarietyRows, type VarietyRows } from './relaxation-variety.js';
import { SparseModelBuilder } from './sparse-model-builder.js';

/**
 * The plan's linear relaxation, aggregated over days: how often each variant is eaten per kind of cell, not when.
 * Every plan of the problem is a solution with at least the same objective, so its optimum bounds them all.
 * Stigler 1945; Dantzig 1990; the aggregation and the pack rows are measured in docs.
 */
export interface Relaxation {
  readonly problem: CompiledProblem;
  readonly builder: SparseModelBuilder;
  readonly classes: readonly CellClass[];
  /** Every column that stands for a meal. */
  readonly meals: MealColumn[];
  readonly days: DayRows;
  readonly foods: FoodRows;
  readonly variety: VarietyRows;
  /** Column of the meals above what is wanted, by recipe and group; −1 where there is none. */
  readonly repeatColumn: Int32Array;
  readonly options: RelaxationOptions;
  /** The classes' count rows, for the explanation of an impossible request. */
  readonly countRows: readonly number[];
}

/** Cells that the relaxation cannot tell apart. */
export interface CellClass {
  readonly profile: number;
  readonly dayGroup: number;
  readonly slot: number;
  readonly cells: readonly number[];
}

export interface MealColumn {
  readonly column: number;
  /** Index into `classes`, −1 for a locked meal. */
  readonly cellClass: number;
  readonly slot: number;
  readonly variant: number;
  readonly leftover: boolean;
}

export interface RelaxationOptions {
  /** Days with the same number are summed up; finer groups bound tighter and cost time. */
  readonly dayGroup: (day: number) => number;
  /** Highest training energy that may be supplied on top of the days' ranges, kcal over the horizon. */
  readonly maxTrainingEnergy: number;
}

/**
 * Weekdays and weekends apart where their minutes are different resources; else all days together, which bounds
 * hardly worse (below 0.1 %) in half the time.
 */
export function defaultDayGroups(problem: CompiledProblem): RelaxationOptions {
  const { weekdayTotal, weekendTotal } = problem.source.minutes;
  const apart = weekdayTotal !== null || weekendTotal !== null || hasScarceWeekdays(problem);
  return { dayGroup: (day) => (apart ? (problem.isWeekend[day] ?? 0) : 0), maxTrainingEnergy: 0 };
}

/** True where the hard minutes of a weekday are fewer than those of a day at the weekend, which could lend it theirs. */
function hasScarceWeekdays({ dayCount, days, isWeekend }: CompiledProblem): boolean {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let day = 0; day < dayCount; day++) {
    const at = day * MEASURES + MINUTES_MEASURE;
    const kind = isWeekend[day] ?? 0;
    if (days.hard[at] === 1) least[kind] = Math.min(least[kind] ?? 0, days.max[at] ?? 0);
  }
  return (least[0] ?? 0) < (least[1] ?? 0);
}

export function buildRelaxation(
  problem: CompiledProblem,
  options: RelaxationOptions = defaultDayGroups(problem),
): Relaxation {
  const builder = new SparseModelBuilder();
  const classes = cellClasses(problem, options);
  const countRows = classes.map((entry) => builder.row(entry.cells.length, entry.cells.length));
  const relaxation: Relaxation = {
    problem,
    builder,
    classes,
    meals: [],
    days: buildDayRows(problem, builder, options),
    foods: buildFoodRows(problem, builder),
    variety: buildVarietyRows(problem, builder),
    repeatColumn: new Int32Array(problem.recipeCount * GROUPS).fill(-1),
    countRows,
    options,
  };
  const writer = new MealWriter(relaxation);
  classes.forEach((entry, index) => {
    addFresh(writer, entry, index);
    if (entry.slot === LUNCH) addLeftovers(writer, entry, index);
  });
  addLocked(writer, options);
  addStability(relaxation);
  return relaxation;
}

function cellClasses(problem: CompiledProblem, options: RelaxationOptions): CellClass[] {
  const found = new Map<string, { profile: number; dayGroup: number; slot: number; cells: number[] }>();
  for (let cell = 0; cell < problem.dayCount * 4; cell++) {
    const profile = problem.cells.profile[cell] ?? -1;
    if (profile < 0 || (problem.cells.lockedVariant[cell] ?? -1) >= 0) continue;
    const dayGroup = options.dayGroup(cell >> 2);
    const key = `${profile}/${dayGroup}`;
    const entry = found.get(key) ?? { profile, dayGroup, slot: cell & 3, cells: [] };
    entry.cells.push(cell);
    found.set(key, entry);
  }
  return [...found.values()];
}

/** Writes one meal column with all that a meal adds up to. */
class MealWriter {
  readonly relaxation: Relaxation;
  readonly #repeatRow: Int32Array;
  readonly #dinnerRow: Int32Array;

  constructor(relaxation: Relaxation) {
    this.relaxation = relaxation;
    this.#repeatRow = new Int32Array(relaxation.problem.recipeCount * GROUPS).fill(-1);
    this.#dinnerRow = new Int32Array(relaxation.problem.recipeCount).fill(-1);
  }

  write(meal: {
    profile: number;
    dayGroup: number;
    slot: number;
    variant: number;
    left: number;
    lower: number;
    upper: number;
    cellClass: number;
  }): void {
    const { problem, builder, meals } = this.relaxation;
    const { variant, left, slot } = meal;
    const recipe = Math.floor(variant / problem.portionCount);
    const points = problem.cells.points[meal.profile * problem.variantCount + variant] ?? 0;
    const cost = points - left * problem.source.leftovers.pointsPerDay;
    const column = builder.column(cost, meal.lower, meal.upper);
    meals.push({ column, cellClass: meal.cellClass, slot, variant, leftover: left > 0 });
    if (meal.cellClass >= 0) builder.entry(this.relaxation.countRows[meal.cellClass] ?? -1, column, 1);
    builder.entry(this.#repeats(recipe, GROUP_OF_SLOT[slot] ?? 0), column, 1);
    if (left > 0) builder.entry(this.#dinner(recipe), column, 1);
    else if (slot === DINNER && (problem.recipes.keepsDays[recipe] ?? 0) > 0) {
      builder.entry(this.#dinner(recipe), column, -1);
    }
    const minutes =
      left > 0 ? problem.source.leftovers.minutes : (problem.recipes.activeMinutes[recipe] ?? 0);
    this.relaxation.days.addMeal(column, meal.dayGroup, variant, minutes);
    this.relaxation.foods.addMeal(column, variant, problem.cells.share[slot] ?? 1);
    if (slot === DINNER) this.relaxation.variety.addDinner(column, recipe);
  }

  /** Σ meals of a recipe in a group ≤ wish · weeks + what it is repeated beyond that, which costs points. */
  #repeats(recipe: number, group: number): number {
    const at = recipe * GROUPS + group;
    const known = this.#repeatRow[at] ?? -1;
    if (known >= 0) return known;
    const { problem, builder, repeatColumn } = this.relaxation;
    const { recipes, source, weekCount } = problem;
    const wish = recipes.weeklyWish[at] ?? 0;
    const row = builder.row(Number.NEGATIVE_INFINITY, wish * weekCount);
    const beyond = ((recipes.weeklyCap[at] ?? 0) - wish) * weekCount;
    if (beyond > 0) {
      const column = builder.column(-source.variety.pointsPerRepeat, 0, beyond);
      builder.entry(row, column, -1);
      repeatColumn[at] = column;
    }
    this.#repeatRow[at] = row;
    return row;
  }

  /** Σ leftover lunches of a recipe ≤ Σ its dinners. */
  #dinner(recipe: number): number {
    const known = this.#dinnerRow[recipe] ?? -1;
    if (known >= 0) return known;
    const row = this.relaxation.builder.row(Number.NEGATIVE_INFINITY, 0);
    this.#dinnerRow[recipe] = row;
    return row;
  }
}

function addFresh(writer: MealWriter, entry: CellClass, cellClass: number): void {
  const { problem } = writer.relaxation;
  const upper = entry.cells.length;
  for (let variant = 0; variant < problem.variantCount; variant++) {
    if ((problem.cells.allowed[entry.profile * problem.variantCount + variant] ?? 0) === 0) continue;
    writer.write({ ...entry, variant, left: 0, lower: 0, upper, cellClass });
  }
}

function addLeftovers(writer: MealWriter, entry: CellClass, cellClass: number): void {
  const { problem } = writer.relaxation;
  const dinners = dinnerRecipes(problem);
  const offered = problem.portions.map((size) => (problem.source.portions.includes(size) ? 1 : 0));
  for (const recipe of dinners) {
    if ((problem.recipes.keepsDays[recipe] ?? 0) === 0) continue;
    for (let portion = 0; portion < problem.portionCount; portion++) {
      if (offered[portion] === 0) continue;
      const variant = recipe * problem.portionCount + portion;
      writer.write({ ...entry, variant, left: 1, lower: 0, upper: entry.cells.length, cellClass });
    }
  }
}

/** Recipes that may be a dinner somewhere in this plan. */
export function dinnerRecipes(problem: CompiledProblem): Set<number> {
  const { cells, variantCount, portionCount } = problem;
  const found = new Set<number>();
  for (let profile = 0; profile < cells.profileCount; profile++) {
    if (cells.profileSlot[profile] !== DINNER) continue;
    for (let variant = 0; variant < variantCount; variant++) {
      if (cells.allowed[profile * variantCount + variant] === 1)
        found.add(Math.floor(variant / portionCount));
    }
  }
  for (let cell = DINNER; cell < cells.lockedVariant.length; cell += 4) {
    const variant = cells.lockedVariant[cell] ?? -1;
    if (variant >= 0) found.add(Math.floor(variant / portionCount));
  }
  return found;
}

function addLocked(writer: MealWriter, options: RelaxationOptions): void {
  const { cells } = writer.relaxation.problem;
  for (let cell = 0; cell < cells.lockedVariant.length; cell++) {
    const variant = cells.lockedVariant[cell] ?? -1;
    if (variant < 0) continue;
    writer.write({
      profile: cells.profile[cell] ?? 0,
      dayGroup: options.dayGroup(cell >> 2),
      slot: cell & 3,
      variant,
      left: cells.lockedLeft[cell] ?? 0,
      lower: 1,
      upper: 1,
      cellClass: -1,
    });
  }
}

/** Keeping a meal of the previous plan earns its points at most once per cell that had it. */
function addStability(relaxation: Relaxation): void {
  const { problem, builder, classes, meals } = relaxation;
  const points = problem.source.previous?.stabilityPoints ?? 0;
  if (points <= 0) return;
  const rows = new Map<string, number>();
  classes.forEach((entry, cellClass) => {
    const cellsOf = new Map<number, number>();
    for (const cell of entry.cells) {
      const recipe = problem.cells.previousRecipe[cell] ?? -1;
      if (recipe >= 0) cellsOf.set(recipe, (cellsOf.get(recipe) ?? 0) + 1);
    }
    for (const [recipe, cells] of cellsOf) {
      const row = builder.row(Number.NEGATIVE_INFINITY, 0);
      builder.entry(row, builder.column(points, 0, cells), 1);
      rows.set(`${cellClass}/${recipe}`, row);
    }
  });
  for (const meal of meals) {
    const row = rows.get(`${meal.cellClass}/${Math.floor(meal.variant / problem.portionCount)}`);
    if (row !== undefined) builder.entry(row, meal.column, -1);
  }
  addLockedStability(relaxation, points);
}

function addLockedStability(relaxation: Relaxation, points: number): void {
  const { problem, builder } = relaxation;
  problem.cells.lockedVariant.forEach((variant, cell) => {
    if (variant < 0 || problem.cells.previousRecipe[cell] !== Math.floor(variant / problem.portionCount))
      return;
    builder.column(points, 1, 1);
  });
}
