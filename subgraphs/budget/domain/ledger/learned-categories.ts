import type { LedgerCategory } from './ledger.js';

/** What a person taught about merchants. */
export interface LearnedCategories {
  /** The category of a merchant by its key, or of those that begin alike, with how sure that is; null when nothing is known. */
  categoryOf(key: string): { readonly category: LedgerCategory; readonly confidence: number } | null;
}

/** Shorter beginnings (`the`, `la`) say nothing of a merchant. */
const shortestBeginning = 4;

/** @param choices the category a person gave to a merchant, by `merchantKey`; a later one counts instead of an earlier one. */
export function learnedFrom(choices: Iterable<readonly [string, LedgerCategory]>): LearnedCategories {
  const exact = new Map(choices);
  // Null where merchants with this beginning have several categories.
  const beginnings = new Map<string, LedgerCategory | null>();
  for (const [key, category] of exact) {
    for (const beginning of beginningsOf(key)) {
      const known = beginnings.get(beginning);
      beginnings.set(beginning, known === undefined || known === category ? category : null);
    }
  }
  return {
    categoryOf: (key) => {
      if (exact.size === 0) return null;
      const category = exact.get(key);
      if (category !== undefined) return { category, confidence: 0.97 };
      // `acme store leeds` teaches something about `acme store york`, and less about `acme garage`.
      for (const beginning of beginningsOf(key).slice(1)) {
        const alike = beginnings.get(beginning);
        if (alike != null) return { category: alike, confidence: beginning.includes(' ') ? 0.85 : 0.7 };
      }
      return null;
    },
  };
}

/** The key and what is left of it word by word, the longest first. */
function beginningsOf(key: string): string[] {
  const found = [key];
  for (let end = key.lastIndexOf(' '); end >= shortestBeginning; end = key.lastIndexOf(' ', end - 1))
    found.push(key.slice(0, end));
  return found;
}
