/** What is to be done to a plan. */
export type ChangeVerb =
  /** Another dish or exercise in the place of one. */
  | 'SWAP'
  /** To another day or time. */
  | 'MOVE'
  | 'LOCK'
  | 'UNLOCK'
  /** Taken out, by wish: a meal that nobody eats, a session that is dropped. */
  | 'LEAVE_OUT'
  /** A session that was not, or cannot be, done. */
  | 'MISSED'
  /** Not at home: meals are eaten elsewhere, sessions cannot be done. */
  | 'AWAY'
  /** A meal that is eaten elsewhere. */
  | 'EATING_OUT'
  /** A dish that must not come again. */
  | 'EXCLUDE'
  /** A meal that was left out is planned after all. */
  | 'BACK';

const slot = '(?:breakfast|brunch|lunch|dinner|supper|meal)s?';
const cannot = String.raw`(?:can'?t|cannot|can not|couldn'?t|could not|won'?t|will not|didn'?t|did not|haven'?t|don'?t|not able to|unable to|not going to|not gonna|no time (?:to|for)|too \w+ (?:to|for)|impossible to)`;
const training = String.raw`(?:train(?:ing)?|gym|work ?-?outs?|exercis\w+|lift(?:ing)?|run(?:ning)?|sessions?|classe?s?|swim|ride|cardio|yoga|leg day|push day|pull day)`;

const patterns: readonly [ChangeVerb, RegExp][] = [
  [
    'BACK',
    new RegExp(
      String.raw`\bafter all\b|\b(?:plan|cook|have) (?:\w+ ){0,2}${slot}\b.{0,20} again\b|\bput .{0,20}${slot}\b.{0,20} back\b`,
    ),
  ],
  ['UNLOCK', /\b(?:unlock|unpin|unfix|free up)\b|^(?:please )?free\b/],
  [
    'LOCK',
    /\b(?:lock|pin)\b|\b(?:keep|leave)\b.{0,60}\b(?:as (?:it|they) (?:is|are)|as is|fixed|where (?:it|they) (?:is|are)|the same|unchanged)\b|\bdo(?:n'?t| not) (?:change|touch|swap|replace)\b|^(?:please )?(?:keep|fix)\b/,
  ],
  [
    'EXCLUDE',
    /\bno more (?!than\b)|\bnever (?:again|give|serve|plan|put|cook|want|eat)\b|\b(?:don'?t|do not|not)\b.{0,50}\b(?:again|any ?more|ever)\b|\b(?:ban|blacklist)\b|\b(?:sick|tired|bored) of\b/,
  ],
  [
    'MOVE',
    /\b(?:mov(?:e|ing)|shift|reschedul\w*|postpone|delay|rebook|put off|bring .{0,40}forward|push(?:ed)? .{0,40}\b(?:back|to|forward|by))\b|\bput (?:my |the )?(?:\w+ )?(?:work ?-?out|session|training|gym|run)\b.{0,30}\b(?:to|on|at)\b|\brather (?:train|work ?-?out|lift|run|exercise|do)\b|\b(?:train|work ?-?out|do|make) .{0,50}\binstead of on\b/,
  ],
  [
    'EATING_OUT',
    new RegExp(
      String.raw`\b(?:eat(?:ing)?|ate|din(?:e|ing)) (?:out|elsewhere|at (?!home|noon|my desk|\d)|with)\b|\b(?:go|going|went|taking \w+|take \w+|invited|invites?|meeting \w*|out)\b.{0,20} (?:for|to) (?:an? )?(?:${slot}|restaurant|bite|pizza|curry|sushi)\b|\b(?:hav(?:e|ing)|got|doing) (?:an? )?(?:\w+ )?${slot} (?:out|with (?:my |the |some |a )?(?:friends?|colleagues?|family|parents|boss|team|clients?|work|mates?|mum|mom|dad|date)|at (?!home))|\bat (?:my |the |our )?(?:mum|mom|mother|parent|friend|grandma|in-law|sister|brother|neighbour|neighbor|girlfriend|boyfriend)(?:'?s|s')\b|\bdate night\b|\brestaurant\b|\btake ?-?(?:away|out)\b|\border(?:ing|ed)? (?:in|out|pizza|food|sushi)\b|\b(?:not|won'?t be|won'?t|no|can'?t|cannot|unable to|able to|feel like) cook(?:ing)?\b|\binvited\b`,
    ),
  ],
  [
    'AWAY',
    /\b(?:away|travel+ing|out of town|on (?:holidays?|vacation|a (?:\w+ )?trip|the road|business)|abroad)\b|\b(?:not|won'?t be|will not be|ain'?t|isn'?t|not be) (?:at )?(?:home|in town|around|there|here)\b/,
  ],
  [
    'MISSED',
    new RegExp(
      String.raw`\b(?:miss(?:ed|ing)?|skipped|forgot|bailed on|slept through)\b|\b${cannot} (?:[\w']+ ){0,4}?(?:${training}|make it|make)\b|\b(?:no|none of (?:my|the)) ${training}\b|\b${training}\b.{0,30} (?:is|are|was|were|'s|got|has been) (?:off|out|cancel+ed|closed|shut|rained off)\b|\b(?:sick|ill|flu|poorly|unwell|hung ?over|injured)\b`,
    ),
  ],
  [
    'SWAP',
    /\b(?:swap\w*|replac\w+|exchang\w+|switch|substitut\w+|trade|instead|(?:something|sth|smth) (?:else|different|other|with|without|more|less|\w+er)|anything else|not feeling|(?:don'?t|do not) (?:fancy|feel like|like)|another|different|rather (?:have|eat)(?! (?:it |that )?(?:at|later|earlier))|change|(?:make|give|get|have|want|like) .{0,40}\b(?:cheaper|quicker|faster|lighter|easier|simpler|shorter|healthier)|(?:cheaper|quicker|faster|lighter) (?:\w+ )?(?:breakfast|lunch|dinner|supper|snack|meal)|(?:i'?d|i would|we'?d) (?:like|prefer|love|fancy)|(?:i|we) (?:want|fancy)|(?:can|could) (?:i|we) have|give me|let'?s have|more protein|fewer calories|less calories)\b/,
  ],
  [
    'LEAVE_OUT',
    /\b(?:skip(?:ping)?|drop|cancel|remove|delete|scrap|leave out|take (?:out|off)|without|get rid of|no|don'?t (?:need|want)|won'?t (?:need|eat|have|want)|take .{0,60}\b(?:off|out(?: of)?))\b/,
  ],
];

/** What a text wants done to a plan; null when it names nothing. @param text plain text, corrected. */
export function readChangeVerb(
  text: string,
  { sessions }: { readonly sessions: boolean },
): ChangeVerb | null {
  const found = patterns.filter(([, pattern]) => pattern.test(text)).map(([verb]) => verb);
  if (found.includes('BACK') && sessions) return found.find((verb) => verb !== 'BACK') ?? null;
  if (found[0] === 'MISSED' && !sessions) return 'LEAVE_OUT';
  if (found[0] === 'EXCLUDE' && sessions) return found.find((verb) => verb !== 'EXCLUDE') ?? 'LEAVE_OUT';
  return found[0] ?? null;
}
