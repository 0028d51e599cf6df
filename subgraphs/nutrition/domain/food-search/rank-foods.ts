import { wordsOf } from '../catalogue/text-match.js';
import type { AskedPart, Reading } from './read-search.js';

/** A food that a search may mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Other names, ` · ` between them. */
  readonly aliases: string | null;
  readonly brand: string | null;
  /** 0 everyday food of the catalogue, 1 catalogue, 2 foundation, 3 legacy, 4 survey, 5 branded. */
  readonly standing: number;
}

const bonusByStanding: readonly number[] = [0.3, 0.12, 0.1, 0.08, 0.08, 0];

/**
 * Puts candidates in order: the share of what was asked that a name has, less a little for each further word, so that "milk" is milk
 * before milk chocolate; names that begin with it first, then what is known best. Equal ones by id, so that pages fit together.
 */
export function rankFoods(parts: readonly AskedPart[], candidates: readonly Candidate[]): Candidate[] {
  const asked = parts.map(({ readings, related }) =>
    [...readings, ...related].map((reading) => ({
      ...reading,
      words: reading.words.flatMap((word) => wordsOf(word)),
    })),
  );
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(asked, candidate) }))
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))
    .map(({ candidate }) => candidate);
}

function scoreOf(asked: readonly (readonly Reading[])[], candidate: Candidate): number {
  const brand = candidate.brand === null ? [] : wordsOf(candidate.brand);
  const names = [candidate.name, ...(candidate.aliases === null ? [] : candidate.aliases.split(' · '))];
  const best = Math.max(
    ...names.map((name, index) => nameScore(asked, wordsOf(name), brand) - (index > 0 ? 0.02 : 0)),
  );
  return best + (bonusByStanding[candidate.standing] ?? 0);
}

function nameScore(
  asked: readonly (readonly Reading[])[],
  name: readonly string[],
  brand: readonly string[],
): number {
  let covered = 0;
  let matched = 0;
  let first = Number.POSITIVE_INFINITY;
  for (const readings of asked) {
    let best = 0;
    for (const reading of readings) {
      const at = placeOf(reading, name);
      const worth = at >= 0 ? 1 : placeOf(reading, brand) >= 0 ? 0.8 : 0.35;
      if (worth * reading.closeness <= best) continue;
      best = worth * reading.closeness;
      // A related word is not what was asked: it only tells foods apart that lack the same.
      if (at >= 0 && reading.isRelated !== true) {
        matched += reading.words.length;
        first = Math.min(first, at);
      }
    }
    covered += best;
  }
  const further = Math.max(0, name.length - matched);
  const start = first === 0 ? 0.08 : first === Number.POSITIVE_INFINITY ? -0.1 : 0;
  return covered / Math.max(1, asked.length) - 0.035 * Math.min(further, 10) + start;
}

/** Where a reading begins in the words of a name, whose other words may stand apart; -1 when one is not there. */
function placeOf({ words, isPrefix }: Reading, name: readonly string[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const [index, word] of words.entries()) {
    const isBeginning = isPrefix && index === words.length - 1;
    const at = name.findIndex((own) => isSame(word, own, isBeginning));
    if (at < 0) return -1;
    first = Math.min(first, at);
  }
  return Number.isFinite(first) ? first : -1;
}

/** Equal, a beginning, or the same word in another form ("roasted", "roasting"). */
function isSame(asked: string, own: string, isPrefix: boolean): boolean {
  if (asked === own) return true;
  if (isPrefix) return own.startsWith(asked);
  const stem = Math.max(4, Math.max(asked.length, own.length) - 3);
  return asked.length >= 5 && own.length >= 5 && asked.slice(0, stem) === own.slice(0, stem);
}
