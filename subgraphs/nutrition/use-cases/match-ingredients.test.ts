import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '../domain/catalogue/catalogue.js';
import { readReference } from '../seeds/read-reference.js';
import { understandLine } from './match-ingredients.js';

let catalogue: Catalogue;

beforeAll(async () => {
  const { hash, foods, recipes } = await readReference();
  catalogue = buildCatalogue(hash, foods, recipes);
});

describe('a line of a recipe', () => {
  it.each([
    ['2 tbsp crème fraîche', 'heavy-cream'],
    ['250 g mascarpone', 'cream-cheese'],
    ['1 tsp garam masala', 'curry-powder'],
    ['100 ml marsala', 'wine-dessert-sweet'],
    ['1 beef stock cube', 'beef-broth-or-bouillon-soup-powder-dry'],
    ['1 leg of lamb (about 2 kg)', 'leg-of-lamb-raw'],
    ['500 g lamb mince', 'ground-lamb-raw'],
    ['200 g rice vermicelli', 'rice-noodles-dry'],
    ['1 tbsp shea butter', 'shea-butter'],
  ])('finds the food of "%s"', (text, key) => {
    expect(understandLine(catalogue, text).foodKey).toBe(key);
  });

  it('stays unknown where no food is like it', () => {
    expect(understandLine(catalogue, '2 tbsp xyzzyplugh').foodKey).toBeNull();
  });
});
