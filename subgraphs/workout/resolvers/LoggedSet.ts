import type { LoggedSetResolvers } from '../__generated__/resolvers-types.js';

export const LoggedSet: LoggedSetResolvers = {
  exercise: ({ exerciseKey }, _arguments, { exercises }) =>
    exerciseKey === null ? null : exercises.load(exerciseKey),
};
