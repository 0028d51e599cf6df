import type { SignUpResultResolvers } from '../__generated__/resolvers-types.js';

export const SignUpResult: SignUpResultResolvers = { __resolveType: ({ kind }) => kind };
