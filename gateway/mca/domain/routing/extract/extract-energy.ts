import type { Bound, EnergyWish, MacroNutrient, MacroWish, MealSlot } from '../wishes.js';

/** "2000 calories a day", "500 kcal each", "under 600 calories per meal". @param text plain text. */
export function extractEnergy(text: string): EnergyWish | null {
  const match =
    /\b(\d{3,5})(?:\s?-\s?(\d{3,5}))?[ -]?(?:k?cals?|calories?|kcals?|kilocalories)\b/.exec(text) ??
    /\b(?:kcals?|cals?|calories)(?: (?:up|down|target|goal|limit|is|are|at|to|of))+ (\d{3,5})\b/.exec(text);
  if (!match) return null;
  const kcal = Number(match[2] ?? match[1]);
  if (kcal < 200 || kcal > 20_000) return null;
  const before = text.slice(Math.max(0, match.index - 25), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 25);
  const perMeal =
    /^ ?(?:each|per meal|a meal|per (?:lunch|dinner|breakfast|serving|portion))\b|^ (?:lunch|dinner|breakfast|meal|snack)(?:s|es)?\b/.test(
      after,
    );
  const asDay = /^ ?(?:a|per) day|daily/.test(after) || /\bday\b/.test(after);
  return { kcal, per: (perMeal || kcal < 800) && !asDay ? 'meal' : 'day', bound: boundOf(before) };
}

function boundOf(before: string): Bound {
  if (/\b(?:under|below|less than|at most|max|maximum|no more than|within|up to)\s*$/.test(before))
    return 'at-most';
  return /\b(?:at least|minimum|more than|over)\s*$/.test(before) ? 'at-least' : 'about';
}

const nutrients: readonly [MacroNutrient, string][] = [
  ['saturated-fat', 'saturated fats?|sat fats?'],
  ['protein', 'prot(?:ei|ie)ns?'],
  ['carbohydrate', 'carbs?|carbohydrates?'],
  ['fat', '(?<!saturated |sat |body |belly |lose |burn )fats?(?! loss| burn)'],
  ['fibre', 'fib(?:re|er)'],
  ['sugar', 'sugars?'],
  ['sodium', 'sodium|salt'],
];

const macroPatterns = nutrients.map(([nutrient, names]) => ({
  nutrient,
  grams: new RegExp(String.raw`\b(\d{1,3})\s?(?:g|grams?|gr)(?: of)? (?:${names})\b`),
  high: new RegExp(
    String.raw`\b(?:high|higher|more|lots of|plenty of|rich in|extra|enough|loads of|increase(?: my)?)[ -](?:in )?(?:${names})\b|\b(?:${names})[ -](?:rich|heavy|packed)\b`,
  ),
  low: new RegExp(
    String.raw`\b(?:low|lower|less|little|reduced|no|without|cut(?: the)?|reduce(?: my)?|fewer)[ -](?:in |added )?(?:${names})\b|\b(?:${names})[ -]free\b`,
  ),
}));

/** "high protein", "150 g of protein", "low sugar", "less salt". @param text plain text. */
export function extractMacros(text: string): MacroWish[] {
  return macroPatterns.flatMap(({ nutrient, grams, high, low }): MacroWish[] => {
    const stated = grams.exec(text);
    const [isHigh, isLow] = [high.test(text), low.test(text)];
    if (!stated && isHigh === isLow) return [];
    const isCapped =
      stated !== null &&
      /\b(?:under|below|less than|at most|max|no more than|up to)\s*$/.test(text.slice(0, stated.index));
    return [
      { nutrient, level: isLow || isCapped ? 'low' : 'high', grams: stated ? Number(stated[1]) : null },
    ];
  });
}

const slots: readonly [MealSlot, RegExp][] = [
  ['breakfast', /\bbreakfasts?\b|\bbrekkie\b|\bbrekfast\b/],
  ['lunch', /\blunch(?:es)?\b/],
  ['dinner', /\bdinners?\b|\bsuppers?\b|\btonight'?s meal\b/],
  ['snack', /\bsnacks?\b/],
];

/** Meals named in the text. @param text plain text. */
export function extractMealSlots(text: string): MealSlot[] {
  return slots.filter(([, pattern]) => pattern.test(text)).map(([slot]) => slot);
}

/** "3 meals a day", or null. @param text plain text. */
export function extractMealsPerDay(text: string): number | null {
  const match = /\b(\d) (?:\w+ )?(?:meals|times) (?:a|per|each|every) day\b/.exec(text);
  const count = Number(match?.[1]);
  return match && count >= 1 && count <= 8 && /\b(?:meals?|eat)\b/.test(text) ? count : null;
}

/** How many people eat, 1..20, or null. @param text plain text. */
export function extractPeople(text: string): number | null {
  const family =
    /\b(\d{1,2}) adults?(?:,? and|,| \+|,? plus) (\d{1,2}) (?:kids?|child(?:ren)?|teens?|teenagers?|toddlers?)\b/.exec(
      text,
    );
  if (family !== null) return within(Number(family[1]) + Number(family[2]));
  const match =
    /\b(?:family|household|group|party) of (\d{1,2})\b/.exec(text) ??
    /\b(?:we are|we'?re|there are|there'?s) (\d{1,2})(?= (?:people|of us|in|adults|persons|eaters)|,|$| and)/.exec(
      text,
    ) ??
    /\b(?:for|feed|feeding|serves?|scale .{0,20} to) (?:the )?(\d{1,2})(?: (?:people|persons|of us|adults|servings|portions|eaters|guests|kids)|$|,|\.| on | under )/.exec(
      text,
    ) ??
    /\b(\d{1,2}) (?:people|persons|servings|portions|adults|of us|eaters)\b/.exec(text);
  const count = match ? Number(match[1]) : pairOrOne(text);
  return count === null ? null : within(count);
}

function within(count: number): number | null {
  return count >= 1 && count <= 20 ? count : null;
}

function pairOrOne(text: string): number | null {
  if (
    /\b(?:we'?re|we are|as|for) a couple\b|\b(?:the )?both of us\b|\bmy (?:wife|husband|partner|girlfriend|boyfriend|gf|bf|room ?mate|flat ?mate|fianc[eé]e?) and (?:i|me|myself)\b|\b(?:me|myself) and (?:my|the) (?:wife|husband|partner|girlfriend|boyfriend|gf|bf|room ?mate|flat ?mate|fianc[eé]e?)\b/.test(
      text,
    )
  )
    return 2;
  return /\b(?:just|only) (?:for )?(?:me|myself)\b|\bi live alone\b|\bcook(?:ing)? for one\b|\bfor 1 person\b|\bsingle serving\b/.test(
    text,
  )
    ? 1
    : null;
}
