import type { SaveCategoryRuleResultResolvers } from '../__generated__/resolvers-types.js';

export const SaveCategoryRuleResult: SaveCategoryRuleResultResolvers = { __resolveType: ({ kind }) => kind };
