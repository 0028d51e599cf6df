import type { Intent } from '../routing/intent.js';
import { type Answer, answer } from './answer.js';

/** Words that ask for something to be made or found: then an allergy is a condition of it. */
const asks =
  /\?|\b(?:what|which|how|where|ideas?|recipes?|suggest\w*|recommend\w*|cook|make|plan|swap|replace|give|find|show|need|want|looking|change|log)\b/i;
const conditions =
  /\b(?:allerg\w+|intoleran\w+|pregnan\w+|breast ?-?feeding|diabet\w+|co?eliac|kidney disease|blood (?:pressure|thinner)|medication|warfarin)\b/i;
const asksWhetherSafe =
  /^(?:is|are|can|may|should|could|would|am i allowed)\b|\b(?:is it|are they|it'?s) (?:ok|okay|safe|fine|allowed)\b|\bsafe (?:to|for)\b/i;
const dizzy =
  /\b(?:dizz\w+|light ?-?headed|faint(?:ed|ing)?|black(?:ed|ing)? out|palpitations?|heart (?:races|racing|skips|flutters?))\b/i;
const dizzyInTraining =
  /\b(?:train\w*|work(?:ing)? ?-?out|exercis\w*|run(?:ning)?|lift\w*|squat\w*|gym|session|workout)\b/i;

/**
 * What has to be said first where a text is about a person's health and nothing of ours can act on it: an allergy that is told, whether
 * a food is safe with a condition, symptoms while training. Null for all other texts.
 */
export function healthAnswer({
  text,
  wishes,
  task,
}: Pick<Intent, 'text' | 'wishes' | 'task'>): Answer | null {
  if (dizzy.test(text) && dizzyInTraining.test(text) && text.length < 200) return symptoms;
  if (conditions.test(text) && asksWhetherSafe.test(text) && !/\b(?:plan|recipe|ideas?)\b/i.test(text))
    return notOursToJudge;
  const told = wishes.exclusions.filter(({ kind }) => kind === 'allergy' || kind === 'intolerance');
  if (told.length === 0 || asks.test(text) || (task.endsWith('_PLAN') && task !== 'EDIT_PLAN')) return null;
  const foods = [...new Set(told.map(({ food }) => food))].join(' and ');
  return {
    ...answer(
      `I cannot keep an allergy from a sentence alone, and nothing was changed: a plan that stands may still have ${foods} in it. An allergy holds for every meal once it is in your nutrition profile.`,
    ),
    waysOut: [
      `add ${foods} to the allergens of your nutrition profile, then ask for a new plan`,
      `plan my week of meals without ${foods}`,
    ],
  };
}

const symptoms = answer(
  'Stop training for now and sit or lie down. Let a doctor look at it before you train again; with chest pain, fainting or trouble breathing call your emergency number (911, 112, 999). I plan food, training and money and cannot judge symptoms.',
);

const notOursToJudge: Answer = {
  ...answer(
    'Whether a food is safe for you I cannot judge: ask your doctor, midwife or dietitian, and read its label. What I can do is keep foods out of every plan, once they are in your nutrition profile.',
  ),
  waysOut: [
    'add allergens, excluded foods or pregnancy to your nutrition profile, then ask for a new plan',
    'plan my week of meals without peanuts',
  ],
};
