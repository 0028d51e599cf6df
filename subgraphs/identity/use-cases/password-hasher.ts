import { hash, verify } from '@node-rs/argon2';

/** Argon2id with OWASP's first choice of parameters (19 MiB, 2 passes, 1 lane). */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of some password, so that an unknown address costs the same time as a known one. */
const decoy = hash('a password that nobody has chosen', options);

/** Hashes a password for storage. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), options);
}

/** Compares in the same time whether or not there is an account. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const matches = await verify(stored ?? (await decoy), password.normalize('NFKC'));
  return matches && stored !== null;
}
