import type { Allergen, ExclusionWish } from '../wishes.js';

/** Foods that stand for allergens of Regulation (EU) 1169/2011 annex II. */
const allergenFoods: readonly [RegExp, readonly Allergen[]][] = [
  [/^(?:tree ?)?nuts?$/, ['nuts', 'peanut']],
  [/^(?:almonds?|walnuts?|cashews?|hazelnuts?|pecans?|pistachios?|macadamias?|brazil nuts?)$/, ['nuts']],
  [/^peanuts?(?: butter)?$|^groundnuts?$/, ['peanut']],
  [/^shell ?fish$/, ['crustaceans', 'molluscs']],
  [/^sea ?food$/, ['crustaceans', 'molluscs', 'fish']],
  [/^(?:shrimps?|prawns?|crabs?|lobsters?|crayfish|crustaceans?)$/, ['crustaceans']],
  [/^(?:mussels?|clams?|oysters?|squid|octopus|scallops?|snails?|mollus[ck]s?)$/, ['molluscs']],
  [/^(?:fish|salmon|tuna|cod|anchov(?:y|ies)|sardines?|trout)$/, ['fish']],
  [/^(?:dairy|milk|lactose|cheese|cow'?s milk|milk protein|cream|butter|yogh?urt|casein|whey)$/, ['milk']],
  [/^eggs?$/, ['egg']],
  [/^(?:gluten|co?eliac|wheat|barley|rye|bread|pasta)$/, ['gluten']],
  [/^(?:soy|soya|soy ?beans?|tofu|edamame)$/, ['soy']],
  [/^(?:sesame|tahini|sesame seeds?)$/, ['sesame']],
  [/^mustard$/, ['mustard']],
  [/^(?:celery|celeriac)$/, ['celery']],
  [/^lupins?$/, ['lupin']],
  [/^(?:sulphites?|sulfites?)$/, ['sulphites']],
];

const item = String.raw`(?!(?:can|could|would|will|is|are|what|how|don't|dont|do|doesn't|can't|cant|hates?|loves?|likes?|no|not|never|without|cook|i|i'm|im|i've|ive|i'd|we|we're|he|she|they|my|our|also|then|plus|only|just|plan|make|give|please|need|want|have|got)\b)[a-z][a-z'-]*(?: (?!and\b|or\b|in\b|on\b|for\b|please\b|so\b|but\b|with\b|at\b|this\b|to\b|they\b|it\b|i\b|my\b|meals?\b|recipes?\b|take\b|what\b|because\b|since\b|as\b|either\b|anymore\b|now\b|pls\b|plz\b|thanks\b|which\b|where\b|is\b|are\b|of us\b|who\b|under\b|this\b|next\b|no\b|not\b|never\b|without\b|any\b|groceries\b|grocery\b|stuff\b|things\b|products?\b|plan\b|please\b|if\b|when\b|until\b|after\b|before\b|just\b|only\b|make\b|give\b|need\b|want\b|can\b|over\b|budget\b|per\b|every\b|each\b|though\b|tho\b|ever\b|at all\b)[a-z'-]+)?`;
const items = String.raw`(${item}(?:(?:,? (?:and|or|nor) |, ?)(?:no |to |any )?${item}){0,5})`;

const forms: readonly [ExclusionWish['kind'], RegExp][] = [
  [
    'allergy',
    new RegExp(
      String.raw`\b(?:allerg(?:ic|y|ies) (?:to|against)|reacts? badly to) (?:all |any |the )?${items}`,
      'g',
    ),
  ],
  [
    'allergy',
    new RegExp(
      String.raw`\b(?:has|have|with|got) an? (?:severe |bad |serious )?(${item})[ -]allerg(?:y|ies)\b`,
      'g',
    ),
  ],
  [
    'allergy',
    /\b(peanut|nut|egg|milk|fish|shellfish|soy|sesame|wheat|gluten|dairy|mustard|celery)[ -](?:allergy|allergic)\b/g,
  ],
  [
    'intolerance',
    /\b(lactose|gluten|fructose|histamine|dairy|egg|soy|wheat)[ -](?:intolerant|intolerance|sensitiv(?:e|ity))\b/g,
  ],
  [
    'intolerance',
    new RegExp(String.raw`\b(?:intolerant to|can'?t tolerate|cannot tolerate|can'?t digest) ${items}`, 'g'),
  ],
  [
    'dislike',
    new RegExp(
      String.raw`\b(?:hates?|dislikes?|(?:do not|don'?t|doesn'?t) (?:really )?(?:like|love|care for|enjoy|fancy|feel like)|can'?t stand|not (?:a )?(?:big )?fan of|sick of|tired of|not into|detests?) (?:eating |the taste of |any )?${items}`,
      'g',
    ),
  ],
  [
    'exclusion',
    new RegExp(
      String.raw`\b(?:(?:do not|don'?t|can'?t|cannot|doesn'?t|must not|not allowed to|won'?t) (?:eat|have|drink|want)|avoid(?:ing)?|leave out|exclude|excluding|skip the|cut out|stay away from|without|nothing with|never any|free of|free from) (?:any |the |eating )?${items}`,
      'g',
    ),
  ],
  ['exclusion', new RegExp(String.raw`\bno (?:more )?${items}`, 'g')],
  [
    'exclusion',
    new RegExp(String.raw`\b(?:but|just|definitely|and) not (?:any )?(${item})(?=[.,;!]|$)`, 'g'),
  ],
  [
    'exclusion',
    new RegExp(
      String.raw`(?:^|[.,;!] |\bbut )(${item}) (?:is|are) (?:out|off limits|a no|not (?:ok|okay|fine|allowed|an option)|not(?=[.,;!]|$))`,
      'g',
    ),
  ],
  ['intolerance', /\b(co?eliac)\b/g],
  ['exclusion', /\b(nut|peanut|egg|fish|soy|sugar|shellfish|sesame|pork|alcohol)[ -]free\b/g],
];

/** Things after "no" or "without" that are not food. */
const notFood =
  /^(?:equipment|gym|idea|time|money|more|than|one|problem|way|need|longer|jumping|running|weights?|barbells?|dumbbells?|machines?|cooking|oven|rush|meal|meals|plan|plans|workouts?|training|exercise|less|other|matter|thanks|worries|fuss|hurry|budget|bench|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|weekends?|membership|burpees|squats?|lunges|deadlifts|cardio|kitchen|microwave|diet|going|being|sacrificing|giving|hurting|spending|losing|stopping|that|this|it|them|my|you|him|her|a|an|the|any|anything|something|food|repeats?|car|answer|appetite|progress|results|internet|pain|injur(?:y|ies)|what|how|gaining|breakfast|lunch|dinner|snacks?|carbs?|fat|calories|protein|meat|sport|too|very|long|to|at|on|plates?|blender|stove|fridge|pull-?ups?|push-?ups?|impact|advice|recipe|recipes|much|energy)\b/;

/** Foods to leave out and why. Diet words ("no meat", "dairy-free") are also diets, see extractDiets. @param text plain text. */
export function extractExclusions(text: string): ExclusionWish[] {
  const found = new Map<string, ExclusionWish>();
  for (const [kind, pattern] of forms) {
    for (const match of text.matchAll(pattern)) {
      if (isDenied(text, match.index)) continue;
      for (const food of splitItems(match[1] ?? '')) {
        if (!found.has(food))
          found.set(food, { food, allergens: allergensOf(food), kind, phrase: match[0].trim() });
      }
    }
  }
  return [...found.values()];
}

/** "I'm not allergic to nuts", "no allergies". */
function isDenied(text: string, index: number): boolean {
  return /\b(?:not|isn'?t|aren'?t|no longer|never) $/.test(text.slice(0, index));
}

function splitItems(list: string): string[] {
  return list
    .split(/,? (?:and|or|nor) |, ?/)
    .map((part) =>
      part
        .replace(/^(?:no|to|any|the|eating|like|of) /, '')
        .replace(/(?:'s| (?:at|in|on|for|please|either|anymore|allerg\w*))$/, '')
        .trim(),
    )
    .filter((part) => part.length > 1 && !notFood.test(part) && !/ (?:ok|okay|fine|allowed)$/.test(part));
}

/** Allergens of a food as a person names it; empty when it is none of the fourteen. */
export function allergensOf(food: string): readonly Allergen[] {
  return allergenFoods.find(([pattern]) => pattern.test(food))?.[1] ?? [];
}

/** Foods that the plan should contain: "with chicken", "I love salmon". @param text plain text. */
export function extractLikes(text: string): string[] {
  const pattern = new RegExp(
    String.raw`\b(?:i (?:really )?(?:love|like|enjoy|adore)|lots of|plenty of|more|include|including|must have|use up|using|featuring|dishes? with|meals? with|recipes? with|dinners? with|plan with|menu with|diet with|lunch(?:es)? with|breakfasts? with|something with|week with|vegan with|vegetarian with|keto with) (?:eating |some |the |my |more )?${items}`,
    'g',
  );
  const isFood =
    /\b(?:chicken|beef|pork|lamb|turkey|fish|salmon|tuna|shrimp|eggs?|tofu|tempeh|beans?|lentils?|chickpeas?|rice|pasta|quinoa|oats|potato(?:es)?|vegetables?|veg|veggies|greens|fruit|berries|cheese|yogh?urt|milk|nuts|bacon|ham|steak|meat|bread|noodles|spinach|kale|broccoli|mushrooms?|avocado|curry|soup|salads?|peanut butter|bananas?|apples?)\b/;
  const found = [...text.matchAll(pattern)]
    .filter((match) => !/\b(?:don'?t|not|no|never|would|i'?d) $/.test(text.slice(0, match.index)))
    .flatMap((match) => splitItems(match[1] ?? ''));
  return [...new Set(found.filter((food) => isFood.test(food)))];
}
