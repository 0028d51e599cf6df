import { describe, expect, it } from 'vitest';
import { readMoneyQuestion } from './money-question.js';

/** A Saturday. */
const today = '2026-11-21';
const read = (text: string) => {
  const { kind, categories, period } = readMoneyQuestion(text, today);
  return { kind, categories: categories.join(' '), from: period.from, to: period.to };
};

describe('readMoneyQuestion', () => {
  it.each([
    ['What bills are due this week?', 'BILLS_DUE', '', '2026-11-16', '2026-11-22'],
    ['which payments are due in the next 14 days', 'BILLS_DUE', '', '2026-11-21', '2026-12-04'],
    ['bills next month', 'BILLS_DUE', '', '2026-12-01', '2026-12-31'],
    ['How much did I spend on food?', 'SPENDING', 'GROCERIES RESTAURANTS', '2026-11-01', '2026-11-30'],
    ['what did I spend on eating out last week', 'SPENDING', 'RESTAURANTS', '2026-11-09', '2026-11-15'],
    ['how much have I spent in the last 30 days?', 'SPENDING', '', '2026-10-23', '2026-11-21'],
    ['expenses in december', 'SPENDING', '', '2025-12-01', '2025-12-31'],
    ['how much did I spend yesterday', 'SPENDING', '', '2026-11-20', '2026-11-20'],
    ['What can I spend this week?', 'CAN_SPEND', '', '2026-11-16', '2026-11-22'],
    ['how much can I still spend on groceries', 'CAN_SPEND', 'GROCERIES', '2026-11-01', '2026-11-30'],
    ['how much money do I have left this month', 'CAN_SPEND', '', '2026-11-01', '2026-11-30'],
    ['What is my income?', 'INCOME', '', '2026-11-01', '2026-11-30'],
    ['when do I get paid', 'INCOME', '', '2026-11-01', '2026-11-30'],
    ['how much is my rent', 'BILLS', '', '2026-11-01', '2026-11-30'],
    ['how close am I to my emergency fund goal', 'GOALS', '', '2026-11-01', '2026-11-30'],
    ['how much debt do I have', 'DEBTS', '', '2026-11-01', '2026-11-30'],
    ["what's my account balance", 'BALANCE', '', '2026-11-01', '2026-11-30'],
    ['what is the meaning of life', 'UNKNOWN', '', '2026-11-01', '2026-11-30'],
  ])('%s', (text, kind, categories, from, to) => {
    expect(read(text)).toEqual({ kind, categories, from, to });
  });
});
