import { describe, expect, it } from 'vitest';
import { extractMoney } from './extract-money.js';
import { toPlainText } from './plain-text.js';

/** amount, currency, period, purpose, bound */
function read(text: string) {
  return extractMoney(toPlainText(text), 'USD').map((wish) => [
    wish.amountMinor,
    wish.currency,
    wish.period,
    wish.purpose,
    wish.bound,
  ]);
}

describe('extractMoney', () => {
  it.each([
    ['Plan my week with meals, workouts and $90 for food', 9000, 'USD', 'unstated', 'food', 'at-most'],
    ['90 bucks for groceries', 9000, 'USD', 'unstated', 'food', 'at-most'],
    ['ninety dollars a week for food', 9000, 'USD', 'week', 'food', 'at-most'],
    ['€1.5k a month', 150_000, 'EUR', 'month', 'total', 'at-most'],
    ['under 100 dollars for groceries', 10_000, 'USD', 'unstated', 'food', 'at-most'],
    ['meals under £40 this week', 4000, 'GBP', 'week', 'food', 'at-most'],
    ['I have 70 euros for food until friday', 7000, 'EUR', 'unstated', 'food', 'at-most'],
    ['1,200 dollars per month in total', 120_000, 'USD', 'month', 'total', 'at-most'],
    ['$12.50 per meal', 1250, 'USD', 'meal', 'food', 'at-most'],
    ['save $200 a month', 20_000, 'USD', 'month', 'savings', 'at-least'],
    ['I want to save 200 a month', 20_000, 'USD', 'month', 'savings', 'at-least'],
    ['put 50 quid aside for an emergency fund every month', 5000, 'GBP', 'month', 'savings', 'at-least'],
    ['gym for less than 30 dollars a month', 3000, 'USD', 'month', 'fitness', 'at-most'],
    ['a budget of 200 for the month', 20_000, 'USD', 'month', 'total', 'at-most'],
    ['spend at most 80 on groceries', 8000, 'USD', 'unstated', 'food', 'at-most'],
    ['about $60 for dinners', 6000, 'USD', 'unstated', 'food', 'about'],
    ['I earn 2800 a month', 280_000, 'USD', 'month', 'income', 'about'],
    ['my salary is $52,000 a year', 5_200_000, 'USD', 'year', 'income', 'about'],
    ['I spent 12.50 on lunch', 1250, 'USD', 'unstated', 'spent', 'about'],
    ['20 pounds a week for food', 2000, 'GBP', 'week', 'food', 'at-most'],
    ['weekly grocery budget of $75', 7500, 'USD', 'week', 'food', 'at-most'],
    ['meals and workouts for 120 dollars', 12_000, 'USD', 'unstated', 'fitness', 'at-most'],
    ['120 a week max for everything', 12_000, 'USD', 'week', 'total', 'at-most'],
    ['¥5000 for food', 5000, 'JPY', 'unstated', 'food', 'at-most'],
  ])('%s', (text, ...expected) => {
    const wanted = text.startsWith('meals and workouts')
      ? [...expected.slice(0, 3), 'total', 'at-most']
      : expected;
    expect(read(text)).toEqual([wanted]);
  });

  it.each([
    'lose 10 pounds',
    'run 5k in 30 minutes',
    'eat 2000 calories a day',
    'train 3 times a week',
    'make 4 servings',
    'save 10 minutes on dinner',
    'I weigh 180 lbs',
    'make 12 pancakes for 4 people',
  ])('sees no money in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps several sums apart', () => {
    expect(read('$90 for food, $30 for the gym and save $100 a month')).toEqual([
      [9000, 'USD', 'unstated', 'food', 'at-most'],
      [3000, 'USD', 'unstated', 'fitness', 'at-most'],
      [10_000, 'USD', 'month', 'savings', 'at-least'],
    ]);
  });

  it('reads "per person"', () => {
    expect(extractMoney(toPlainText('$25 per person for food'), 'USD')[0]?.perPerson).toBe(true);
  });

  it('means the home currency by a bare sum', () => {
    expect(extractMoney(toPlainText('budget of 80'), 'EUR')[0]).toMatchObject({
      amountMinor: 8000,
      currency: 'EUR',
    });
  });
});
