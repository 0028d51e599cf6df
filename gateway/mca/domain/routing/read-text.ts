import type { TextProblem } from './intent.js';

/** Characters accepted in one request: about 700 words, more than any of the journeys needs. */
export const maxTextCharacters = 4000;

/** Text made fit for reading: controls removed, quotes straightened, white space folded, trimmed. */
export function cleanText(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

/** Why a cleaned text cannot be read, or null. */
export function findTextProblem(text: string): TextProblem | null {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return {
      code: 'EMPTY_TEXT',
      message: 'There is nothing to read. Say in a sentence what you would like.',
      limit: maxTextCharacters,
    };
  }
  if (text.length > maxTextCharacters) {
    return {
      code: 'TEXT_TOO_LONG',
      message: `The text has ${text.length} characters; up to ${maxTextCharacters} can be read. Say it shorter, one wish at a time.`,
      limit: maxTextCharacters,
    };
  }
  return null;
}
