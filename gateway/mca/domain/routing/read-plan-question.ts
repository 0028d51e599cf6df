import type { LocalDate } from '@progressive/quantities';
import { type ChangeWish, extractChange } from './extract/extract-change.js';

/** A question about what the standing plan has on some days. */
export interface PlanQuestion extends Pick<ChangeWish, 'slots' | 'days'> {
  readonly meals: boolean;
  readonly sessions: boolean;
  /** The next session, whenever it is. */
  readonly isNext: boolean;
}

const slot = '(?:breakfast|lunch|dinner|supper|snacks?)';
const session = '(?:work ?-?out|training|session|gym|exercises)';
const forms: readonly (readonly ['MEALS' | 'SESSIONS' | 'BOTH', RegExp])[] = [
  [
    'MEALS',
    new RegExp(
      String.raw`^what(?:'s| is| are we having| am i having| are we eating| am i eating| am i cooking| are we cooking| do (?:i|we) (?:have|eat|cook))? (?:(?:planned |there |on )?for )?(?:(?:my|our|today'?s?|tonight'?s?|tomorrow'?s?|\w+day'?s?) )?${slot}\b(?!.*\b(?:idea|recipe|good|healthy|quick|easy|cheap|with|under|less)\b)`,
    ),
  ],
  [
    'MEALS',
    /^what (?:do (?:i|we) (?:eat|cook)|am i (?:eating|cooking)|are we (?:eating|cooking)|(?:meals?|food|dish(?:es)?) (?:do i have|is planned|are planned|is on|are on))\b(?!.*\b(?:to|if|before|after|with)\b)/,
  ],
  [
    'SESSIONS',
    new RegExp(
      String.raw`^(?:what (?:do i train|am i training|will i train|is my next ${session}|${session} (?:do i have|is|are))|what's (?:my |the )?(?:next |\w+'s )?${session}|when (?:is|are|'s) (?:my |the )?(?:next )?${session}|when do i (?:train|work ?-?out)|do i (?:train|work ?-?out|have (?:a |any )?${session}))\b`,
    ),
  ],
  [
    'BOTH',
    /^(?:what(?:'s| is) (?:on )?(?:my |the )?plan(?:ned)?\b(?! (?:b\b|with|to))|what do i have (?:planned|on)\b|(?:show|tell|read) (?:me )?(?:my|the) plan\b|what(?:'s| is) on (?:for )?(?:today|tomorrow|\w+day)\b)/,
  ],
];

/** Characters of a question; more is a story. */
const longest = 90;

/** Reads what somebody asks about their standing plan ("what's for dinner tonight?"); null for all other texts. */
export function readPlanQuestion(text: string, today: LocalDate): PlanQuestion | null {
  const plain = text.toLowerCase().replace(/^(?:hey,? |so,? |ok,? |and |please |can you tell me )+/, '');
  if (plain.length > longest) return null;
  const about = forms.find(([, form]) => form.test(plain))?.[0];
  if (about === undefined) return null;
  const { slots, days } = extractChange(text, today);
  const isNext = about === 'SESSIONS' && days.length === 0;
  return { slots, days, meals: about !== 'SESSIONS', sessions: about !== 'MEALS', isNext };
}
