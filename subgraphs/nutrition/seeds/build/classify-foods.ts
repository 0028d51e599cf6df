import type { Row } from './csv.js';

/** What a food contains and what it may contain as far as its composition is known. */
export interface Composition {
  /** Allergen codes that are certainly inside. */
  readonly allergens: readonly string[];
  /** Allergen codes that cannot be ruled out: as unsafe as certain ones. */
  readonly uncertainAllergens: readonly string[];
  /** Diet facts that hold: MEAT, PORK, FISH, SHELLFISH, DAIRY, EGG, HONEY, GELATINE, ALCOHOL, NON_KOSHER_FISH, BLOOD. */
  readonly facts: readonly string[];
  /** Diet facts that cannot be ruled out. */
  readonly uncertainFacts: readonly string[];
}

export const allergenCodes = [
  'GLUTEN',
  'WHEAT',
  'CRUSTACEANS',
  'EGG',
  'FISH',
  'PEANUT',
  'SOY',
  'MILK',
  'TREE_NUTS',
  'CELERY',
  'MUSTARD',
  'SESAME',
  'SULPHITES',
  'LUPIN',
  'MOLLUSCS',
] as const;

const everyFact = ['MEAT', 'PORK', 'FISH', 'SHELLFISH', 'DAIRY', 'EGG', 'HONEY', 'GELATINE', 'ALCOHOL'];

export interface AllergenTerms {
  readonly code: string;
  readonly terms: RegExp;
  readonly falseFriends: RegExp | undefined;
}

/** Reads the table of legal allergens with their ingredient words and the words that only look like them. */
export function allergenTerms(rows: readonly Row[]): AllergenTerms[] {
  return rows.map((row) => ({
    code: (row['allergen'] ?? '').toUpperCase(),
    terms: wordPattern(row['ingredient_terms'] ?? ''),
    falseFriends: row['not_a_match'] ? wordPattern(row['not_a_match']) : undefined,
  }));
}

function wordPattern(list: string): RegExp {
  const words = list.split('|').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`\\b(${words.join('|')})(s|es)?\\b`, 'gi');
}

/** Wordings of SR28 that only look like an allergen, beyond the false friends of the legal table. */
const lookAlikes =
  /(rice|corn|potato|soy|carob|arrowroot|buckwheat|millet|sorghum|chickpea|sesame|sunflower seed|almond|peanut|teff|quinoa) flour|flour, (corn|masa)|chickpea flour|root beer|ginger beer|cream soda|cream of tartar|butterhead|butterbur|butternuts?|cocoa butter|fruit butters?|cellophane|rice noodles?|noodles, rice|gluten-free[^|]*|buckwheat|crab ?apples?|oyster mushrooms?|mushrooms, oyster|waterchestnuts?|eggplants?|ice cream cones?|malt vinegar|nuts, coconut (milk|cream|water|meat)|coconut (milk|cream|water|meat)|noodles, chinese, cellophane|sauce, pasta|(almond|oat|rice|soy) ?milk|soymilk|peanut butter|nut butter|almond butter|cashew butter|seed butter|sesame butter|egg-free/gi;

/** A hand-written rule of `composition-rules.tsv`: the first that matches a food decides; later ones are not read. */
export interface CompositionRule {
  readonly when: RegExp;
  /** SR28 group it applies to. */
  readonly group: RegExp;
  readonly contains: readonly string[];
  readonly doubts: readonly string[];
}

/** Reads the rules; `ALL` stands for every allergen: a food of many unknown ingredients. */
export function compositionRules(text: string): CompositionRule[] {
  const lines = text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
  return lines.map((line) => {
    const [when = '', group = '', contains = '', doubts = ''] = line.split('\t');
    return {
      when: new RegExp(when, 'i'),
      group: new RegExp(group),
      contains: contains.split(' ').filter((code) => code !== ''),
      doubts: doubts === 'ALL' ? allergenCodes : doubts.split(' ').filter((code) => code !== ''),
    };
  });
}

