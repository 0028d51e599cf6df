import type { GroceryRefusalResolvers } from '../__generated__/resolvers-types.js';

export const GroceryRefusal: GroceryRefusalResolvers = { waysOut: ({ waysOut }) => [...waysOut] };
