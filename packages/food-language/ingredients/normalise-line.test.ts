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
    ['1 cup V8 juice', '1 cup V8 juice'],
  ])('%s → %s', (line, normalised) => {
    expect(normaliseLine(line)).toBe(normalised);
  });

  it('leaves a division by zero and an unknown entity as they are', () => {
    expect(normaliseLine('1/0 cup &unknown; x')).toBe('1/0 cup &unknown; x');
  });
});