/** Which certain facts a group of SR28 brings with it. */
function factsOf(row: Row): Set<string> {
  const group = row['group'] ?? '';
  const text = (row['description'] ?? '').toLowerCase();
  const facts = new Set<string>();
  const meatless = /meatless|vegetarian|veggie/.test(text);
  if (/Beef|Pork|Poultry|Lamb|Sausages/.test(group) && !meatless) facts.add('MEAT');
  const meatWord =
    /\b(beef|pork|chicken|turkey|ham|bacon|sausage|frankfurters?|franks|hot ?dogs?|pepperoni|meat|meatballs?|hamburger|cheeseburger|lard|tallow|duck|goose|veal|lamb|steak|sirloin|salisbury)\b/;
  const bean = /beans, (kidney|baked, canned, plain)/.test(text);
  if (
    meatWord.test(text) &&
    !meatless &&
    !bean &&
    !/no meat|coconut|breadfruit|sauce, steak|chicken flavor/.test(text)
  )
    facts.add('MEAT');
  if (
    /\b(pork|ham|bacon|lard|pepperoni|salami|chorizo|prosciutto)\b/.test(text) &&
    !meatless &&
    !/turkey ham|turkey bacon/.test(text)
  )
    facts.add('PORK');
  if (group === 'Pork Products') facts.add('PORK');
  if (/Sausages/.test(group) && !/\b(beef|turkey|chicken)\b/.test(text) && !meatless) facts.add('PORK');
  if (/blood/.test(text)) facts.add('BLOOD');
  if (/gelatin|marshmallow|gumm/.test(text)) facts.add('GELATINE').add('MEAT');
  if (/honey(?!dew)/.test(text)) facts.add('HONEY');
  if (
    /alcoholic|wine(?! vinegar)|\bbeer, |sake|vanilla extract|liqueur/.test(text) &&
    !/non-alcoholic|root beer|vinegar/.test(text)
  )
    facts.add('ALCOHOL');
  if (/catfish|\beel\b|shark|sturgeon|swordfish|monkfish|caviar/.test(text)) facts.add('NON_KOSHER_FISH');
  if (/rabbit|boar|frog|snail|horse/.test(text)) facts.add('NON_KOSHER_MEAT');
  return facts;
}

/** Allergens and diet facts of one SR28 food: legal terms, false friends, then the hand-written doubts. */
export function classifyFood(
  row: Row,
  terms: readonly AllergenTerms[],
  rules: readonly CompositionRule[],
): Composition {
  const description = (row['description'] ?? '').toLowerCase();
  const group = row['group'] ?? '';
  const certain = new Set<string>();
  for (const { code, terms: pattern, falseFriends } of terms) {
    let text = description.replace(lookAlikes, ' ');
    if (falseFriends) text = text.replace(falseFriends, ' ');
    if (text.search(pattern) >= 0) certain.add(code);
  }
  if (/soymilk|soy milk|soy flour/.test(description)) certain.add('SOY');
  if (/peanut/.test(description)) certain.add('PEANUT');
  if (/almond/.test(description)) certain.add('TREE_NUTS');
  if (/sesame|tahini/.test(description)) certain.add('SESAME');
  if (group === 'Dairy and Egg Products' && !/^eggs?\b/.test(description)) certain.add('MILK');
  if (group === 'Finfish and Shellfish Products' && /^(fish|salmon)/.test(description)) certain.add('FISH');
  if (/^mollusks/.test(description)) certain.add('MOLLUSCS');
  if (/^crustaceans/.test(description)) certain.add('CRUSTACEANS');
  const rule = rules.find((each) => each.when.test(description) && each.group.test(group));
  for (const code of rule?.contains ?? []) certain.add(code);
  const doubts = (rule?.doubts ?? []).filter((code) => !certain.has(code));
  if (certain.has('WHEAT')) certain.add('GLUTEN');
  const facts = factsOf(row);
  for (const [code, fact] of factByAllergen) if (certain.has(code)) facts.add(fact);
  const allUnknown = rule?.doubts === allergenCodes;
  const uncertainFacts = new Set(allUnknown ? everyFact : []);
  for (const [code, fact] of factByAllergen) if (doubts.includes(code)) uncertainFacts.add(fact);
  for (const fact of facts) uncertainFacts.delete(fact);
  return {
    allergens: [...certain].sort(),
    uncertainAllergens: doubts.sort(),
    facts: [...facts].sort(),
    uncertainFacts: [...uncertainFacts].sort(),
  };
}

const factByAllergen: readonly (readonly [string, string])[] = [
  ['MILK', 'DAIRY'],
  ['EGG', 'EGG'],
  ['FISH', 'FISH'],
  ['CRUSTACEANS', 'SHELLFISH'],
  ['MOLLUSCS', 'SHELLFISH'],
];
