import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadHighsSolver } from './highs-solver.js';
import type { LinearModel } from './linear-model.js';

/**
 * Stigler's diet of 1945 (The Cost of Subsistence, J. Farm Economics 27:303): the least that buys a day's allowance of nine
 * nutrients among 77 commodities at prices of August 1939. The facts of his table A: price of a unit in cents, and what one
 * dollar's worth holds. Laderman solved it in 1947 by Dantzig's simplex method: 39.69 dollars a year of 365.25 days.
 */
const [header = '', ...rows] = readFileSync(new URL('./stigler-1939.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const commodities = rows.map((row) => {
  const [name = '', unit = '', cents = '', ...perDollar] = row.split('\t');
  return { name, unit, cents: Number(cents), perDollar: perDollar.map(Number) };
});

/** His table 1, a day: 1000 kcal, g, g, mg, 1000 IU, mg, mg, mg, mg. */
const allowances = [3, 70, 0.8, 12, 5, 1.8, 2.7, 18, 75];
const daysOfYear = 365.25;

/** Columns are dollars a day spent on each commodity. */
function dietModel(offered: typeof commodities): LinearModel {
  const entries = offered.map(({ perDollar }) =>
    perDollar.flatMap((value, row) => (value === 0 ? [] : [{ row, value }])),
  );
  const starts = [0];
  for (const column of entries) starts.push((starts.at(-1) ?? 0) + column.length);
  return {
    maximize: false,
    colCost: new Float64Array(offered.length).fill(1),
    colLower: new Float64Array(offered.length),
    colUpper: new Float64Array(offered.length).fill(Number.POSITIVE_INFINITY),
    rowLower: Float64Array.from(allowances),
    rowUpper: new Float64Array(allowances.length).fill(Number.POSITIVE_INFINITY),
    starts: Int32Array.from(starts),
    indices: Int32Array.from(entries.flatMap((column) => column.map(({ row }) => row))),
    values: Float64Array.from(entries.flatMap((column) => column.map(({ value }) => value))),
    integer: null,
  };
}

describe('the diet problem of 1939', async () => {
  const solver = await loadHighsSolver();

  it('holds 77 commodities and nine nutrients', () => {
    expect(commodities).toHaveLength(77);
    expect(header.split('\t')).toHaveLength(3 + allowances.length);
    for (const { perDollar } of commodities) expect(perDollar.every(Number.isFinite)).toBe(true);
  });

  it('costs 39.69 dollars a year, by five commodities', () => {
    const solution = solver.solve(dietModel(commodities));
    expect(solution.status).toBe('OPTIMAL');
    expect(solution.objective).toBeCloseTo(0.10866, 5);
    expect(solution.objective * daysOfYear).toBeCloseTo(39.69, 2);
    const basket = commodities.filter((_, column) => (solution.colValue[column] ?? 0) > 1e-9);
    expect(basket.map(({ name }) => name)).toEqual([
      'Wheat flour, enriched',
      'Beef liver',
      'Cabbage',
      'Spinach',
      'Navy beans, dried',
    ]);
    // Strong duality: the allowances at their prices are worth what the basket costs.
    const worth = allowances.reduce((sum, least, row) => sum + least * (solution.rowDual[row] ?? 0), 0);
    expect(worth).toBeCloseTo(solution.objective, 9);
  });

  it('costs more without any commodity of the optimum, and the same without any other', () => {
    const best = solver.solve(dietModel(commodities));
    for (const [column, { name }] of commodities.entries()) {
      const without = solver.solve(dietModel(commodities.filter((each) => each.name !== name)));
      if ((best.colValue[column] ?? 0) > 1e-9)
        expect(without.objective).toBeGreaterThan(best.objective + 1e-6);
      else expect(without.objective).toBeCloseTo(best.objective, 9);
    }
  });
});
