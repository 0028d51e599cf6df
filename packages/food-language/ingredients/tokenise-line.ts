import { normaliseLine } from './normalise-line.js';
import { singularUnit } from './unit-words.js';

/** One word of a line, with what stands around it: punctuation is no word of its own. */
export interface LineToken {
  /** As read: unit words in the singular, fractions as `1#1$2`. */
  readonly text: string;
  /** Punctuation between the word before and this one, in order, such as `,` or `(`; empty for none. */
  readonly before: string;
  /** Depth of round or square brackets the word stands in, 0 outside. */
  readonly depth: number;
}

/** Longest line that is read; what follows is left out. No line of the corpus has more than 400 characters. */
const longestLine = 1000;

const pieces = /and\/or\b|[()[\]{}<>,;:!?*+~=|\\/&"]|[^\s()[\]{}<>,;:!?*+~=|\\/&"]+/gi;
const word = /[\p{L}\p{N}#]/u;

/** Splits a line into words, in order. */
export function tokeniseLine(line: string): LineToken[] {
  const tokens: LineToken[] = [];
  let [before, depth] = ['', 0];
  for (const [piece] of normaliseLine(line.slice(0, longestLine)).matchAll(pieces)) {
    if (!word.test(piece)) {
      before += piece;
      if ('([{'.includes(piece)) depth += 1;
      if (')]}'.includes(piece)) depth = Math.max(0, depth - 1);
      continue;
    }
    const ended = /^[^.]*[^.\d]\.$/u.test(piece) || /^.*[^.]\d\.$/.test(piece) ? piece.slice(0, -1) : piece;
    tokens.push({ text: singularUnit(ended), before, depth });
    before = ended === piece ? '' : '.';
  }
  return tokens;
}
