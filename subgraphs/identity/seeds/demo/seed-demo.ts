import { randomBytes } from 'node:crypto';
import type { AgentDatabase } from '@progressive/database';
import { insertUser } from '../../repositories/user-repository.js';
import { hashPassword } from '../../use-cases/password-hasher.js';
import { demoUser } from './demo-user.js';

/** Adds the demo person once, with a password that nobody knows: the only way in is continueAsDemo. */
export async function seedDemo(database: AgentDatabase, now: Date): Promise<void> {
  const passwordHash = await hashPassword(randomBytes(32).toString('base64url'));
  await database.transaction('service', (manager) =>
    insertUser(manager, { ...demoUser, createdAt: now }, passwordHash),
  );
}
