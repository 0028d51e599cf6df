import { currencyDecimals } from '@progressive/quantities';
import type { Bound, MoneyPeriod, MoneyPurpose, MoneyWish } from '../wishes.js';
import { readNumber } from './plain-text.js';

const currencyBySign: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };
const currencyByWord: readonly [RegExp, string | null][] = [
  [/^(?:eur|euros?)$/, 'EUR'],
  [/^(?:gbp|quid|pounds?|sterling)$/, 'GBP'],
  [/^(?:chf|francs?)$/, 'CHF'],
  [/^(?:cad)$/, 'CAD'],
  [/^(?:aud)$/, 'AUD'],
  [/^(?:inr|rupees?)$/, 'INR'],
  [/^(?:usd)$/, 'USD'],
];
const amount = String.raw`(\d+(?:[.,]\d{1,2})?k?)`;
const word =
  '(?:usd|us dollars?|dollars?|bucks?|eur|euros?|gbp|quid|sterling|chf|francs?|cad|aud|inr|rupees?)';
const countedThing = String.raw`(?!\d|[.,]\d|\s*-?(?:%|percent|kg|kilos?|g\b|grams?|lbs?|pounds?|cm|km|miles?|min|hours?|days?|weeks?|months?|years?|x\b|times|people|persons?|meals?|workouts?|sessions?|sets?|reps?|calories|kcal|cal\b|servings?|recipes?|am\b|pm\b))`;

/** Forms of a sum, the most explicit first. Group 1 or 2 is the number. */
const forms: readonly RegExp[] = [
  new RegExp(String.raw`([$€£¥₹])\s?${amount}(?![\d])(?:\s?${word})?`, 'g'),
  new RegExp(String.raw`\b${amount}\s?([€£¥₹$])`, 'g'),
  new RegExp(String.raw`\b${amount}[ -]?(${word})\b`, 'g'),
  new RegExp(
    String.raw`\b${amount}\s?(pounds?)(?= (?:for (?:food|groceries|meals)|(?:a|per|each|every) (?:week|month|day)|budget|to spend|on (?:food|groceries)))`,
    'g',
  ),
];
const bareForm = new RegExp(
  String.raw`\b(?:budget(?: of| is| at| to|:)?|cap(?: of| at)?|spend(?:ing)?|spent|save|saving|set aside|put away|put aside|stay (?:under|within|below)|earn|(?:income|salary|rent) (?:is|of|to)|costs?|costing|allowance of|afford)\s+(?:(?:is|about|around|roughly|only|me|an extra|another|at most|up to|no more than|less than|under|max|maximum|at least|of)\s+){0,2}${amount}\b${countedThing}`,
  'g',
);
const earnedForm = new RegExp(
  String.raw`\b(?:make|get|bring home)\s+(?:about |around )?${amount}(?= (?:a|per|each|every) (?:week|month|year))`,
  'g',
);
const cappedForm = new RegExp(
  String.raw`\b(?:under|below|less than|at most|max|maximum|no more than|within|up to)\s+${amount}(?= (?:a|per|each|every|this) (?:day|week|month|year|meal))`,
  'g',
);
const trailingForm = new RegExp(
  String.raw`\b${amount}(?= (?:(?:a|per|each) (?:week|month) )?(?:max|maximum|tops|total)\b)`,
  'g',
);

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly currency: string;
}

/**
 * Sums of money with period, purpose and bound.
 * @param text plain text. @param home the person's currency, used for "$", "bucks", "dollars" and bare numbers.
 */
export function extractMoney(text: string, home: string): MoneyWish[] {
  const hits = findHits(text, home);
  return hits.map((hit, index) => {
    const from = hits[index - 1]?.end ?? 0;
    const until = hits[index + 1]?.start ?? text.length;
    return readWish(text, hit, from, until);
  });
}

