import type { BodyPart, EquipmentItem, EquipmentWish, InjuryWish } from '../wishes.js';
import { isNegated } from './plain-text.js';

const items: readonly [EquipmentItem, RegExp][] = [
  ['dumbbells', /\bdumb-?bells?\b|\bfree weights\b|\b(?:hand|small) weights\b/],
  ['barbell', /\bbarbells?\b|\bolympic bar\b/],
  ['kettlebell', /\bkettle-?bells?\b/],
  ['resistance-bands', /\b(?:resist[ae]nce |elastic |mini |loop )?bands?\b/],
  ['pull-up-bar', /\b(?:pull|chin)[ -]?up bars?\b/],
  ['bench', /\b(?:a|my|the|flat|adjustable|weight|incline|have|no|n|and|&|,) bench\b(?! press)/],
  ['cable-machine', /\bcables?(?: machine| tower)?\b/],
  ['machines', /(?<!cable |rowing )\bmachines?\b/],
  ['treadmill', /\btreadmills?\b/],
  ['stationary-bike', /\b(?:exercise|stationary|spin|indoor) bikes?\b|\bpeloton\b/],
  ['bicycle', /\bbicycle\b|\b(?:my|a|road|mountain) bike\b/],
  ['rowing-machine', /\brow(?:ing machine|er)\b/],
  ['jump-rope', /\b(?:jump|skipping)[ -]?ropes?\b/],
  ['yoga-mat', /\b(?:yoga |exercise )?mat\b/],
  ['medicine-ball', /\bmedicine balls?\b/],
  ['suspension-trainer', /\btrx\b|\bsuspension (?:trainer|straps)\b/],
  ['swimming-pool', /\b(?:swimming )?pool\b/],
  [
    'bodyweight',
    /\bbody ?-?weight (?:only|exercises?|training|workouts?|routine|program|moves|stuff)\b|\b(?:only|just) (?:my )?body ?-?weight\b|\bcalisthenics\b/,
  ],
];
const nothing =
  /\b(?:no|without(?: any)?|zero|don'?t have(?: any)?|haven'?t got(?: any)?) (?:gym )?(?:equipment|gear|weights|kit)\b|\bequipment[ -]free\b|\bbody ?-?weight only\b|\b(?:only|just) (?:my )?body ?-?weight\b/;
const places: readonly [NonNullable<EquipmentWish['place']>, RegExp][] = [
  ['travel', /\b(?:travel(?:l?ing)?|hotel|on the road|business trip|cruise)\b/],
  [
    'home',
    /\b(?:at home|home (?:workouts?|gym|training|exercises?|routine)|from home|living room|garage|in my (?:flat|apartment|house|room|bedroom))\b/,
  ],
  ['outdoors', /\b(?:outdoors?|outside|in the park|park workout|playground|beach workout)\b/],
  [
    'gym',
    /\b(?:(?:at|in|to|have|got) (?:a|the|my) gym|gym (?:membership|workouts?|program|routine|sessions?|plan)|at the gym|full gym|commercial gym|crossfit box)\b/,
  ],
];

/** Where and with what the person trains. @param text plain text. */
export function extractEquipment(text: string): EquipmentWish {
  const isNothing = nothing.test(text);
  const named = new Set<EquipmentItem>();
  const without = new Set<EquipmentItem>();
  for (const [item, pattern] of items) {
    const matches = pattern.test(text) ? [...text.matchAll(new RegExp(pattern, 'g'))] : [];
    if (matches.length === 0) continue;
    (matches.every((match) => isMissing(text, match)) ? without : named).add(item);
  }
  if (isNothing) named.add('bodyweight');
  const place = places.find(([, pattern]) => {
    const match = pattern.exec(text);
    return match !== null && !isNegated(text, match.index);
  });
  const only =
    isNothing ||
    (named.size > 0 &&
      /\b(?:only|just|nothing (?:but|except|more than)|nothing else|all i have(?: is)?|all i'?ve got)\b/.test(
        text,
      ));
  return { place: place?.[0] ?? null, items: [...named], without: [...without], only };
}

