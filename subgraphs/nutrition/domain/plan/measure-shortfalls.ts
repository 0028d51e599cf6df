import { NUTRIENTS, nutrientIndex } from '../catalogue/nutrients.js';
import type { DayMeasure } from '../meal-planning/problem.js';
import { dayRanges, planningMicros } from './day-ranges.js';
import { goalName } from './finish-plan.js';
import { orderDays } from './meal-order.js';
import type { MealPlanContent, PlannedDay } from './meal-plan.js';

interface MeasureMiss {
  readonly goal: string;
  readonly text: string;
}

/** A daily mean nearer to its range than this share of it is near enough for a person. */
const noticedShare = 0.05;
/** Below this share of the recommended amount a vitamin or mineral is named. */
const lowShare = 0.9;
const mostNamed = 3;

const measures: readonly {
  readonly measure: Exclude<DayMeasure, 'energyKcal'>;
  readonly name: string;
  readonly unit: string;
  readonly of: (day: PlannedDay) => number;
}[] = [
  { measure: 'proteinG', name: 'protein', unit: 'g', of: ({ sums }) => sums.proteinG },
  { measure: 'carbG', name: 'carbohydrate', unit: 'g', of: ({ sums }) => sums.carbohydrateG },
  { measure: 'fatG', name: 'fat', unit: 'g', of: ({ sums }) => sums.fatG },
  { measure: 'fibreG', name: 'fibre', unit: 'g', of: ({ sums }) => sums.fibreG },
  { measure: 'sodiumMg', name: 'sodium', unit: 'mg', of: ({ sums }) => sums.sodiumMg },
  { measure: 'activeMinutes', name: 'work in the kitchen', unit: 'minutes', of: ({ minutes }) => minutes },
];

/** Sums of the days that are outside the wanted range, by how much in the mean of all days. */
export function measureShortfalls({ order, days }: MealPlanContent): MeasureMiss[] {
  const ranges = orderDays(order).map((day) => dayRanges(day, order));
  return measures.flatMap(({ measure, name, unit, of }) => {
    const mean = (outside: (value: number, least: number, most: number) => number) =>
      days.reduce((sum, day, at) => {
        const range = ranges[at]?.[measure];
        const least = range?.min ?? Number.NEGATIVE_INFINITY;
        return sum + Math.max(0, outside(of(day), least, range?.max ?? Number.POSITIVE_INFINITY));
      }, 0) / Math.max(1, days.length);
    const value = days.reduce((sum, day) => sum + of(day), 0) / Math.max(1, days.length);
    const say = (amount: number, word: string): MeasureMiss[] =>
      amount <= noticedShare * value
        ? []
        : [
            {
              goal: goalName(measure),
              text: `${word} ${name} than wanted: ${Math.round(amount)} ${unit} a day in the mean.`,
            },
          ];
    return [
      ...say(
        mean((had, least) => least - had),
        'Less',
      ),
      ...say(
        mean((had, _, most) => had - most),
        'More',
      ),
    ];
  });
}

/** The vitamins and minerals that are planned and low, lowest first, as one sentence. */
export function nutrientShortfalls({ order, nutrients }: MealPlanContent): MeasureMiss[] {
  const planned = new Set(planningMicros(order).map(({ id }) => id));
  const low = nutrients
    .flatMap(({ nutrientId, perDay, recommendedPerDay }) => {
      if (!planned.has(nutrientId) || recommendedPerDay === null || recommendedPerDay <= 0) return [];
      const share = perDay / recommendedPerDay;
      return share < lowShare ? [{ nutrientId, share }] : [];
    })
    .sort((a, b) => a.share - b.share);
  if (low.length === 0) return [];
  const named = low
    .slice(0, mostNamed)
    .map(({ nutrientId, share }) => `${nameOf(nutrientId)} ${Math.round(100 * share)} %`);
  const more = low.length > mostNamed ? ` and ${low.length - mostNamed} more` : '';
  return [
    { goal: 'NUTRIENTS', text: `Below the recommended amount in the mean: ${named.join(', ')}${more}.` },
  ];
}

function nameOf(nutrientId: string): string {
  const name = NUTRIENTS[nutrientIndex(nutrientId)]?.name ?? nutrientId;
  // `Vitamin C` within a sentence, not `VITAMIN C`.
  return name.charAt(0).toLowerCase() + name.slice(1);
}
