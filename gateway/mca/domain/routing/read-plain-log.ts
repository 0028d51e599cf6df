import type { Agent } from './intent.js';

const forms: readonly (readonly [Agent, RegExp])[] = [
  [
    'nutrition',
    /^(?:i|we)(?:'ve| have)? (?:just |only |also )?(?:ate|eaten|drank|drunk)\b(?! (?:out|at|too|so|more|less|well|badly|healthy|nothing|elsewhere|with|there|that|this|it|everything))/i,
  ],
  [
    'budget',
    /^(?:(?:i|we)(?:'ve| have)? (?:just |only |also )?)?(?:spent|paid|bought)\b.{0,60}(?:[$€£¥₹] ?\d|\d ?(?:[$€£¥₹]|(?:dollars?|bucks?|euros?|eur|usd|gbp|cents?|pence|pounds?)\b))/i,
  ],
  ['budget', /^(?:i|we) (?:got|received|had)\b.{0,40}[$€£] ?\d.{0,20}\b(?:refund\w*|back)\b/i],
  ['budget', /^[$€£] ?\d[\d.,]* (?:for|on|at) [\w' ]+$/i],
  [
    'nutrition',
    /^(?:i (?:now )?weigh(?:ed)?|my weight (?:is|was)|i weighed in at) (?:\w+ )?[-−]?\d[\d.,]*\D{0,20}$/i,
  ],
];
const wantsMore =
  /\?|\b(?:plan|make|ideas?|suggest\w*|recommend\w*|recipes?|what|which|how|why|where|when|want|help|should|can|could|would|less|save|cut|limit|budget|goal|lose|too much|over|per|each|every|a (?:day|week|month|year)|this (?:week|month|year)|last (?:month|year)|so far)\b/i;

/** Characters of a plain sentence; more is a story. */
const longest = 140;

/**
 * Reads statements that nothing but a log can answer: what was just eaten, paid or weighed, with its amount. The agent that keeps it;
 * null for all other texts.
 */
export function readPlainLog(text: string): Agent | null {
  if (text.length > longest || wantsMore.test(text)) return null;
  return forms.find(([, form]) => form.test(text))?.[0] ?? null;
}