function findHits(text: string, home: string): Hit[] {
  const hits: Hit[] = [];
  const add = (match: RegExpExecArray, number: string, sign: string) => {
    const value = readNumber(number);
    const start = match.index + match[0].indexOf(number);
    const end = match.index + match[0].length;
    if (!(value > 0) || value > 1e9) return;
    if (hits.some((hit) => start < hit.end && end > hit.start)) return;
    hits.push({ start, end, value, currency: currencyOf(sign, home) });
  };
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const [first = '', second = ''] = match.slice(1);
      if (/^\d/.test(first)) add(match, first, second);
      else add(match, second, first);
    }
  }
  for (const form of [bareForm, earnedForm, cappedForm, trailingForm]) {
    for (const match of text.matchAll(form)) {
      if (readNumber(match[1] ?? '') >= 5) add(match, match[1] ?? '', '');
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

function currencyOf(sign: string, home: string): string {
  return currencyBySign[sign] ?? currencyByWord.find(([pattern]) => pattern.test(sign))?.[1] ?? home;
}

function readWish(text: string, hit: Hit, from: number, until: number): MoneyWish {
  const before = text.slice(Math.max(from, hit.start - 40), hit.start);
  const after = text.slice(hit.end, Math.min(until, hit.end + 45));
  const purpose = purposeOf(before, after, text, from > 0);
  return {
    amountMinor: Math.round(hit.value * 10 ** currencyDecimals(hit.currency)),
    currency: hit.currency,
    period: periodOf(before, after),
    purpose,
    bound: boundOf(before, after, purpose),
    perPerson: /^\s*(?:per|a|each|for each) (?:person|head)\b|^ each\b/.test(after),
    phrase: text.slice(hit.start, hit.end),
  };
}

function periodOf(before: string, after: string): MoneyPeriod {
  const later =
    /^[^,.;]{0,40}?\b(?:a|an|per|each|every|this|next|the|my|\/)\s?(meal|day|week|fortnight|month|year)\b/.exec(
      after.replace('/', ' per '),
    );
  const adverb =
    /^[^,.;]{0,24}?\b(daily|weekly|monthly|yearly|annually|annual)\b/.exec(after) ??
    /\b(daily|weekly|monthly|yearly|annual)\b[^,.;]{0,24}$/.exec(before);
  const found = later?.[1] ?? adverbs[adverb?.[1] ?? ''];
  return (found as MoneyPeriod | undefined) ?? 'unstated';
}

const adverbs: Readonly<Record<string, MoneyPeriod>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
  annual: 'year',
};

const purposes: readonly [MoneyPurpose, RegExp][] = [
  [
    'food',
    /\b(?:food|grocer(?:y|ies)|meals?|eat(?:ing)?|dinners?|lunch(?:es)?|breakfasts?|cook(?:ing)?|menu|ingredients|shopping list|supermarket|takeaways?|takeout|feed)\b/,
  ],
  ['fitness', /\b(?:gym|fitness|workouts?|training|equipment|trainer|exercise|sports?)\b/],
  ['savings', /\b(?:savings?|save|set aside|put (?:away|aside)|emergency fund|fund|deposit|nest egg)\b/],
];

/** Phrases that decide the purpose by where they stand to the sum. */
const decisive: readonly [MoneyPurpose, 'before' | 'after', RegExp][] = [
  [
    'income',
    'before',
    /\b(?:earn|make|bring (?:home|in)|salary|income|get paid|paycheck|wage)\b[^,.;]{0,20}$/,
  ],
  ['income', 'after', /^[^,.;]{0,12}\b(?:income|salary|after tax)/],
  ['spent', 'before', /\b(?:spent|paid|cost me)\b[^,.;]{0,12}$/],
  ['savings', 'before', /\b(?:save|saving|set aside|put away|put aside)\b[^,.;]{0,12}$/],
];

/** @param follows true when another sum stands before this one, whose purpose may be named in between. */
function purposeOf(before: string, after: string, text: string, follows: boolean): MoneyPurpose {
  const decided = decisive.find(([, side, pattern]) => pattern.test(side === 'before' ? before : after));
  if (decided) return decided[0];
  const clause = /^[^,.;]*?(?=,|;|\.\s|\band\b|$)/.exec(after)?.[0] ?? '';
  const named = purposes.find(([, pattern]) => pattern.test(clause)) ?? purposeBefore(before, follows);
  return named?.[0] ?? (isOnlyAboutFood(text) ? 'food' : 'total');
}

function isOnlyAboutFood(text: string): boolean {
  const [food, fitness] = purposes;
  if (!food?.[1].test(text) || fitness?.[1].test(text)) return false;
  return !/\b(?:total|altogether|all in)\b/.test(text);
}

/** "meals and workouts for $120" names two purposes for one sum, which is then for both. */
function purposeBefore(before: string, follows: boolean): (typeof purposes)[number] | undefined {
  const found = purposes.filter(([, pattern]) => pattern.test(before));
  if (found.length > 1 && !follows) return ['total', /./];
  return found.at(-1);
}

function boundOf(before: string, after: string, purpose: MoneyPurpose): Bound {
  if (
    /\b(?:under|below|less than|at most|max|maximum|no more than|not more than|within|up to|limit(?: of)?|only)\s*\S?$/.test(
      before,
    )
  )
    return 'at-most';
  if (/^\s*(?:(?:a|per) (?:week|month|day) )?(?:max|maximum|tops|or less|at most|limit)\b/.test(after))
    return 'at-most';
  if (/\b(?:at least|minimum|more than|no less than)\s*\S?$/.test(before)) return 'at-least';
  if (/\b(?:about|around|roughly|approximately|circa|~)\s*\S?$/.test(before)) return 'about';
  if (purpose === 'savings') return 'at-least';
  return purpose === 'income' || purpose === 'spent' ? 'about' : 'at-most';
}
