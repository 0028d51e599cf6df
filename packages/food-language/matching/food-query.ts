import type { FoodIndex } from './food-index.js';
import { type FoodToken, foodTokens } from './food-tokens.js';

/** What is sought, in the words of one catalogue. */
export interface FoodQuery {
  readonly tokens: readonly FoodToken[];
  readonly stems: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly isBranded: boolean;
}

/** Reads a name; a word the catalogue does not know is read as the nearest one it knows, or with its neighbour as one. */
export function readFoodQuery(index: FoodIndex, text: string): FoodQuery {
  const read = joinCompounds(index, foodTokens(text));
  const tokens = read.map((token) =>
    index.postings.has(token.stem) ? token : { ...token, stem: nearestStem(index, token.stem) },
  );
  return {
    tokens,
    stems: new Set(tokens.map(({ stem }) => stem)),
    pairs: new Set(tokens.slice(1).map(({ stem }, place) => `${tokens[place]?.stem} ${stem}`)),
    isBranded: /\b\p{Lu}{3,}/u.test(text),
  };
}

/** "moth beans" is "mothbeans" where the catalogue writes it so, and does not write both words beside one another. */
function joinCompounds(index: FoodIndex, tokens: readonly FoodToken[]): FoodToken[] {
  const joined: FoodToken[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const [token, next] = [tokens[place] as FoodToken, tokens[place + 1]];
    const compound = next !== undefined && next.part === token.part ? token.stem + next.stem : '';
    if (
      next !== undefined &&
      compound.length > 5 &&
      index.postings.has(compound) &&
      !hasPair(index, token.stem, next.stem)
    ) {
      joined.push({ ...token, stem: compound });
      place += 1;
    } else joined.push(token);
  }
  return joined;
}

function hasPair(index: FoodIndex, first: string, second: string): boolean {
  const pair = `${first} ${second}`;
  return (index.postings.get(first) ?? []).some((food) => index.foods[food]?.pairs.has(pair) === true);
}

/** The known stem one edit away, the most common one if there are several; else the stem itself. */
function nearestStem(index: FoodIndex, stem: string): string {
  if (stem.length < 5 || /\d/.test(stem)) return stem;
  let [best, most] = [stem, 0];
  for (const known of index.spellings.get(stem.slice(0, 2)) ?? []) {
    const count = index.postings.get(known)?.length ?? 0;
    if (count > most && isOneEdit(stem, known)) [best, most] = [known, count];
  }
  return best;
}

/** Whether one letter put in, left out, changed or swapped with its neighbour makes one word of the other. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
