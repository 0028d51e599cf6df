import type { Food } from '../catalogue/food.js';

const cooking =
  '(?:cooked|boiled|broiled|braised|roasted|baked|grilled|pan-?fried|fried|steamed|stewed|simmered|microwaved)';
const cookedFood = new RegExp(String.raw`,? \b${cooking}\b.*$`, 'i');
/** Sold cooked, in cans, as often as dry: a line that names them alone says nothing. */
const beans = /\b(?:beans|chickpeas)\b/i;

/** How a food is called that comes cooked, without the cooking: "Pasta" for "Pasta, cooked"; null for any other. */
function uncookedName({ name }: Food): string | null {
  return cookedFood.test(name) && !beans.test(name) ? name.replace(cookedFood, '') : null;
}

/**
 * The foods as cooks weigh them: for the key of a food that comes cooked the key of the same food dry or raw, or null where
 * the catalogue has none. Only foods that come cooked have an entry.
 */
export function foodsAsBought(foods: Iterable<Food>): ReadonlyMap<string, string | null> {
  const all = [...foods];
  const byName = new Map(all.map(({ name, key }) => [name.toLowerCase(), key]));
  const pairs = all.flatMap((food): [string, string | null][] => {
    const bare = uncookedName(food)?.toLowerCase();
    if (bare === undefined) return [];
    const raw = [`${bare}, dry`, `${bare}, raw`, bare]
      .map((name) => byName.get(name))
      .find((key) => key !== undefined);
    return [[food.key, raw ?? null]];
  });
  return new Map(pairs);
}
