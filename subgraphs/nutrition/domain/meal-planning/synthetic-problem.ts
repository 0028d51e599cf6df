import { type Random, seededRandom } from '@progressive/seeded-random';
import {
  type DayMeasure,
  type DayRange,
  DEFAULT_LEFTOVERS,
  DEFAULT_PORTIONS,
  DEFAULT_VARIETY,
  DEFAULT_WORKOUT_MEALS,
  type MealPlanProblem,
  type MealSlot,
  type PlanningDay,
  type PlanningFood,
  type PlanningRecipe,
  SOFT_POINTS_PER_UNIT,
} from './problem.js';

/**
 * Problems drawn with a seed, for property tests and for measuring growth with the catalogue's size. Foods are made
 * around eight plain kinds with roughly their real composition per 100 g; recipes combine three to nine of them.
 */
export interface SyntheticOptions {
  readonly seed: number;
  readonly recipes: number;
  readonly days: number;
  readonly energyKcal?: number;
  readonly capCents?: number | null;
  readonly portions?: readonly number[];
  readonly slots?: readonly MealSlot[];
  readonly foods?: number;
}

/** kcal, protein, carbohydrate, fat, fibre (g), sodium (mg), then six micros in % of a day, price cents per 100 g. */
const KINDS: readonly { readonly shelf: PlanningFood['shelf']; readonly per100: readonly number[] }[] = [
  { shelf: 'STORABLE', per100: [350, 11, 70, 3, 8, 10, 30, 12, 5, 4, 22, 25, 25] },
  { shelf: 'STORABLE', per100: [340, 23, 55, 3, 16, 12, 55, 12, 8, 6, 30, 40, 30] },
  { shelf: 'PERISHABLE', per100: [30, 2, 6, 0.3, 2.5, 25, 8, 6, 35, 45, 8, 12, 30] },
  { shelf: 'PERISHABLE', per100: [60, 0.8, 14, 0.3, 2.4, 2, 3, 3, 8, 40, 6, 6, 35] },
  { shelf: 'PERISHABLE', per100: [110, 9, 6, 5, 0, 80, 2, 25, 10, 2, 8, 25, 60] },
  { shelf: 'PERISHABLE', per100: [170, 22, 0, 9, 0, 75, 12, 3, 4, 1, 10, 35, 110] },
  { shelf: 'STORABLE', per100: [150, 22, 0, 6, 0, 200, 8, 6, 10, 1, 12, 45, 120] },
  { shelf: 'STORABLE', per100: [600, 18, 20, 52, 9, 5, 25, 12, 1, 1, 45, 30, 150] },
  { shelf: 'STAPLE', per100: [880, 0, 0, 100, 0, 0, 0, 0, 2, 0, 0, 2, 60] },
];
const MICRO_NAMES = ['iron', 'calcium', 'vitaminA', 'vitaminC', 'magnesium', 'zinc'];
const PRICE_AT = 12;
const CUISINES = ['italian', 'indian', 'mexican', 'greek', 'thai', 'french', 'levantine', 'japanese'];
/** Typical grams of each kind in a dish. */
const TYPICAL_GRAMS = [70, 60, 120, 120, 120, 110, 90, 18, 8];

export function syntheticProblem(options: SyntheticOptions): MealPlanProblem {
  const random = seededRandom(options.seed);
  const foods = syntheticFoods(random, options.foods ?? 85);
  const recipes = Array.from({ length: options.recipes }, (_, index) =>
    syntheticRecipe(random, index, foods, options.slots),
  );
  const energy = options.energyKcal ?? 2000;
  return {
    dataVersion: `synthetic-${options.seed}`,
    seed: options.seed,
    days: Array.from({ length: options.days }, (_, day) => syntheticDay(day, energy, options.slots)),
    recipes,
    foods: foods.map(({ id, packGrams, packPriceCents, shelf }) => ({
      id,
      packGrams,
      packPriceCents,
      shelf,
    })),
    portions: options.portions ?? DEFAULT_PORTIONS,
    micros: MICRO_NAMES.map((id, index) => ({
      id,
      unit: '%',
      recommendedPerDay: 100,
      upperPerDay: index === 0 ? 400 : null,
    })),
    pointsPerMicroPercent: 2,
    money: {
      currency: 'USD',
      horizonCapCents: options.capCents === undefined ? Math.round(1600 * options.days) : options.capCents,
      weeklyGoalCents: null,
      pointsPerCent: 0.04,
      pointsPerCentOverWeeklyGoal: 0,
    },
    minutes: { weekdayTotal: null, weekendTotal: null },
    variety: DEFAULT_VARIETY,
    pantry: [],
    locked: [],
    skipped: [],
    excludedRecipeIds: [],
    companions: [],
    leftovers: DEFAULT_LEFTOVERS,
    workoutMeals: DEFAULT_WORKOUT_MEALS,
    previous: null,
  };
}

