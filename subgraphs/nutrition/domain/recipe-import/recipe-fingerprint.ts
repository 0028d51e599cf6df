import { wordsOf } from '../catalogue/text-match.js';

/** What makes two imports the same recipe: title and ingredient lines, without case, order, plurals and punctuation. */
export function recipeFingerprintText(title: string, lines: readonly string[]): string {
  return [title, ...lines.toSorted()].map((text) => wordsOf(text).join(' ')).join('|');
}

/** How alike two recipes are, 0 to 1: shared foods of all foods (Jaccard), halfway with the words of the titles. */
export function recipeLikeness(
  a: { readonly title: string; readonly foods: ReadonlySet<string> },
  b: { readonly title: string; readonly foods: ReadonlySet<string> },
): number {
  return (jaccard(a.foods, b.foods) + jaccard(new Set(wordsOf(a.title)), new Set(wordsOf(b.title)))) / 2;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
