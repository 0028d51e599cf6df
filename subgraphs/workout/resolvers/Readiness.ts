import type { ReadinessResolvers } from '../__generated__/resolvers-types.js';

export const Readiness: ReadinessResolvers = { reasons: ({ reasons }) => [...reasons] };