interface SyntheticFood extends PlanningFood {
  readonly kind: number;
  readonly per100: readonly number[];
}

function syntheticFoods(random: Random, count: number): SyntheticFood[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = index % KINDS.length;
    const model = KINDS[kind] ?? KINDS[0];
    if (model === undefined) throw new RangeError('no kinds of food');
    const per100 = model.per100.map((value) => value * (0.6 + 0.8 * random.next()));
    const packGrams = random.pick([200, 250, 400, 500, 500, 1000]);
    const price = ((per100[PRICE_AT] ?? 50) * packGrams) / 100;
    return {
      id: `food-${index}`,
      packGrams,
      packPriceCents: Math.max(20, Math.round(price)),
      shelf: model.shelf,
      kind,
      per100,
    };
  });
}

function syntheticRecipe(
  random: Random,
  index: number,
  foods: readonly SyntheticFood[],
  slots: readonly MealSlot[] | undefined,
): PlanningRecipe {
  const wanted = slots ?? ['BREAKFAST', 'LUNCH', 'DINNER', 'SNACK'];
  const first = wanted[index % wanted.length] ?? 'DINNER';
  const isMain = first === 'LUNCH' || first === 'DINNER';
  const chosen = new Map<SyntheticFood, number>();
  for (let k = 0; k < 3 + random.integer(isMain ? 7 : 3); k++) {
    const food = random.pick(foods);
    const size = { BREAKFAST: 0.75, LUNCH: 0.8, DINNER: 0.85, SNACK: 0.4 }[first];
    chosen.set(
      food,
      Math.max(3, Math.round((TYPICAL_GRAMS[food.kind] ?? 50) * size * (0.5 + random.next()))),
    );
  }
  const sum = (at: number): number =>
    [...chosen].reduce((total, [food, grams]) => total + ((food.per100[at] ?? 0) * grams) / 100, 0);
  const main = [...chosen.keys()].find((food) => food.kind === 5 || food.kind === 6 || food.kind === 1);
  return {
    id: `recipe-${index}`,
    slots: isMain && random.next() < 0.5 ? ['LUNCH', 'DINNER'] : [first],
    cuisine: random.pick(CUISINES),
    mainIngredients: main === undefined ? [] : [main.id],
    activeMinutes: isMain ? 10 + random.integer(30) : 2 + random.integer(12),
    energyKcal: sum(0),
    proteinG: sum(1),
    carbG: sum(2),
    fatG: sum(3),
    fibreG: sum(4),
    sodiumMg: sum(5) + (isMain ? 350 : 100),
    micros: MICRO_NAMES.map((_, micro) => sum(6 + micro)),
    ingredients: [...chosen].map(([food, grams]) => ({ foodId: food.id, grams })),
    preference: Math.round(100 * Math.min(1, 0.35 + 0.65 * random.next())),
    keepsDays: isMain ? random.integer(4) : 0,
    freezable: false,
  };
}

function syntheticDay(day: number, energy: number, slots: readonly MealSlot[] | undefined): PlanningDay {
  const weekday = (day % 7) + 1;
  const target = energy + (day % 2 === 0 ? 120 : -90);
  const range = (measure: DayMeasure, min: number | null, max: number | null, hard = false): DayRange => ({
    min,
    max,
    hard,
    pointsPerUnit: SOFT_POINTS_PER_UNIT[measure],
  });
  return {
    date: `2026-03-${String(2 + day).padStart(2, '0')}`,
    weekday,
    slots: slots ?? ['BREAKFAST', 'LUNCH', 'DINNER', 'SNACK'],
    ranges: {
      energyKcal: range('energyKcal', target * 0.95, target * 1.05, true),
      proteinG: range('proteinG', energy * 0.04, null, true),
      carbG: range('carbG', (target * 0.4) / 4, (target * 0.6) / 4),
      fatG: range('fatG', (target * 0.2) / 9, (target * 0.38) / 9),
      fibreG: range('fibreG', 25, null),
      sodiumMg: range('sodiumMg', null, 2300),
      activeMinutes: range('activeMinutes', null, weekday >= 6 ? 110 : 60),
    },
    training: day % 2 === 0 ? [{ energyKcal: 300, startMinute: 1050, durationMinutes: 60 }] : [],
  };
}
