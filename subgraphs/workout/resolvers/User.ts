import type { UserResolvers } from '../__generated__/resolvers-types.js';
import { ownHealthScreening } from '../use-cases/answer-health-screening.js';
import { currentProgram } from '../use-cases/current-program.js';
import type { Person } from '../use-cases/person.js';

export const User: UserResolvers = {
  __resolveReference: ({ id }: Person) => ({ id }),
  trainingProfile: ({ id }, _arguments, { profiles }) => profiles.load(id),
  healthScreening: ({ id }, _arguments, { services, viewer }) => ownHealthScreening(services, viewer, id),
  currentTrainingProgram: ({ id }, { on }, { services, viewer }) =>
    currentProgram(services, viewer, id, on ?? null),
};
