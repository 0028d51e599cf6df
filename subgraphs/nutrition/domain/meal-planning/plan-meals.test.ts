import { type LinearModel, loadHighsSolver } from '@progressive/linear-solver';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planMeals } from './plan-meals.js';
import type { PlanningResult } from './plan-result.js';
import { DAY_MEASURES, type MealPlanProblem, type PlanningRecipe } from './problem.js';
import { SparseModelBuilder } from './sparse-model-builder.js';
import { syntheticProblem } from './synthetic-problem.js';

const QUICK = {
  firstPerWeek: 5_000,
  perWeek: 60_000,
  polishPerWeek: 20_000,
  rescues: 1,
  rescuePerWeek: 30_000,
};

/**
 * The same problem as a day-indexed mixed-integer programme, written straight from the definitions in problem.ts and
 * sharing no code with the planner's tables. Two days, so that one window and one leftover can occur.
 */
function exactModel(source: MealPlanProblem): LinearModel {
  const b = new SparseModelBuilder();
  const integerColumns: number[] = [];
  const binary = (cost: number): number => {
    const column = b.column(cost, 0, 1);
    integerColumns.push(column);
    return column;
  };
  const free = (cost: number): number => b.column(cost, 0, Infinity);
  const days = source.days.map((day) =>
    DAY_MEASURES.map((measure) => {
      const range = day.ranges[measure];
      const row = b.row(range.min ?? -Infinity, range.max ?? Infinity);
      if (!range.hard && range.min !== null) b.entry(row, free(-range.pointsPerUnit), 1);
      if (!range.hard && range.max !== null) b.entry(row, free(-range.pointsPerUnit), -1);
      return row;
    }),
  );
  const micros = source.micros.map((micro) => {
    const span = source.days.length;
    const row = b.row(micro.recommendedPerDay * span, (micro.upperPerDay ?? Infinity) * span);
    b.entry(row, free((-100 * source.pointsPerMicroPercent) / (7 * micro.recommendedPerDay)), 1);
    return row;
  });
  const money = b.row(-Infinity, source.money.horizonCapCents ?? Infinity);
  const alpha = source.money.pointsPerCent;
  const foods = new Map(
    source.foods.map((food) => {
      if (food.shelf === 'STAPLE') return [food.id, { row: -1, food }];
      const row = b.row(-Infinity, 0);
      const packs = b.column(food.shelf === 'PERISHABLE' ? -alpha * food.packPriceCents : 0, 0, Infinity);
      integerColumns.push(packs);
      b.entry(row, packs, -food.packGrams);
      b.entry(money, packs, food.packPriceCents);
      return [food.id, { row, food }];
    }),
  );
  const repeats = new Map<string, number>();
  const repeatRow = (recipe: PlanningRecipe, group: string, cap: number): number => {
    const key = `${recipe.id}/${group}`;
    const known = repeats.get(key);
    if (known !== undefined) return known;
    const row = b.row(-Infinity, cap);
    // On two days no recipe can come near the limit itself.
    b.entry(row, free(-source.variety.pointsPerRepeat), -1);
    repeats.set(key, row);
    return row;
  };
  const sameDay = new Map<string, number>();
  const sameDayRow = (recipe: PlanningRecipe, day: number): number => {
    const key = `${day}/${recipe.id}`;
    const known = sameDay.get(key);
    if (known !== undefined) return known;
    const row = b.row(-Infinity, 1);
    b.entry(row, free(-source.variety.pointsPerSameDay), -1);
    sameDay.set(key, row);
    return row;
  };
  const groupOf = { BREAKFAST: 'b', LUNCH: 'm', DINNER: 'm', SNACK: 's' };
  const capOf = { b: 3, m: 2, s: 3 } as Record<string, number>;
  const dinners = new Map<string, number[]>();
  const put = (
    column: number,
    recipe: PlanningRecipe,
    portion: number,
    day: number,
    slot: keyof typeof groupOf,
    fresh: boolean,
  ) => {
    DAY_MEASURES.forEach((measure, k) => {
      const amount =
        measure === 'activeMinutes'
          ? fresh
            ? recipe.activeMinutes
            : source.leftovers.minutes
          : recipe[measure] * portion;
      b.entry(days[day]?.[k] ?? -1, column, amount);
    });
    recipe.micros.forEach((amount, k) => b.entry(micros[k] ?? -1, column, amount * portion));
    const grams = new Map<string, number>();
    for (const use of recipe.ingredients)
      grams.set(use.foodId, (grams.get(use.foodId) ?? 0) + use.grams * portion);
    let stapleCents = 0;
    for (const [id, amount] of grams) {
      const entry = foods.get(id);
      if (entry === undefined) continue;
      const cents = (amount * entry.food.packPriceCents) / entry.food.packGrams;
      if (entry.food.shelf === 'STAPLE') stapleCents += cents;
      else b.entry(entry.row, column, amount);
      if (entry.food.shelf !== 'PERISHABLE') b.addCost(column, -alpha * cents);
    }
    b.entry(money, column, stapleCents);
    b.entry(repeatRow(recipe, groupOf[slot], capOf[groupOf[slot]] ?? 0), column, 1);
    b.entry(sameDayRow(recipe, day), column, 1);
  };
  source.days.forEach((day, dayIndex) => {
    for (const slot of day.slots) {
      const one = b.row(1, 1);
      for (const recipe of source.recipes) {
        const link = b.row(-Infinity, 0);
        for (const portion of source.portions) {
          if (recipe.slots.includes(slot)) {
            const column = binary(recipe.preference);
            b.entry(one, column, 1);
            put(column, recipe, portion, dayIndex, slot, true);
            if (slot === 'DINNER') {
              const key = `${dayIndex}/${recipe.id}`;
              dinners.set(key, [...(dinners.get(key) ?? []), column]);
            }
          }
          if (slot === 'LUNCH' && dayIndex === 1 && recipe.keepsDays >= 1 && dinners.has(`0/${recipe.id}`)) {
            const column = binary(recipe.preference - source.leftovers.pointsPerDay);
            b.entry(one, column, 1);
            put(column, recipe, portion, dayIndex, slot, false);
            b.entry(link, column, 1);
          }
        }
        for (const column of slot === 'LUNCH' && dayIndex === 1
          ? (dinners.get(`0/${recipe.id}`) ?? [])
          : []) {
          b.entry(link, column, -1);
        }
      }
    }
  });
  for (const recipe of source.recipes) {
    const both = [...(dinners.get(`0/${recipe.id}`) ?? []), ...(dinners.get(`1/${recipe.id}`) ?? [])];
    const row = b.row(-Infinity, 1);
    for (const column of both) b.entry(row, column, 1);
    b.entry(row, free(-source.variety.pointsPerBreach), -1);
  }
  // The dinner counts of two days: one wanted cuisine (4 · 2 / 7) is there anyway, and no cap of 3 can be exceeded.
  const integer = new Uint8Array(b.colCount);
  for (const column of integerColumns) integer[column] = 1;
  return b.build(integer);
}

