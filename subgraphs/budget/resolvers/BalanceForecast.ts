import type { ForecastDay } from '@progressive/cash-flow';
import type { BalanceForecastResolvers } from '../__generated__/resolvers-types.js';

const dayIn = (currency: string) => (day: ForecastDay) => ({
  date: day.date,
  lowProbability: day.lowProbability,
  median: { amountMinor: day.medianMinor, currency },
  low: { amountMinor: day.lowMinor, currency },
  high: { amountMinor: day.highMinor, currency },
});

export const BalanceForecast: BalanceForecastResolvers = {
  days: ({ days, currency }) => days.map(dayIn(currency)),
  lowest: ({ lowest, currency }) => dayIn(currency)(lowest),
  recurring: ({ recurring, currency }) => recurring.map((each) => ({ ...each, currency })),
};
