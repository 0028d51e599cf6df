import type { UserResolvers } from '../__generated__/resolvers-types.js';
import { currentProgram } from '../use-cases/current-program.js';
import type { Person } from '../use-cases/person.js';

export const User: UserResolvers = {
  __resolveReference: ({ id }: Person) => ({ id }),
  trainingProfile: ({ id }, _arguments, { profiles }) => profiles.load(id),
  currentTrainingProgram: ({ id }, { on }, { services, viewer }) =>
    currentProgram(services, viewer, id, on ?? null),
};