/** Objective and hard limits of a plan, recomputed from the problem alone. */
/** Meals of a recipe in a week above 3 breakfasts or snacks and 2 lunches and dinners together, counted anew. */
function repeatsBeyondWish(source: MealPlanProblem, plan: PlanningResult): number {
  const counts = new Map<string, { count: number; wish: number }>();
  for (const { dayIndex, slot, recipeId } of plan.meals) {
    const isMain = slot === 'LUNCH' || slot === 'DINNER';
    const key = `${Math.floor(dayIndex / 7)}/${isMain ? 'MAIN' : slot}/${recipeId}`;
    const wish = source.variety.maxPerWeek[slot];
    counts.set(key, { wish, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  let beyond = 0;
  for (const { count, wish } of counts.values()) beyond += Math.max(0, count - wish);
  const told = plan.missedGoals.filter(({ goal }) => goal === 'recipeRepeats');
  expect(told.reduce((sum, { amount }) => sum + amount, 0)).toBe(beyond);
  return beyond;
}

/** Meals that bring a dish for the second time on their day, counted anew. */
function repeatsOnDays(source: MealPlanProblem, plan: PlanningResult): number {
  const again = source.days.map((_, day) => {
    const dishes = plan.meals.filter(({ dayIndex }) => dayIndex === day).map(({ recipeId }) => recipeId);
    return dishes.length - new Set(dishes).size;
  });
  return again.reduce((sum, count) => sum + count, 0);
}

function recompute(source: MealPlanProblem, plan: PlanningResult): { objective: number; broken: string[] } {
  const recipes = new Map(source.recipes.map((recipe) => [recipe.id, recipe]));
  const broken: string[] = [];
  let objective = 0;
  const use = new Map<string, number>();
  source.days.forEach((day, dayIndex) => {
    const meals = plan.meals.filter((meal) => meal.dayIndex === dayIndex);
    expect(meals.map((meal) => meal.slot).sort()).toEqual([...day.slots].sort());
    for (const measure of DAY_MEASURES) {
      const range = day.ranges[measure];
      let sum = 0;
      for (const meal of meals) {
        const recipe = recipes.get(meal.recipeId);
        if (recipe === undefined) throw new Error(meal.recipeId);
        if (measure !== 'activeMinutes') sum += recipe[measure] * meal.portion;
        else sum += meal.leftoverOfDay === null ? recipe.activeMinutes : source.leftovers.minutes;
      }
      const out = Math.max((range.min ?? -Infinity) - sum, sum - (range.max ?? Infinity), 0);
      if (range.hard && out > 1e-5) broken.push(`${dayIndex} ${measure} ${out}`);
      if (!range.hard) objective -= out * range.pointsPerUnit;
    }
  });
  for (const meal of plan.meals) {
    const recipe = recipes.get(meal.recipeId);
    if (recipe === undefined) throw new Error(meal.recipeId);
    objective += recipe.preference;
    if (meal.leftoverOfDay === null) expect(recipe.slots).toContain(meal.slot);
    else {
      objective -= (meal.dayIndex - meal.leftoverOfDay) * source.leftovers.pointsPerDay;
      const dinner = plan.meals.find(
        (other) => other.dayIndex === meal.leftoverOfDay && other.slot === 'DINNER',
      );
      expect(dinner?.recipeId).toBe(meal.recipeId);
      expect(recipe.keepsDays).toBeGreaterThanOrEqual(meal.dayIndex - meal.leftoverOfDay);
    }
    for (const { foodId, grams } of recipe.ingredients) {
      const week = Math.floor(meal.dayIndex / 7);
      use.set(`${week}/${foodId}`, (use.get(`${week}/${foodId}`) ?? 0) + grams * meal.portion);
    }
  }
  let cash = 0;
  for (const food of source.foods) {
    const weeks = [0, 1, 2, 3].map((week) => use.get(`${week}/${food.id}`) ?? 0);
    const total = weeks.reduce((sum, grams) => sum + grams, 0);
    const byUse = (total * food.packPriceCents) / food.packGrams;
    const packs = (grams: number): number => Math.ceil(grams / food.packGrams - 1e-6);
    const perishablePacks = weeks.reduce((sum, grams) => sum + packs(grams), 0);
    if (food.shelf === 'PERISHABLE') {
      objective -= source.money.pointsPerCent * perishablePacks * food.packPriceCents;
      cash += perishablePacks * food.packPriceCents;
    } else {
      objective -= source.money.pointsPerCent * byUse;
      cash += food.shelf === 'STAPLE' ? byUse : packs(total) * food.packPriceCents;
    }
  }
  expect(plan.cashCents).toBe(Math.round(cash));
  if (source.money.horizonCapCents !== null && Math.round(cash) > source.money.horizonCapCents)
    broken.push('money');
  for (let week = 0; week < Math.ceil(source.days.length / 7); week++) {
    const inWeek = plan.meals.filter((meal) => Math.floor(meal.dayIndex / 7) === week);
    const span = Math.min(7, source.days.length - 7 * week);
    source.micros.forEach((micro, k) => {
      const sum = inWeek.reduce(
        (total, meal) => total + (recipes.get(meal.recipeId)?.micros[k] ?? 0) * meal.portion,
        0,
      );
      const short = Math.max(0, micro.recommendedPerDay * span - sum);
      objective -= (short * 100 * source.pointsPerMicroPercent) / (7 * micro.recommendedPerDay);
      if (micro.upperPerDay !== null && sum > micro.upperPerDay * span + 1e-5) broken.push(micro.id);
    });
  }
  objective -= source.variety.pointsPerRepeat * repeatsBeyondWish(source, plan);
  objective -= source.variety.pointsPerSameDay * repeatsOnDays(source, plan);
  for (const missed of plan.missedGoals) {
    if (
      ['cuisineRepeats', 'cuisineCount', 'mainIngredientRepeats', 'sameDinnerWindow'].includes(missed.goal)
    ) {
      objective -= missed.points;
    }
  }
  return { objective, broken };
}

describe('planMeals', async () => {
  const solver = await loadHighsSolver();

  it('is never above the exact optimum, which is never above the bound (random small problems)', async () => {
    let compared = 0;
    const gaps: number[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 12, max: 16 }),
        fc.integer({ min: 1500, max: 2600 }),
        fc.integer({ min: 2500, max: 7000 }),
        async (seed, recipes, energyKcal, capCents) => {
          const source = syntheticProblem({
            seed,
            recipes,
            days: 2,
            energyKcal,
            capCents,
            foods: 20,
            portions: [0.75, 1, 1.5],
          });
          const problem = { ...source, days: source.days.map((day) => ({ ...day, training: [] })) };
          const plan = await planMeals(problem, solver);
          const exact = solver.solve(exactModel(problem), { timeLimitSeconds: 60, mipRelativeGap: 1e-4 });
          if (plan.kind === 'INFEASIBLE') {
            if (plan.proven) expect(exact.status).toBe('INFEASIBLE');
            return;
          }
          expect(exact.status).toBe('OPTIMAL');
          const { objective, bound } = plan.certificate;
          expect(recompute(problem, plan).broken).toEqual([]);
          expect(objective).toBeLessThanOrEqual(exact.bound + 1e-4);
          expect(bound).toBeGreaterThanOrEqual(exact.objective - 1e-4);
          gaps.push(exact.objective / objective - 1);
          compared += 1;
        },
      ),
      { numRuns: 6, seed: 11, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(3);
    // Problems as small as these are solved to their optimum; 1e-4 is the other solver's own tolerance.
    expect(Math.max(...gaps)).toBeLessThan(2e-4);
  }, 300_000);

  it('reports exactly the objective and money that the plan recomputes to, and keeps every hard limit', async () => {
    for (const seed of [1, 2, 3, 4]) {
      const days = seed === 4 ? 14 : 7;
      const source = syntheticProblem({
        seed,
        recipes: 120,
        days,
        energyKcal: 1800 + 150 * seed,
        capCents: 1300 * days,
      });
      const problem = { ...source, days: source.days.map((day) => ({ ...day, training: [] })) };
      const plan = await planMeals(problem, solver, {}, QUICK);
      if (plan.kind !== 'PLAN') throw new Error(JSON.stringify(plan));
      const { objective, broken } = recompute(problem, plan);
      expect(broken).toEqual([]);
      expect(plan.certificate.objective).toBeCloseTo(objective, 4);
      expect(plan.certificate.gap).toBeLessThan(0.12);
    }
  }, 180_000);

  it('gives the same plan for the same seed, and the first plan before the last', async () => {
    const source = syntheticProblem({ seed: 5, recipes: 100, days: 7 });
    let first: PlanningResult | null = null;
    const one = await planMeals(source, solver, { onFirstPlan: (plan) => (first = plan) }, QUICK);
    const two = await planMeals(source, solver, {}, QUICK);
    expect(two).toEqual(one);
    if (one.kind !== 'PLAN') throw new Error('no plan');
    expect(first).not.toBeNull();
    expect((first as unknown as PlanningResult).certificate.objective).toBeLessThanOrEqual(
      one.certificate.objective,
    );
  }, 180_000);

  it('keeps locked meals, skips skipped ones and never uses an excluded recipe', async () => {
    const source = syntheticProblem({ seed: 6, recipes: 120, days: 7 });
    const free = await planMeals(source, solver, {}, QUICK);
    if (free.kind !== 'PLAN') throw new Error('no plan');
    const dinner = free.meals.find((meal) => meal.slot === 'DINNER' && meal.dayIndex === 2);
    const banned = free.meals.find((meal) => meal.slot === 'DINNER' && meal.recipeId !== dinner?.recipeId);
    if (dinner === undefined || banned === undefined) throw new Error('no dinners');
    const { recipeId, portion } = dinner;
    const changed = await planMeals(
      {
        ...source,
        locked: [{ dayIndex: 2, slot: 'DINNER', recipeId, portion, leftoverOfDay: null }],
        skipped: [{ dayIndex: 4, slot: 'LUNCH', intake: { energyKcal: 700, proteinG: 30 } }],
        excludedRecipeIds: [banned.recipeId],
      },
      solver,
      {},
      QUICK,
    );
    if (changed.kind !== 'PLAN') throw new Error(JSON.stringify(changed));
    const locked = changed.meals.find((meal) => meal.slot === 'DINNER' && meal.dayIndex === 2);
    expect(locked).toMatchObject({ recipeId, portion, locked: true });
    expect(changed.meals.some((meal) => meal.dayIndex === 4 && meal.slot === 'LUNCH')).toBe(false);
    expect(changed.meals.some((meal) => meal.recipeId === banned.recipeId)).toBe(false);
    expect(changed.certificate.objective).toBeLessThanOrEqual(changed.certificate.bound + 1e-6);
  }, 180_000);

  it('brings no dish twice on one day, also where money makes it repeat', async () => {
    let repeated = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 30, max: 80 }),
        fc.integer({ min: 4_000, max: 8_000 }),
        async (seed, recipes, capCents) => {
          const source = syntheticProblem({ seed, recipes, days: 7, capCents });
          const plan = await planMeals(source, solver, {}, QUICK);
          if (plan.kind !== 'PLAN') return;
          repeated += repeatsBeyondWish(source, plan);
          expect(repeatsOnDays(source, plan)).toBe(0);
        },
      ),
      { numRuns: 25, seed: 11 },
    );
    // Else there would be nothing to show.
    expect(repeated).toBeGreaterThan(25);
  }, 180_000);

  it('changes little when it plans again with a bonus for what was there', async () => {
    const source = syntheticProblem({ seed: 7, recipes: 120, days: 7 });
    const before = await planMeals(source, solver, {}, QUICK);
    if (before.kind !== 'PLAN') throw new Error('no plan');
    const banned = before.meals.find((meal) => meal.slot === 'DINNER')?.recipeId ?? '';
    const again = await planMeals(
      {
        ...source,
        seed: 99,
        excludedRecipeIds: [banned],
        previous: { meals: before.meals, stabilityPoints: 8 },
      },
      solver,
      {},
      QUICK,
    );
    if (again.kind !== 'PLAN') throw new Error('no plan');
    const kept = again.meals.filter((meal) =>
      before.meals.some(
        (old) => old.dayIndex === meal.dayIndex && old.slot === meal.slot && old.recipeId === meal.recipeId,
      ),
    );
    expect(kept.length).toBeGreaterThanOrEqual(17);
    expect(again.certificate.objective).toBeLessThanOrEqual(again.certificate.bound + 1e-6);
  }, 180_000);

  it('explains an impossible wish with an irreducible conflict and single ways out', async () => {
    const source = syntheticProblem({ seed: 8, recipes: 100, days: 7, capCents: 1500 });
    const answer = await planMeals(source, solver, {}, QUICK);
    expect(answer).toMatchObject({ kind: 'INFEASIBLE', proven: true });
    if (answer.kind !== 'INFEASIBLE') return;
    expect(answer.conflict).toContain('money');
    const raise = answer.waysOut.find((way) => way.wish === 'money');
    expect(raise).toMatchObject({ direction: 'RAISE', unit: 'cents' });
    expect(raise?.amount).toBeGreaterThan(0);
    expect(answer.mixture.length).toBeGreaterThan(0);
  }, 180_000);
});
