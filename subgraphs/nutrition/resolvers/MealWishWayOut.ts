import type { MealWishWayOutResolvers } from '../__generated__/resolvers-types.js';
import { changeText } from '../domain/wishes/wish-text.js';

export const MealWishWayOut: MealWishWayOutResolvers = {
  changes: ({ order, way }) => way.changes.map((change) => ({ order, change })),
  regret: ({ way }) => way.regret,
  text: ({ order, way }) => way.changes.map((change) => changeText({ order, change })).join(' and '),
};
