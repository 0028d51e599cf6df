import { describe, expect, it } from 'vitest';
import { readPlainLog } from './read-plain-log.js';

describe('readPlainLog', () => {
  it.each([
    ['I ate two eggs for breakfast and a burger for lunch', 'nutrition'],
    ['I ate an egg tomorrow', 'nutrition'],
    ['I spent 50 cents on gum', 'budget'],
    ['€12 for lunch', 'budget'],
    ['I got a $30 refund from Amazon', 'budget'],
    ['I weigh 180', 'nutrition'],
  ])('%s is kept by %s', (text, agent) => {
    expect(readPlainLog(text)).toBe(agent);
  });

  it.each([
    'I ate out on Friday',
    'I ate too much, what now?',
    'I spent $300 on food this month and want to spend less',
    'I paid $40 for the gym, plan around it',
    '$90 for food this week',
    'I weigh 80 kg and want to lose 5 kg',
    'how much is $12 in euros',
  ])('%s is left to the classifier', (text) => {
    expect(readPlainLog(text)).toBeNull();
  });
});
