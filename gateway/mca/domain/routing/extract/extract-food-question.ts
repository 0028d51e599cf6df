import type { FoodQuestion } from '../wishes.js';

const nutrientNames =
  'calories|calorie|cals?|calries|kcals?|kilojoules|energy|prot(?:ei|ie)ns?|carbs?|carbohydrates?|net carbs|saturated fat|trans fat|fats?|fib(?:re|er)|sugars?|sodium|salt|potassium|calcium|iron|magnesium|zinc|phosphorus|selenium|copper|manganese|folate|folic acid|choline|cholesterol|caffeine|omega[ -]3s?|vitamin [a-ek]\\d{0,2}|b12|macros|nutrients|nutrition(?:al)?(?: (?:info(?:rmation)?|facts|values?|content|data))?';
const unitNames =
  'g|gr|grams?|kg|kilos?|mg|oz|ounces?|lbs?|pounds?|ml|millilit(?:er|re)s?|l|lit(?:er|re)s?|cups?|tbsp|tablespoons?|tsp|teaspoons?|slices?|pieces?|servings?|portions?|handfuls?|glass(?:es)?|bowls?|cans?|bottles?|pints?|scoops?|bars?|bags?|packs?|cloves?|stalks?';

const quantity = String.raw`(?:(an?|\d+(?:[.,/]\d+)?|half an?|half)\s?)?(?:(?:small|medium|large|average|single)\s)?(?:(${unitNames})\b\s?(?:of )?)?`;
const foodText = String.raw`([a-z][a-z0-9' -]*?)`;
const end = String.raw`(?=\s*(?:[?.!,;]|$|\bplease\b|\bpls\b|\bthanks\b|\bper\b|\bhave\b|\bcontain|\bhas\b|\bdo i\b|\bfor me\b))`;

/** Question forms; named groups nutrient, then the quantity's three groups. */
const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?<nutrient>${nutrientNames})(?: content| count| value| amount)?(?: (?:is|are|were|there(?: is| are)?))*(?: (?:in|of|for|from|on|does|do|has|have))(?: (?:the|some|eating|my))? ${quantity}${foodText}${end}`,
  ),
  new RegExp(
    String.raw`\bhow (?:much|many) (?<nutrient>${nutrientNames}) (?:does|do|has|have|will) ${quantity}${foodText} (?:have|contain|provide|pack|got)`,
  ),
  new RegExp(
    String.raw`\b(?:does|do) ${quantity}${foodText} (?:have|contain)(?: (?:a lot of|much|many|any|lots of|more|less|fewer))? (?<nutrient>${nutrientNames})\b`,
  ),
  new RegExp(
    String.raw`^(?:the )?(?<nutrient>cals?|calories|kcal|macros|nutrition|protein|carbs) ${quantity}${foodText}$`,
  ),
  new RegExp(
    String.raw`^${quantity}${foodText} (?<nutrient>cals?|calories|kcal|macros|nutrition(?:al)?(?: (?:info(?:rmation)?|facts))?)\??$`,
  ),
  new RegExp(
    String.raw`^(?:so |and )?what(?:'?s| is| are)? (?:actually |really )?in(?:side)? (?:the )?${quantity}${foodText}${end}`,
  ),
];

/** Masses in grams. Volumes are left to the catalogue's household measures. */
const gramsPerUnit: Readonly<Record<string, number>> = {
  g: 1,
  gr: 1,
  gram: 1,
  kg: 1000,
  kilo: 1000,
  mg: 0.001,
  oz: 28.3495,
  ounce: 28.3495,
  lb: 453.592,
  pound: 453.592,
};

/** A question about what a food contains, or null. @param text plain text. */
export function extractFoodQuestion(text: string): FoodQuestion | null {
  if (
    /\b(?:burn(?:s|ed|ing)?|left|should i|do i need|did i|have i|i (?:eat|ate)|per day|a day|my (?:diet|plan|target|goal))\b/.test(
      text,
    )
  )
    return null;
  for (const form of forms) {
    const match = form.exec(text);
    if (!match) continue;
    const question = readQuestion(match);
    if (question) return question;
  }
  return null;
}

/** "What's in a banana" names no nutrient. */
const everything = 'nutrition';
const notOneFood =
  /^(?:it|this|that|them|those|these|my .*|meals?|foods?|(?:season|plan|budget|account|fridge|freezer|pantry|list|basket|bank|app|store|stock|it for me)\b.*)$/;

function readQuestion(match: RegExpExecArray): FoodQuestion | null {
  const groups = match.slice(1);
  const { nutrient = everything } = match.groups ?? {};
  const [count, unit, written] = groups[0] === nutrient ? groups.slice(1) : groups;
  const [food, comparedWith] = splitComparison((written ?? '').trim());
  if (food.length < 2 || notOneFood.test(food)) return null;
  const amount = readAmount(count);
  const singular = unit === undefined ? null : unit.replace(/(?<=glass)es$|(?<!glas|s)s$/, '');
  const perUnit = singular === null ? undefined : gramsPerUnit[singular];
  return {
    nutrient: canonicalNutrient(nutrient),
    food,
    amount,
    unit: singular,
    grams: perUnit === undefined ? null : Math.round(amount * perUnit * 10) / 10,
    comparedWith,
  };
}

function splitComparison(food: string): [string, string | null] {
  const match = /^(.+?) (?:versus|vs|compared (?:to|with)|than|or) (?:an? )?(.+)$/.exec(food);
  return match ? [match[1] ?? '', match[2] ?? null] : [food, null];
}

function readAmount(count: string | undefined): number {
  if (count === undefined || /^an?$/.test(count)) return 1;
  if (count.startsWith('half')) return 0.5;
  const fraction = /^(\d+)\/(\d+)$/.exec(count);
  const amount = fraction ? Number(fraction[1]) / Number(fraction[2]) : Number(count.replace(',', '.'));
  return amount > 0 && Number.isFinite(amount) ? amount : 1;
}

function canonicalNutrient(name: string): string {
  if (/^(?:cal|kcal|kilojoule|energy)/.test(name)) return 'energy';
  if (/^(?:nutri|macros)/.test(name)) return 'all';
  const plain = name
    .replace(/^(?:net )?carb.*$/, 'carbohydrate')
    .replace(/^prot.*$/, 'protein')
    .replace(/^fib.*$/, 'fibre');
  const same: Readonly<Record<string, string>> = {
    fats: 'fat',
    sugars: 'sugar',
    salt: 'sodium',
    b12: 'vitamin b12',
    'folic acid': 'folate',
  };
  return same[plain] ?? plain.replace(/^omega[ -]3s?$/, 'omega-3');
}