function isMissing(text: string, match: RegExpExecArray): boolean {
  return (
    /^no /.test(match[0]) ||
    isNegated(text, match.index) ||
    /\b(?:haven'?t|don'?t have|do not have|lack|lacking)(?: got)?(?: an?| any| my)? $/.test(
      text.slice(0, match.index),
    ) ||
    (/ (?:or|and|nor)(?: an?)? $/.test(text.slice(0, match.index)) &&
      /\b(?:no|without|don'?t have(?: a| any)?) [a-z -]{2,30}$/.test(
        text.slice(0, match.index).replace(/ (?:or|and|nor)(?: an?)? $/, ''),
      ))
  );
}

const parts: readonly [BodyPart, string][] = [
  ['lower-back', 'lower[ -]?back|lumbar|herniated dis[ck]|slipped (?:a )?dis[ck]|sciatica?'],
  ['upper-back', 'upper[ -]?back'],
  ['back', 'back(?! to| on| from| squat| in )'],
  ['knee', 'knees?|acl|mcl|meniscus'],
  ['shoulder', 'shoulders?|rotator cuffs?'],
  ['ankle', 'ankles?|achilles'],
  ['wrist', 'wrists?|carpal tunnel'],
  ['elbow', 'elbows?|tennis elbow'],
  ['hip', 'hips?'],
  ['neck', 'neck'],
  ['foot', 'foot|feet|plantar fasciitis|heel'],
  ['calf', 'calf|calves'],
  ['hamstring', 'hamstrings?'],
  ['groin', 'groin'],
  ['shin', 'shin ?splints?|shins?'],
];
const trouble =
  'careful|easy|gentle|bad|sore|injured|hurt(?:s|ing)?|pain(?:ful|s)?|ach(?:es|ing|y)|broken|sprained|torn|pulled|strained|stiff|dodgy|weak|tweaked|dislocated|inflamed|arthrit\\w*|tendin?itis|problems?|issues?|injur(?:y|ies)|trouble|surgery|operation|replacement|acting up|killing me|flar\\w*|click\\w*|impingement|is (?:bad|off|messed up|bothering me|not great)|bothers me|giving me';
const inherentlyHurt =
  /\b(?:tennis elbow|plantar fasciitis|shin ?splints?|sciatica|herniated dis[ck]|slipped (?:a )?dis[ck]|carpal tunnel|torn (?:acl|meniscus))\b/;

/** Compiled once: a request is read in well under a millisecond. */
const injuryPatterns = parts.map(([part, names]) => ({
  part,
  name: new RegExp(String.raw`\b(?:${names})\b`),
  before: new RegExp(
    String.raw`\b(?:${trouble})(?: (?:in|on|with|to|at|of))?(?: (?:my|the|his|her|a|both))?(?: (left|right))? (?:${names})\b`,
  ),
  after: new RegExp(
    String.raw`\b(?:(left|right) )?(?:${names})(?:'s)?(?: (?:joint|muscle)s?)?(?: (?:is|are|has been|keeps?|always|still|really|a bit))*(?: (?:a|an|some))? (?:${trouble})\b`,
  ),
}));

/** Parts of the body that hurt or were hurt; training must spare them. @param text plain text. */
export function extractInjuries(text: string): InjuryWish[] {
  const found: InjuryWish[] = [];
  for (const { part, name, before, after } of injuryPatterns) {
    if (!name.test(text)) continue;
    const match = before.exec(text) ?? after.exec(text) ?? inherent(name, text);
    if (!match || isNegated(text, match.index)) continue;
    if (found.some((other) => other.part.endsWith('back') && part === 'back')) continue;
    const side = /\b(left|right)\b/.exec(match[0])?.[1];
    found.push({ part, side: (side as 'left' | 'right' | undefined) ?? null, phrase: match[0] });
  }
  return found;
}

function inherent(name: RegExp, text: string): RegExpExecArray | null {
  const match = inherentlyHurt.exec(text);
  return match && name.test(match[0]) ? match : null;
}
