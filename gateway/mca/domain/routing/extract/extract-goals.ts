import { addDays, type LocalDate } from '@progressive/quantities';
import type { GoalKind, GoalWish, MoneyPeriod, MoneyWish } from '../wishes.js';
import { dateInWords } from './dates-in-words.js';
import { isNegated } from './plain-text.js';

const patterns: readonly [GoalKind, RegExp][] = [
  [
    'lose-weight',
    /\b(?:loo?s(?:e|ing)|drop|shed|cut|burn|get rid of)(?: (?:about|around|some|a few|my|another|at least))*(?: \d+(?:[.,]\d)? ?(?:kg|kgs|kilos?|lbs?|pounds|stone)| (?:weight|fat|belly fat|belly|body ?fat|the baby weight|love handles|pounds|kilos))\b|\b(?:weight|fat)[ -]loss\b|\bslim(?:mer)? down\b|\bget (?:lean|leaner|shredded|ripped|slim)\b|\b(?:want|need|trying|like) to (?:cut|slim|lean out)\b/,
  ],
  [
    'gain-weight',
    /\b(?:gain|put on)(?: (?:about|around|some|a few|at least))*(?: \d+(?:[.,]\d)? ?(?:kg|kgs|kilos?|lbs?|pounds)| weight)\b|\bbulk(?:ing)?(?: up)?\b/,
  ],
  [
    'build-muscle',
    /\b(?:build|gain|grow|add|put on|more)(?: \w+)? (?:muscles?|mass|size)\b|\bhypertrophy\b|\bmuscle (?:gain|growth|building)\b|\bget (?:jacked|big|bigger|swole|toned|buff)\b|\bgoal(?: is|:)? muscle\b/,
  ],
  [
    'get-stronger',
    /\b(?:get|getting|become|be) (?:\w+ )?(?:stronger|strong)\b|\b(?:build|gain|improve|increase)(?: my)? strength\b|\b(?:increase|improve) my (?:bench|squat|deadlift)\b|\bstrength (?:goal|gain)s?\b/,
  ],
  [
    'endurance',
    /\b(?:run|complete|finish|train(?:ing)? (?:plan )?for|prepare for|ready for|plan for|program(?:me)? for|sign(?:ed)? up for|first|do)(?: (?:a|an|my|the|first))* (?:\d+ ?k(?:m)?\b|half[ -]marathon|marathon|triathlon|ultra|century|spartan|hyrox)|\bcouch to 5k\b|\b(?:improve|build|increase)(?: my)? (?:endurance|stamina|cardio|vo2 ?max)\b/,
  ],
  [
    'mobility',
    /\b(?:improve|more|increase|better)(?: my)? (?:flexibility|mobility|posture)\b|\bmore flexible\b|\btouch my toes\b/,
  ],
  ['maintain-weight', /\bmaintain(?:ing)? (?:my )?(?:weight|current weight)\b|\bstay at my weight\b/],
  [
    'eat-healthier',
    /\beat(?:ing)? (?:more |much )?(?:healthy|healthier|better|clean(?:er)?|well)\b|\bhealth(?:y|ier) (?:meals?|diet|eating|food|meal plan)\b/,
  ],
  [
    'general-health',
    /\b(?:get|be|become|stay|getting) (?:fit(?:ter)?|healthy|healthier|in shape|active)\b|\bget back in shape\b|\b(?:my )?health (?:goals?|and fitness)\b|\bfor my health\b/,
  ],
  [
    'pay-debt',
    /\b(?:pay(?:ing)? (?:off|down)|get (?:out of|rid of)|clear(?:ing)?) (?:\w+ ){0,3}(?:debts?|loans?|cards?|mortgage|overdraft)\b|\b(?:debts?|loans?|cards?|overdraft)\b.{0,40}\bpay (?:it|them|these|those|that|this)? ?(?:off|down|back)\b/,
  ],
  [
    'save-money',
    /\bsavings? (?:goal )?of [$€£]?\d+|\b(?:sav(?:e|ing)|set aside|put (?:away|aside))(?: up)?(?: (?:some|more|about|around|at least|me|an extra))* ?(?:money|cash|for\b|[$€£]?\s?\d+(?!\s?(?:min|hours?|calories|time)))/,
  ],
  [
    'spend-less',
    /\b(?:spend(?:ing)? less|cut (?:my |our |the )?(?:costs|spending|expenses|bills?)|stop (?:overspending|wasting (?:money|cash))|lower my (?:spending|expenses|costs)|over budget|save money on)\b/,
  ],
];

