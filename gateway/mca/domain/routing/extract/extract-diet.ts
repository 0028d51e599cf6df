import type { Diet } from '../wishes.js';
import { isNegated } from './plain-text.js';

const patterns: readonly [Diet, RegExp][] = [
  [
    'vegetarian',
    /\b(?:veg[ei]tarian|vegeterian|veggie(?= (?:diet|meals?|dinners?|week|menu|plan|person))|meat-?free|meatless|no meat|(?:don'?t|do not|without) (?:eat )?meat)\b/,
  ],
  ['vegan', /\b(?:vegans?|plant[ -]based)\b/],
  ['pescatarian', /\b(?:pesc[ae]tarian|pesco[ -]vegetarian)\b/],
  ['keto', /\b(?:keto(?:genic)?)\b/],
  ['low-carb', /\blow[ -]?carb(?:s|ohydrate)?\b/],
  ['halal', /\bhalal\b/],
  ['kosher', /\bkosher\b/],
  ['gluten-free', /\b(?:gluten[ -]?free|no gluten|without gluten|c(?:o)?eliac)\b/],
  [
    'dairy-free',
    /\b(?:dairy[ -]?free|no dairy|without dairy|non[ -]dairy|lactose[ -]?free|(?:don'?t|do not) (?:eat |do |want (?:any )?)?dairy)\b/,
  ],
  ['low-fodmap', /\b(?:low[ -]?)?fodmaps?\b/],
  ['low-sodium', /\b(?:low(?:er)?|reduced|less)[ -](?:sodium|salt)\b/],
  ['diabetes-friendly', /\b(?:diabet(?:ic|es)|prediabet(?:ic|es))(?:[ -]friendly)?\b/],
  ['mediterranean', /\bmediterranean\b/],
  ['paleo', /\bpaleo\b/],
];
/** Phrases that hold their own "no" and must not be read as a negated diet. */
const holdsNegation = /^(?:no|don'?t|do not|without|non|meat|low|less)/;

/** Diets asked for; "not vegan" and "I'm no longer keto" do not count. @param text plain text. */
export function extractDiets(text: string): Diet[] {
  return patterns.flatMap(([diet, pattern]): Diet[] => {
    if (!pattern.test(text)) return [];
    const matches = [...text.matchAll(new RegExp(pattern, 'g'))];
    const isAsked = matches.some((match) => holdsNegation.test(match[0]) || !isNegated(text, match.index));
    return isAsked ? [diet] : [];
  });
}
