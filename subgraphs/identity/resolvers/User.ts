import type { UserResolvers } from '../__generated__/resolvers-types.js';
import type { User as StoredUser } from '../domain/user.js';

export const User: UserResolvers = {
  __resolveReference: ({ id }: Pick<StoredUser, 'id'>, { users }) => users.load(id),
  roles: ({ roles }) => [...roles] as ('MEMBER' | 'COACH' | 'PARTNER' | 'OPERATOR' | 'ADMIN')[],
};
