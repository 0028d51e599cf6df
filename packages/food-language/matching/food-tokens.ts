import { foodPhrases } from './food-phrases.js';

/** One word of a food's name as matching sees it. */
export interface FoodToken {
  /** Lower case, without accents, in the singular. */
  readonly stem: string;
  /** Number of the part it stands in; parts are divided by commas. */
  readonly part: number;
  /** What kind of word it is: each kind costs differently when it is on one side only. */
  readonly kind: TokenKind;
}

export type TokenKind = 'head' | 'name' | 'state' | 'number' | 'aside';

/** Words that say how a food was treated, not which food it is. */
const states = new Set(
  (
    'raw cooked boil boiled bake baked roast roasted fry fried broil broiled braise braised stew stewed steam steamed grill ' +
    'grilled toast toasted simmer simmered microwave microwaved poach poached pan stir deep dry wet moist heat dried ' +
    'dehydrated frozen unfrozen thawed canned bottled fresh smoked cured pickled drained rinsed prepared unprepared ready ' +
    'commercial homemade condensed concentrate reconstituted diluted undiluted sweetened unsweetened nosalt withsalt ' +
    'enriched unenriched fortified pasteurized processed instant regular powder powdered sliced chopped diced grated ' +
    'ground whole boneless lean leanfat fat nonfat lowfat meatonly meatskin skin peeled unpeeled blanched unblanched ' +
    'solidsliquid hulled degermed bleached unbleached mature immature seed separable all grade choice select with without ' +
    'and or in of from the by type added only'
  ).split(' '),
);

const irregular: Readonly<Record<string, string>> = {
  leaves: 'leaf',
  loaves: 'loaf',
  halves: 'half',
  calves: 'calf',
  knives: 'knife',
  geese: 'goose',
  feet: 'foot',
  potatoes: 'potato',
  tomatoes: 'tomato',
  cookies: 'cookie',
  cookie: 'cookie',
  brownies: 'brownie',
  pie: 'pie',
  pies: 'pie',
  calories: 'calorie',
  calorie: 'calorie',
  asparagus: 'asparagus',
  couscous: 'couscous',
  hummus: 'hummus',
  swiss: 'swiss',
  molasses: 'molasses',
  grass: 'grass',
  bass: 'bass',
  less: 'less',
  smoothies: 'smoothie',
  prunes: 'prune',
};

/** A word in the singular. */
export function stemFood(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.length < 4 || /\d/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sx]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Text in lower case without accents, with one way of saying each thing. */
export function plainFoodText(text: string): string {
  const lower = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’]/g, "'");
  return foodPhrases.reduce((plain, [phrase, words]) => plain.replace(phrase, words), lower);
}

/** Longest name that is read; the rest is left out. */
const longestName = 400;

/** Words of a food's name, each stem once per part of the name. */
export function foodTokens(text: string): FoodToken[] {
  const tokens: FoodToken[] = [];
  let [part, depth] = [0, 0];
  const pieces = plainFoodText(text.slice(0, longestName)).matchAll(
    /[,;:]|[()]|\d+(?:[./]\d+)?%?(?:lean)?|\p{L}[\p{L}\d/]*/gu,
  );
  for (const [piece] of pieces) {
    if (',;:'.includes(piece) && depth === 0) part += 1;
    else if (piece === '(') depth += 1;
    else if (piece === ')') depth = Math.max(0, depth - 1);
    else if (!',;:'.includes(piece)) {
      const stem = stemFood(piece);
      tokens.push({ stem, part, kind: depth > 0 ? 'aside' : kindOf(stem, part) });
    }
  }
  return wholeParts(tokens);
}

function kindOf(stem: string, part: number): TokenKind {
  if (/^\d/.test(stem) || stem.startsWith('trim')) return 'number';
  if (states.has(stem)) return 'state';
  return part === 0 ? 'head' : 'name';
}

/** A part that says "meat" and nothing else means the meat without the skin. */
function wholeParts(tokens: readonly FoodToken[]): FoodToken[] {
  return tokens.map((token, index) => {
    const isAlone = tokens[index - 1]?.part !== token.part && tokens[index + 1]?.part !== token.part;
    return token.stem === 'meat' && token.part > 0 && isAlone
      ? { ...token, stem: 'meatonly', kind: 'state' }
      : token;
  });
}
