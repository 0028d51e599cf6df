import type { SignInResultResolvers } from '../__generated__/resolvers-types.js';

export const SignInResult: SignInResultResolvers = { __resolveType: ({ kind }) => kind };
