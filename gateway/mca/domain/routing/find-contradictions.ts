import type { Contradiction } from './intent.js';
import type { Diet, GoalKind, Wishes } from './wishes.js';

const meat = /\b(?:beef|pork|lamb|chicken|turkey|duck|bacon|ham|steak|meat|sausages?|venison|veal|salami)\b/;
const fish =
  /\b(?:fish|salmon|tuna|cod|shrimps?|prawns?|crab|lobster|sardines?|anchov(?:y|ies)|trout|shellfish|seafood)\b/;
const eggOrDairy = /\b(?:eggs?|cheese|milk|yogh?urt|butter|cream|dairy|whey)\b/;
const starch = /\b(?:pasta|rice|bread|potato(?:es)?|oats|noodles|pizza|sugar)\b/;
const forbidden: readonly [Diet, RegExp][] = [
  ['vegan', new RegExp(`${meat.source}|${fish.source}|${eggOrDairy.source}|\\bhoney\\b`)],
  ['vegetarian', new RegExp(`${meat.source}|${fish.source}`)],
  ['pescatarian', meat],
  ['keto', starch],
  ['halal', /\b(?:pork|bacon|ham|wine|beer)\b/],
  ['kosher', /\b(?:pork|bacon|ham|shrimps?|prawns?|crab|lobster|shellfish)\b/],
  ['gluten-free', /\b(?:wheat|couscous|seitan|barley|rye)\b/],
  ['dairy-free', /\b(?:cheese|milk|yogh?urt|butter|cream)\b/],
];
/** A substitute takes its name from the food it replaces. */
const substitutes =
  /\b(?:vegan|vegetarian|plant[ -]based|meatless|mock|soy|oat|almond|coconut|rice|gluten[ -]free|dairy[ -]free|lactose[ -]free|cauliflower|peanut|nut|cocoa|apple|shea) (?:\w+ )?$/;
const opposedGoals: readonly [GoalKind, GoalKind][] = [
  ['lose-weight', 'gain-weight'],
  ['lose-weight', 'maintain-weight'],
  ['gain-weight', 'maintain-weight'],
];

/** Pairs of wishes that cannot both hold. Pure rules; each names both wishes in the person's own words. */
export function findContradictions(wishes: Wishes): Contradiction[] {
  return [
    ...dietAndFood(wishes),
    ...excludedAndWanted(wishes),
    ...days(wishes),
    ...equipment(wishes),
    ...money(wishes),
    ...goals(wishes),
    ...body(wishes),
  ];
}

function conflict(code: Contradiction['code'], first: string, second: string, why: string): Contradiction {
  return { code, wishes: [first, second], message: `"${first}" and "${second}" cannot both hold: ${why}` };
}

function dietAndFood({ diets, likes }: Wishes): Contradiction[] {
  return forbidden.flatMap(([diet, pattern]) => {
    if (!diets.includes(diet)) return [];
    return likes
      .filter((food) => {
        const match = pattern.exec(food);
        return match !== null && !substitutes.test(food.slice(0, match.index));
      })
      .map((food) => conflict('DIET_AND_FOOD', diet, food, `${food} is not ${diet}.`));
  });
}

function excludedAndWanted({ exclusions, likes }: Wishes): Contradiction[] {
  return exclusions.flatMap(({ food, phrase }) =>
    likes
      .filter((like) => like.split(' ').includes(food) || like === food)
      .map((like) =>
        conflict('EXCLUDED_AND_WANTED', phrase, like, `${food} is both asked for and ruled out.`),
      ),
  );
}

function days({ days: { weekdays, excluded, perWeek } }: Wishes): Contradiction[] {
  const free = 7 - excluded.length;
  if (perWeek !== null && excluded.length > 0 && perWeek > free && perWeek <= 7) {
    return [
      conflict(
        'DAYS',
        `${perWeek} times a week`,
        `${excluded.length} days ruled out`,
        `only ${free} days remain.`,
      ),
    ];
  }
  if (perWeek !== null && weekdays.length > 0 && weekdays.length < perWeek && perWeek <= 7) {
    return [
      conflict(
        'DAYS',
        `${perWeek} times a week`,
        `${weekdays.length} weekdays named`,
        'there are fewer days than sessions.',
      ),
    ];
  }
  return [];
}

function equipment({ equipment: { items, without, only, place } }: Wishes): Contradiction[] {
  const both = items.filter((item) => without.includes(item));
  const list = both.map((item) => conflict('EQUIPMENT', item, `no ${item}`, 'it is both there and missing.'));
  const isBare = only && items.includes('bodyweight') && items.length === 1;
  return isBare && place === 'gym'
    ? [...list, conflict('EQUIPMENT', 'no equipment', 'at the gym', 'a gym has equipment.')]
    : list;
}

function money({ money: sums }: Wishes): Contradiction[] {
  const limits = sums.filter(({ purpose, bound }) => purpose === 'food' && bound === 'at-most');
  const [first, second] = limits;
  if (!first || !second || first.currency !== second.currency || first.period !== second.period) return [];
  if (first.amountMinor === second.amountMinor) return [];
  return [
    conflict('MONEY', first.phrase, second.phrase, 'two different limits for food over the same time.'),
  ];
}

function goals({ goals: aims }: Wishes): Contradiction[] {
  const kinds = aims.map(({ kind }) => kind);
  return opposedGoals
    .filter(([one, other]) => kinds.includes(one) && kinds.includes(other))
    .map(([one, other]) =>
      conflict('GOALS', phraseOf(aims, one), phraseOf(aims, other), 'weight cannot go both ways at once.'),
    );
}

function phraseOf(aims: Wishes['goals'], kind: GoalKind): string {
  return aims.find((aim) => aim.kind === kind)?.phrase ?? kind;
}

function body({ body: { weightKg, targetWeightKg }, goals: aims }: Wishes): Contradiction[] {
  if (weightKg === null || targetWeightKg === null) return [];
  const kinds = aims.map(({ kind }) => kind);
  const isWrong =
    (kinds.includes('lose-weight') && targetWeightKg > weightKg) ||
    (kinds.includes('gain-weight') && targetWeightKg < weightKg);
  if (!isWrong) return [];
  return [
    conflict(
      'BODY',
      `${weightKg} kg now`,
      `${targetWeightKg} kg as target`,
      'the target lies in the other direction.',
    ),
  ];
}