const poundKg = 0.45359237;
const mileKm = 1.609344;

/** Aims that the text states, with number and date where it gives them. @param text plain text. */
export function extractGoals(text: string, today: LocalDate, money: readonly MoneyWish[]): GoalWish[] {
  const byDate = readByDate(text, today);
  return patterns.flatMap(([kind, pattern]): GoalWish[] => {
    const match = pattern.exec(text);
    if (!match || isNegated(text, match.index)) return [];
    const amount = amountOf(kind, match[0], text, money);
    const after = text.slice(match.index + match[0].length);
    const isWeight = kind === 'lose-weight' || kind === 'gain-weight';
    const pace = isWeight ? readPace(after, today) : { period: amount.period, byDate: null };
    return [{ kind, ...amount, period: pace.period, byDate: byDate ?? pace.byDate, phrase: match[0] }];
  });
}

type Amount = Pick<GoalWish, 'amount' | 'unit' | 'currency' | 'period'>;
const noAmount: Amount = { amount: null, unit: null, currency: null, period: 'unstated' };

function amountOf(kind: GoalKind, phrase: string, text: string, money: readonly MoneyWish[]): Amount {
  if (kind === 'lose-weight' || kind === 'gain-weight') return massOf(phrase);
  if (kind === 'endurance') return distanceOf(phrase, text);
  if (kind !== 'save-money') return noAmount;
  const saved = money.find(({ purpose }) => purpose === 'savings');
  return saved
    ? { amount: saved.amountMinor, unit: 'minor-units', currency: saved.currency, period: saved.period }
    : noAmount;
}

function massOf(phrase: string): Amount {
  const match = /(\d+(?:[.,]\d)?) ?(kg|kgs|kilos?|lbs?|pounds|stone)/.exec(phrase);
  if (!match) return noAmount;
  const factor = /^(?:lb|pound)/.test(match[2] ?? '') ? poundKg : match[2] === 'stone' ? 14 * poundKg : 1;
  const kg = Math.round(Number((match[1] ?? '').replace(',', '.')) * factor * 10) / 10;
  return { ...noAmount, amount: kg, unit: 'kg' };
}

function distanceOf(phrase: string, text: string): Amount {
  const km = (amount: number): Amount => ({ ...noAmount, amount, unit: 'km' });
  const written = /(\d+) ?k(?:m)?\b/.exec(phrase);
  if (written) return km(Number(written[1]));
  if (/half[ -]marathon/.test(phrase)) return km(21.1);
  if (/marathon/.test(phrase)) return km(42.2);
  const miles = /(\d+) miles?\b/.exec(text);
  return miles ? km(Math.round(Number(miles[1]) * mileKm * 10) / 10) : noAmount;
}

const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 };

/** How fast a weight shall change: "a week" is a rate, "in 2 weeks" a last day. */
function readPace(after: string, today: LocalDate): Pick<GoalWish, 'period' | 'byDate'> {
  const rate = /^(?: of (?:weight|fat|body ?fat))? ?(?:a|an|per|each|every|\/) ?(day|week|month)\b/.exec(
    after,
  );
  if (rate) return { period: rate[1] as MoneyPeriod, byDate: null };
  const span =
    /^[^.;?!]{0,30}?\b(?:in|within|over|during)(?: just| only| about| the next| under| less than)* (an?|1|\d{1,3}) (day|week|fortnight|month|year)s?\b/.exec(
      after,
    );
  if (!span) return { period: 'unstated', byDate: null };
  const count = /^a/.test(span[1] ?? '') ? 1 : Number(span[1]);
  return { period: 'unstated', byDate: addDays(today, count * (daysOf[span[2] ?? ''] ?? 7)) };
}

function readByDate(text: string, today: LocalDate): LocalDate | null {
  for (const match of text.matchAll(
    /\b(?:by|before|until|till) (?:the )?(?:end of )?((?:next )?[a-z]+(?: \d{1,2}(?:st|nd|rd|th)?)?|\d{1,2}(?:st|nd|rd|th)(?: (?:of )?[a-z]+)?)/g,
  )) {
    const date = dateInWords(match[1] ?? '', today);
    if (date !== null) return date;
  }
  return null;
}
