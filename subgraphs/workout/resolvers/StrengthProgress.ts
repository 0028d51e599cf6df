import type { StrengthProgressResolvers } from '../__generated__/resolvers-types.js';

export const StrengthProgress: StrengthProgressResolvers = {
  points: ({ points }) =>
    points.map(({ value, low, high, ...point }) => ({ ...point, e1rmKg: value, lowKg: low, highKg: high })),
  forecast: ({ forecast }) =>
    forecast && {
      sessions: forecast.sessions,
      e1rmKg: forecast.predicted,
      lowKg: forecast.low,
      highKg: forecast.high,
    },
  records: ({ records }) => [...records],
};
