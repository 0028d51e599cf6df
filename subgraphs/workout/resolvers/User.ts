import type { UserResolvers } from '../__generated__/resolvers-types.js';
import { ownHealthScreening } from '../use-cases/answer-health-screening.js';
import { currentProgram } from '../use-cases/current-program.js';
import { energyFlagOf } from '../use-cases/energy-flag.js';
import { ownMovementScreen } from '../use-cases/movement-screen.js';
import type { Person } from '../use-cases/person.js';

export const User: UserResolvers = {
  __resolveReference: (reference: Person) => reference,
  trainingProfile: ({ id }, _arguments, { profiles }) => profiles.load(id),
  healthScreening: ({ id }, _arguments, { services, viewer }) => ownHealthScreening(services, viewer, id),
  movementScreen: async ({ id }, _arguments, { services, viewer }) => {
    const results = await ownMovementScreen(services, viewer, id);
    return results && [...results];
  },
  energyFlag: (person, _arguments, { viewer }) =>
    viewer?.userId === person.id ? energyFlagOf(person) : null,
  currentTrainingProgram: ({ id }, { on }, { services, viewer }) =>
    currentProgram(services, viewer, id, on ?? null),
};
