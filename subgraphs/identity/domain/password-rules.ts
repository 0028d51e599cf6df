import { type IdentityRefusal, refuse } from './refusal.js';

/** NIST SP 800-63B-4 §3.1.1.2: at least 15 characters where the password stands alone, at most a generous bound. */
const shortest = 15;
const longest = 256;

/** Passwords so common, or so simple, that length does not help. */
const commonParts = ['password', 'qwertyuiop', '1234567890', 'letmein', 'iloveyou', 'abcdefghij'];

/** Refuses what a guesser tries first; null for an acceptable password. */
export function checkPassword(password: string, email: string): IdentityRefusal | null {
  const characters = [...password.normalize('NFKC')];
  if (characters.length < shortest)
    return weak(`Use at least ${shortest} characters; a sentence is easy to keep.`);
  if (characters.length > longest) return weak(`Use at most ${longest} characters.`);
  if (new Set(characters).size < 5) return weak('Use more than a few different characters.');
  const plain = password.toLowerCase();
  const name = email.split('@')[0]?.toLowerCase() ?? '';
  const rest = [...commonParts, name]
    .filter((part) => part.length > 3)
    .reduce((text, part) => text.replaceAll(part, ''), plain);
  return rest.length >= 8 ? null : weak('That password is among the first that are guessed.');
}

function weak(message: string): IdentityRefusal {
  return refuse('WEAK_PASSWORD', message, 'input.password');
}
