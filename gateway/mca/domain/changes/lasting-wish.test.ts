import { describe, expect, it } from 'vitest';
import { lastingWish } from './lasting-wish.js';

describe('lastingWish', () => {
  it.each([
    [['vegetarian'], null, 'plan my week with vegetarian meals'],
    [[], 4, 'plan my week with meals for 4 people'],
    [['vegan', 'gluten-free'], 2, 'plan my week with vegan gluten-free meals for 2 people'],
  ] as const)('%s for %s is a new plan', (diets, people, said) => {
    expect(lastingWish({ diets, people })).toMatchObject({ kind: 'ASK', choices: [said] });
  });

  it('leaves single changes alone', () => {
    expect(lastingWish({ diets: [], people: null })).toBeNull();
  });
});
