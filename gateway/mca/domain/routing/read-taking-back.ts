import type { LoggedItem } from '../logging/logged-item.js';
import { cleanText } from './read-text.js';
import { stripCourtesy } from './strip-courtesy.js';

/** What shall be taken back: the last thing that was done, or the last entry of a kind. */
export type TakingBack = 'LAST' | 'ENTRY' | LoggedItem['kind'];

const openings =
  /^(?:(?:oh|oops|whoops|no|nope|wait|hang on|actually|ah|damn|sorry|ok|please|can you|could you|hey)[\s,.!]+)+/i;
const undo = String.raw`(?:undo|un-do|revert|reverse|take back|roll back|delete|remove|cancel|scratch|discard|erase)`;
const that = String.raw`(?:that|it|this|the last (?:one|thing|change)|my last (?:one|thing|change|message)|what i (?:just )?said|the change)`;
const isLast = new RegExp(
  String.raw`^(?:${undo} ${that}|take (?:that|it|this|the last one) back|put (?:it|that) back(?: (?:as|how|the way) it was)?|undo|(?:that|this|it) was (?:wrong|a mistake|an error|not right|incorrect)(?:,? (?:undo|delete|remove|take) (?:it|that)(?: back)?)?|i didn'?t mean (?:that|it)|change (?:it|that) back|go back)(?: again| please| now)?[.!]*$`,
  'i',
);
const kinds: readonly (readonly [TakingBack, string])[] = [
  ['ENTRY', '(?:log )?entry|log|thing i logged'],
  ['EXPENSE', 'expense|payment|purchase|spending'],
  ['FOOD', 'food|food (?:log )?entry|food log|logged (?:food|meal)|(?:food|meal) (?:that )?i logged'],
  ['WEIGHT', 'weight|weigh-?in|weight entry'],
  ['SETS', 'sets?|set entry|logged sets?|exercise (?:i logged|entry)'],
];
const named = kinds.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        String.raw`^(?:${undo}|take) (?:(?:my|the|that|this) )?(?:last |latest |previous |newest )?(?:${words})(?: entry)?(?: back)?(?: that i (?:just )?logged)?[.!]*$`,
        'i',
      ),
    ] as const,
);

/** Whether a text says nothing but to take back what was done last ("undo that", "delete the last expense"), and what; else null. */
export function readTakingBack(raw: string): TakingBack | null {
  const text = stripCourtesy(cleanText(raw)).replace(openings, '');
  if (text.length > 60) return null;
  if (isLast.test(text)) return 'LAST';
  return named.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
