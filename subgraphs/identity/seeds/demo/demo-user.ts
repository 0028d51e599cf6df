import type { User } from '../../domain/user.js';

/** The demo person; other agents seed theirs under the same id. */
export const demoUser: Omit<User, 'createdAt'> = {
  id: 'user_demo',
  email: 'demo@example.org',
  displayName: 'Dana Demo',
  birthDate: '1991-04-12',
  sex: 'FEMALE',
  heightCm: 168,
  weightKg: 66,
  timeZone: 'America/New_York',
  currency: 'USD',
  units: 'METRIC',
  locale: 'en-US',
  roles: ['MEMBER'],
};
