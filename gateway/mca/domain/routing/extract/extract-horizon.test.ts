import { describe, expect, it } from 'vitest';
import { extractHorizon } from './extract-horizon.js';
import { toPlainText } from './plain-text.js';

/** A Wednesday. */
const today = '2026-11-18';

describe('extractHorizon', () => {
  it.each([
    ['plan my week', '2026-11-18', 7],
    ['meals for this week', '2026-11-18', 7],
    ['rest of the week', '2026-11-18', 5],
    ['next week please', '2026-11-23', 7],
    ['for the next 4 weeks', '2026-11-18', 28],
    ['a four-week programme', '2026-11-18', 28],
    ['for a month', '2026-11-18', 28],
    ['next month', '2026-12-01', 28],
    ['the rest of the month', '2026-11-18', 13],
    ['10 days of dinners', '2026-11-18', 10],
    ['a 7-day meal plan', '2026-11-18', 7],
    ['for two weeks', '2026-11-18', 14],
    ['what should I cook tonight', '2026-11-18', 1],
    ['a workout for tomorrow', '2026-11-19', 1],
    ['this weekend', '2026-11-21', 2],
    ['next weekend', '2026-11-28', 2],
    ['lunches for mon to fri', '2026-11-23', 5],
    ['monday-friday lunches', '2026-11-23', 5],
    ['until sunday', '2026-11-18', 5],
    ['a fortnight of meals', '2026-11-18', 14],
    ['a weekly meal plan', '2026-11-18', 7],
    ['4 weeks starting monday', '2026-11-23', 28],
    ['a plan starting tomorrow', '2026-11-19', 7],
    ['from the 1st of december for 10 days', '2026-12-01', 10],
    ['in a couple of days a week of meals', '2026-11-18', 7],
  ])('%s', (text, startDate, horizonDays) => {
    expect(extractHorizon(toPlainText(text), today)).toMatchObject({
      startDate,
      horizonDays,
      clipped: false,
    });
  });

  it.each([
    ['a twelve week plan', 84],
    ['for 3 months', 84],
    ['get fit by march', 104],
  ])('clips %s to 28 days and says so', (text, askedDays) => {
    expect(extractHorizon(toPlainText(text), today)).toMatchObject({
      horizonDays: 28,
      clipped: true,
      askedDays,
    });
  });

  it.each([
    'train 3 times a week',
    'spend $50 a week',
    'what did I eat in the last 7 days',
    'how many calories are in an apple',
    'I am 30 years old',
    'two weeks ago I was sick',
  ])('sees no horizon in "%s"', (text) => {
    expect(extractHorizon(toPlainText(text), today)).toBeNull();
  });

  it('knows that today can be a Sunday', () => {
    expect(extractHorizon('this weekend', '2026-11-22')).toMatchObject({
      startDate: '2026-11-22',
      horizonDays: 1,
    });
    expect(extractHorizon('next week', '2026-11-22')).toMatchObject({ startDate: '2026-11-23' });
  });

  it('crosses the end of the year', () => {
    expect(extractHorizon('next month', '2026-12-31')).toMatchObject({
      startDate: '2027-01-01',
      horizonDays: 28,
    });
  });
});
