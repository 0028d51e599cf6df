import type { PantryChangedResolvers } from '../__generated__/resolvers-types.js';

export const PantryChanged: PantryChangedResolvers = { items: ({ items }) => [...items] };
