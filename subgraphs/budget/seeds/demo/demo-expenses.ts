import { addDays, type LocalDate, weekdayOf } from '@progressive/quantities';
import { type Random, seededRandom } from '@progressive/seeded-random';
import type { Expense } from '../../domain/expense.js';
import type { SpendingCategory } from '../../domain/spending-category.js';

/** One kind of purchase: on which weekdays, how likely, how dear (cents), and where. All names are made up. */
interface Habit {
  readonly category: SpendingCategory;
  readonly weekdays: readonly number[];
  readonly chance: number;
  readonly cents: readonly [number, number];
  readonly merchants: readonly string[];
}

const anyDay = [1, 2, 3, 4, 5, 6, 7];
const habits: readonly Habit[] = [
  {
    category: 'GROCERIES',
    weekdays: [6],
    chance: 1,
    cents: [4200, 6900],
    merchants: ['Corner Market', 'Greenline Grocery'],
  },
  {
    category: 'GROCERIES',
    weekdays: [2, 3],
    chance: 0.55,
    cents: [900, 2600],
    merchants: ['Corner Market', 'Bodega 14'],
  },
  {
    category: 'RESTAURANTS',
    weekdays: [5, 6],
    chance: 0.6,
    cents: [1600, 4200],
    merchants: ['Noodle Bar', 'Trattoria Sole', 'Taco Window'],
  },
  {
    category: 'RESTAURANTS',
    weekdays: [1, 2, 4],
    chance: 0.4,
    cents: [450, 1450],
    merchants: ['Third Rail Coffee Cart', 'Bagel Hole'],
  },
  { category: 'TRANSPORT', weekdays: [1], chance: 1, cents: [3400, 3400], merchants: ['Transit fare'] },
  { category: 'TRANSPORT', weekdays: [5, 6], chance: 0.15, cents: [1400, 3100], merchants: ['Taxi'] },
  { category: 'HOUSEHOLD', weekdays: [7], chance: 0.45, cents: [700, 2400], merchants: ['Hardware & Home'] },
  {
    category: 'HEALTH',
    weekdays: anyDay,
    chance: 0.03,
    cents: [1200, 4000],
    merchants: ['Neighborhood Pharmacy'],
  },
  { category: 'FITNESS', weekdays: [3], chance: 0.3, cents: [1500, 2000], merchants: ['Drop-in class'] },
  {
    category: 'ENTERTAINMENT',
    weekdays: [6],
    chance: 0.45,
    cents: [1500, 4500],
    merchants: ['Cinema', 'Concert hall', 'Board-game café'],
  },
  {
    category: 'SHOPPING',
    weekdays: anyDay,
    chance: 0.07,
    cents: [1900, 7800],
    merchants: ['Thread & Needle', 'Book nook'],
  },
  { category: 'GIFTS', weekdays: anyDay, chance: 0.012, cents: [2000, 4500], merchants: ['Flower shop'] },
];

const demoDays = 91;

/** Three months of expenses up to the day before `today`; equal days give equal expenses. */
export function demoExpenses(today: LocalDate): Expense[] {
  const random = seededRandom('budget-demo');
  const days = Array.from({ length: demoDays }, (_, index) => addDays(today, index - demoDays));
  return days.flatMap((date) =>
    habits
      .filter(({ weekdays, chance }) => weekdays.includes(weekdayOf(date)) && random.next() < chance)
      .map((habit, index) => purchase(habit, date, `${date}_${index}`, random)),
  );
}

function purchase(
  { category, cents, merchants }: Habit,
  date: LocalDate,
  key: string,
  random: Random,
): Expense {
  const [low, high] = cents;
  return {
    id: `expense_demo_${key}`,
    date,
    amount: { amountMinor: low + random.integer(high - low + 1), currency: 'USD' },
    category,
    merchant: random.pick(merchants),
    note: null,
  };
}
