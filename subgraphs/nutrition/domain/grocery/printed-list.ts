import { formatMoney } from '@progressive/quantities';
import type { Aisle } from '../catalogue/food.js';
import { amountInWords, costOfItems, type GroceryItem, type GroceryList, isToCheck } from './grocery-list.js';

const aisleNames: Readonly<Record<Aisle, string>> = {
  PRODUCE: 'Fruit and vegetables',
  BAKERY: 'Bread',
  MEAT: 'Meat',
  FISH: 'Fish',
  DAIRY_EGGS: 'Milk, cheese, eggs',
  GRAINS_PASTA: 'Rice, pasta, cereals',
  LEGUMES: 'Dry legumes',
  CANNED: 'Tins and jars',
  NUTS_SEEDS: 'Nuts and seeds',
  OILS_CONDIMENTS: 'Oils and sauces',
  SPICES_BAKING: 'Spices and baking',
  SNACKS_SWEETS: 'Snacks and sweets',
  BEVERAGES: 'Drinks',
  FROZEN: 'Frozen',
  PREPARED: 'Ready meals',
};

/** A list as plain text, for paper or a message. @param items in the order of a walk through a shop. */
export function printedList(
  { name, currency }: Pick<GroceryList, 'name' | 'currency'>,
  items: readonly GroceryItem[],
): string {
  const toBuy = items.filter((item) => !isToCheck(item));
  const sections = [...new Set(toBuy.map(({ aisle }) => aisle))].map((aisle) => [
    aisle === null ? 'Other' : aisleNames[aisle],
    ...toBuy.filter((item) => item.aisle === aisle).map(lineOf),
  ]);
  const atHome = items.filter(isToCheck);
  if (atHome.length > 0) sections.push(['Look for at home', ...atHome.map(lineOf)]);
  const total = `About ${formatMoney({ amountMinor: costOfItems(items), currency })}`;
  return `${[[name], ...sections, [total]].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function lineOf(item: GroceryItem): string {
  const amount = amountInWords(item);
  return `[${item.tickedAt === null ? ' ' : 'x'}] ${item.label}${amount === '' ? '' : ` (${amount})`}`;
}
