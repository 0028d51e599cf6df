import type { MuscleVolumeResolvers } from '../__generated__/resolvers-types.js';
import { muscleName } from '../domain/muscle.js';

export const MuscleVolume: MuscleVolumeResolvers = { name: ({ muscle }) => muscleName(muscle) };
