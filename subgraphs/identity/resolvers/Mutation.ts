import { requireViewer } from '@progressive/subgraph-server';
import type { MutationResolvers } from '../__generated__/resolvers-types.js';
import { continueAsDemo } from '../use-cases/continue-as-demo.js';
import { profileChange } from '../use-cases/profile-change.js';
import { refreshAuthSession } from '../use-cases/refresh-auth-session.js';
import { signIn } from '../use-cases/sign-in.js';
import { signOut } from '../use-cases/sign-out.js';
import { signUp } from '../use-cases/sign-up.js';
import { updateProfile } from '../use-cases/update-profile.js';

export const Mutation: MutationResolvers = {
  signUp: (_parent, { input }, { services }) => signUp(services, input),
  signIn: (_parent, { input }, { services }) => signIn(services, input),
  continueAsDemo: (_parent, _arguments, { services }) => continueAsDemo(services),
  refreshAuthSession: (_parent, { input }, { services }) => refreshAuthSession(services, input.refreshToken),
  signOut: async (_parent, { input }, { services, viewer }) => ({
    signedOut: await signOut(services, viewer),
    clientMutationId: input.clientMutationId ?? null,
  }),
  updateProfile: (_parent, { input }, context) =>
    updateProfile(context.services, requireViewer(context), profileChange(input)),
};
