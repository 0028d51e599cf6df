import { describe, expect, it } from 'vitest';
import { extractWishes } from '../routing/extract/extract-wishes.js';
import type { Agent } from '../routing/index.js';
import { isProblem } from './log-entry.js';
import { readLog } from './read-log.js';

/** A Sunday at half past one. */
const [today, hour] = ['2026-11-22', 13];
const readAll = (text: string, agent: Agent, currency = 'USD') =>
  readLog({ text, wishes: extractWishes(text, { today, currency }), agents: [agent], today, hour, currency });
const read = (text: string, agent: Agent, currency?: string) => {
  const entries = readAll(text, agent, currency);
  if (entries === null || isProblem(entries)) return entries;
  expect(entries).toHaveLength(1);
  return entries[0];
};

describe('readLog', () => {
  it.each([
    ['I ate two eggs and toast', 'lunch', today, 'two eggs and toast'],
    ['had a burger and fries for dinner last night', 'dinner', '2026-11-21', 'a burger and fries'],
    ['log 200 g chicken and rice for lunch', 'lunch', today, '200 g chicken and rice'],
    ['breakfast: oats, blueberries, coffee', 'breakfast', today, 'oats, blueberries, coffee'],
    ['please add a latte to my food diary', 'lunch', today, 'a latte'],
    ['I had half an avocado for a snack yesterday', 'snack', '2026-11-21', 'half an avocado'],
    ['ate 1/2 cup of rice for supper on Friday', 'dinner', '2026-11-20', '1/2 cup of rice'],
    ['I ate 2 eggs two days ago', 'lunch', '2026-11-20', '2 eggs'],
    ['I ate 0.5 kg potatoes', 'lunch', today, '0.5 kg potatoes'],
  ])('food: %s', (text, slot, date, words) => {
    expect(read(text, 'nutrition')).toEqual({ kind: 'FOOD', slot, date, words });
  });

  it.each([
    ['I spent $12 on coffee', 1200, 'USD', today],
    ['paid 45 euros for petrol yesterday', 4500, 'EUR', '2026-11-21'],
    ['£8.50 at the pharmacy', 850, 'GBP', today],
    ['paid 30 for a birthday present', 3000, 'USD', today],
    ['weekly shop at Aldi was $64.20', 6420, 'USD', today],
    ['spent $20 on a widget', 2000, 'USD', today],
    ['I got $12 back for the shoes', -1200, 'USD', today],
  ])('money: %s', (text, amountMinor, currency, date) => {
    expect(read(text, 'budget')).toMatchObject({ kind: 'EXPENSE', amountMinor, currency, date });
  });

  it.each([
    ['€12 for lunch', 1200, 'EUR'],
    ['I paid 12 euros for a pizza', 1200, 'EUR'],
    ['12 EUR lunch', 1200, 'EUR'],
    ['tea was £5.50', 550, 'GBP'],
    ['I spent 6 pounds on tea', 600, 'GBP'],
    ['spent 50 cents on gum', 50, 'USD'],
    ['spent 80p on gum', 80, 'GBP'],
    ['lunch was 5 dollars and 50 cents', 550, 'USD'],
    ['spent $1,200.50 on a laptop', 120_050, 'USD'],
    ['I paid 1.200,50 € rent', 120_050, 'EUR'],
    ["paid CHF 1'200 rent", 120_000, 'CHF'],
    ['spent 12,50 on lunch', 1250, 'USD'],
    ['spent 12.50 on lunch', 1250, 'USD'],
    ['spent $1.2k on a sofa', 120_000, 'USD'],
    ['paid twelve dollars for lunch', 1200, 'USD'],
    ['A$15 for a sandwich', 1500, 'AUD'],
    ['R$ 30 for lunch', 3000, 'BRL'],
    ['paid ¥500 for ramen', 500, 'JPY'],
  ])('the sum of %s', (text, amountMinor, currency) => {
    expect(read(text, 'budget')).toMatchObject({ amountMinor, currency });
  });

  it('takes bare sums and the sign that people share for the person’s own currency', () => {
    expect(read('paid 30 for a present', 'budget', 'EUR')).toMatchObject({ currency: 'EUR' });
    expect(read('paid $30 for a present', 'budget', 'CAD')).toMatchObject({ currency: 'CAD' });
    expect(read('paid $30 for a present', 'budget', 'EUR')).toMatchObject({ currency: 'USD' });
  });

  it.each([
    ['spent $5 on coffee and $20 on petrol', [500, 2000]],
    ['$5 on coffee and cake, and $20 on petrol', [500, 2000]],
    ['coffee and cake for $5 and petrol for $20', [500, 2000]],
    ['I spent 12 dollars on coffee and 30 on petrol', [1200, 3000]],
    ['spent 12 on coffee, 30 on petrol and another 4.50 on gum', [1200, 3000, 450]],
    ['paid $12 for lunch for us and 2 for me', [1200]],
    ['paid $12 for coffee and 3 for each of the kids', [1200]],
  ])('each payment of: %s', (text, sums) => {
    const entries = readAll(text, 'budget');
    expect(entries).toMatchObject(sums.map((amountMinor) => ({ amountMinor })));
  });

  it.each([
    'I spent -12 dollars on coffee',
    'I spent -$12 on coffee',
    'I spent minus 12 dollars on coffee',
    'I spent $-12 on coffee',
    'spent $0 on coffee',
    'spent $0.00 on coffee',
    '2 coffees at $4 each',
    '2 x $4 for coffee',
    'I spent $20-30 on drinks',
    'I spent between 20 and 30 dollars on drinks',
    'spent 20 to 30 dollars on drinks',
    'spent $2 million on a house',
    'spent $12.505 on lunch',
    'paid €1.200 rent',
    'spent $50 of my $200 budget',
    'I got paid $500',
    'my boss paid me $900',
    'I need to pay $50 for the gym',
    "I didn't spend $20 on beer",
    'I spent $12 on lunch tomorrow',
    'I spent $12 on lunch next Friday',
    'I spent $12 on lunch last week',
    'I spent $12 on lunch on 2026-02-30',
    'paid T$ 12 for lunch',
  ])('asks about money: %s', (text) => {
    expect(read(text, 'budget')).toMatchObject({
      kind: 'UNCLEAR',
      waysOut: expect.arrayContaining([expect.any(String)]),
    });
  });

  it('gives ways out that are read as what they say', () => {
    const refused = read('I spent -12 dollars on coffee', 'budget');
    const ways = refused && 'waysOut' in refused ? refused.waysOut : [];
    expect(ways.map((way) => read(way, 'budget'))).toMatchObject([
      { amountMinor: 1200 },
      { amountMinor: -1200 },
    ]);
  });

  it.each([
    ['I did 3x8 squats at 80 kg', 'squats', 3, 8, 80],
    ['bench press 5x5 at 60kg', 'bench press', 5, 5, 60],
    ['log 3 sets of 10 lunges with 12.5 kg dumbbells', 'lunges', 3, 10, 12.5],
    ['squats 5x5 @ 100', 'squats', 5, 5, 100],
    ['did 3 sets of 12 push ups', 'push ups', 3, 12, 0],
    ['deadlift 2 sets of 5 at 225 lb', 'deadlift', 2, 5, 102.06],
    ['squats 3x8 at 80 kg at 7am', 'squats', 3, 8, 80],
  ])('sets: %s', (text, exercise, sets, reps, weightKg) => {
    expect(read(text, 'workout')).toEqual({ kind: 'SETS', date: today, exercise, sets, reps, weightKg });
  });

  it('reads sets of each exercise that a text names', () => {
    expect(readAll('3x8 squats at 80 kg and 3x10 bench press at 60 kg', 'workout')).toMatchObject([
      { exercise: 'squats', reps: 8, weightKg: 80 },
      { exercise: 'bench press', reps: 10, weightKg: 60 },
    ]);
  });

  it.each([
    'I did 3x0 squats',
    'I did -5 reps of squats',
    '3x-8 squats',
    'did 3 sets of 8 squats at 1000 kg',
    'squats 3x8 at -80 kg',
    'squats 3x1000',
    '50x8 squats',
    'squats 3x8 80 90 100',
    'I did 3x8 squats at 80 kg tomorrow',
  ])('asks about sets: %s', (text) => {
    expect(read(text, 'workout')).toMatchObject({ kind: 'UNCLEAR' });
  });

  it.each([
    ['my weight this morning was 81.2 kg', 81.2],
    ['weighed in at 172 lbs', 78],
    ['78,4 kg', 78.4],
    ['I weigh 12 stone 6', 78.9],
  ])('weight: %s', (text, weightKg) => {
    expect(read(text, 'nutrition')).toEqual({ kind: 'WEIGHT', date: today, weightKg });
  });

  it.each([
    'I weigh 1000 kg',
    'I weigh 8 kg',
    'I weigh 180',
    'my weight is -80 kg',
    'I weighed 80 kg tomorrow',
  ])('asks about a weight: %s', (text) => {
    expect(read(text, 'nutrition')).toMatchObject({ kind: 'UNCLEAR' });
  });

  it('takes no other weight for the person’s', () => {
    for (const text of ['my dog weighs 30 kg', 'my goal weight is 70 kg', 'I used to weigh 100 kg'])
      expect(read(text, 'workout')).toBeNull();
  });

  it('reads foods of each meal that a text names', () => {
    expect(
      readAll('I ate two eggs and toast for breakfast and a burger for lunch', 'nutrition'),
    ).toMatchObject([
      { slot: 'breakfast', words: 'two eggs and toast' },
      { slot: 'lunch', words: 'a burger' },
    ]);
  });

  it.each([
    'I ate -2 bananas',
    'I ate 0 eggs',
    'I ate zero eggs',
    'I ate an egg tomorrow',
    "I didn't eat the burger",
    'I will eat a burger',
    'I ate 2 eggs yesterday and 3 today',
  ])('asks about food: %s', (text) => {
    expect(read(text, 'nutrition')).toMatchObject({ kind: 'UNCLEAR' });
  });

  it('reads nothing where nothing can be written down', () => {
    expect(read('ran 5k in 27:40', 'workout')).toBeNull();
    expect(read('did my workout', 'workout')).toBeNull();
    expect(read('spent too much', 'budget')).toBeNull();
    expect(read('I bought 2 coffees', 'budget')).toBeNull();
    expect(read('log', 'nutrition')).toBeNull();
  });
});
