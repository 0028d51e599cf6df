import { describe, expect, it } from 'vitest';
import { normaliseLine } from './normalise-line.js';

describe('normaliseLine', () => {
  it.each([
    ['½ cup milk', '#1$2 cup milk'],
    ['1½ cups milk', '1#1$2 cups milk'],
    ['1 1/2 cups milk', '1#1$2 cups milk'],
    ['1&frac12; cups milk', '1#1$2 cups milk'],
    ['3⁄4 cup milk', '#3$4 cup milk'],
    ['20g/ ¾oz butter', '20 g/ #3$4 oz butter'],
    ['1½ to 2 cups oats', '1#1$2-2 cups oats'],
    ['2 or 3 eggs', '2-3 eggs'],
    ['5- to 6-pound goose', '5-6 pound goose'],
    ['150ml-200ml stock', '150-200 ml stock'],
    ['1–2 tsp salt', '1-2 tsp salt'],
    ['2 x 400g tins beans', '2x 400 g tins beans'],
    ['4 x salmon fillets', '4x salmon fillets'],
    ['1,500 g flour', '1500 g flour'],
    ['a 28-ounce can of 7-day aged beef', 'a 28 ounce can of 7-day aged beef'],
    ['1 and 1/2 cups flour', '1#1$2 cups flour'],
    ['2 & ½ cups flour', '2#1$2 cups flour'],
    ['1-1/2 cups flour', '1#1$2 cups flour'],
    ['1-1 1/2 cups flour', '1-1#1$2 cups flour'],
    ['one and a half cups rice', '1#1$2 cups rice'],
    ['2,5 kg flour and 0,25 l milk', '2.5 kg flour and 0.25 l milk'],
    ['400 tons of salt', '400000 kg of salt'],
    ['500gr beef', '500 g beef'],
    ['1 tblsp oil', '1 tbsp oil'],
    ['2 tabelspoons syrup', '2 tablespoon syrup'],
    ['½ teapsoon salt', '#1$2 teaspoon salt'],
    ['3 tangerines and 4 tendons', '3 tangerines and 4 tendons'],
    ['1 cup V8 juice', '1 cup V8 juice'],
  ])('%s → %s', (line, normalised) => {
    expect(normaliseLine(line)).toBe(normalised);
  });

  it('leaves a division by zero and an unknown entity as they are', () => {
    expect(normaliseLine('1/0 cup &unknown; x')).toBe('1/0 cup &unknown; x');
  });
});
