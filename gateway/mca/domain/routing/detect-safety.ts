import type { Safety } from './intent.js';

/** Words that leave no doubt. The classifier's `safety` head finds the rest. */
const patterns: readonly { readonly kind: Safety['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'self-harm',
    pattern:
      /\b(kill(ing)? myself|suicid\w*|end(ing)? my (own )?life|end it all|(want|wish) to die|wanna die|(hurt|harm|cut)(ting)? myself|self[- ]?harm\w*|don'?t want to (live|be alive)|do not want to live|better off (dead|without me)|no reason to live|wish i (was|were) dead)\b/i,
  },
  {
    kind: 'overdose',
    pattern:
      /\b(overdos\w*|(took|swallowed|taken|ate) (too many|way too many|a (whole )?(bottle|handful|pack) of) \w*\s?(pills?|tablets?|painkillers?|paracetamol|ibuprofen|medication|sleeping)|(swallowed|drank) (bleach|poison|drain cleaner|antifreeze|a battery)|(too much|injected too much) insulin)\b/i,
  },
  {
    kind: 'allergic-reaction',
    pattern:
      /\b(anaphyla\w*|epi[- ]?pen|severe allergic reaction|allergic shock|(throat|tongue|airway)\b.{0,25}\b(closing|swelling|swollen|closed))\b/i,
  },
  {
    kind: 'medical-emergency',
    pattern:
      /\b((chest (pain|pains|tightness|pressure))|(pain|pressure|tightness) (in|on) (my|his|her|the) chest|heart attack|having a stroke|(can'?t|cannot|can not|couldn'?t) breathe|not breathing|stopped breathing|(is|am|i'?m|he'?s|she'?s) (choking|unconscious)|unconscious|isn'?t waking up|won'?t wake up|seizure|call (911|999|112|an ambulance)|need an ambulance|medical emergency|cough\w* up blood|vomit\w* blood|bleeding (heavily|won'?t stop|badly)|(heavy|severe) bleeding)\b/i,
  },
  {
    kind: 'disordered-eating',
    pattern:
      /\b(starv(e|ing) myself|make myself (throw up|vomit|sick)|(throw(ing)? up|vomit\w*) .{0,20}on purpose|purg(e|ing) (after|my)|binge and (purge|vomit)|laxatives? (to|for) (lose|losing) weight|my (anorexia|bulimia)|i (think i )?have (anorexia|bulimia))\b/i,
  },
];

/** Questions about learning or insurance mention the same words without danger: "what is a seizure", "CPR course". */
const harmless =
  /\b(what (is|are|does)|define|definition|meaning of|history of|movie|song|book|course|training class|insurance)\b/i;

const messages: Readonly<Record<Safety['kind'], string>> = {
  'self-harm':
    'I am glad you said it. Please talk to someone now: call or text 988 in the US, 116 123 in the UK and Ireland, or your local emergency number. You are not alone with this. I plan food, training and money and cannot help with this safely.',
  overdose:
    'Call your emergency number now (911, 112, 999) or poison control (1-800-222-1222 in the US). Say what was taken, how much and when; do not wait for symptoms. I cannot help with this safely.',
  'allergic-reaction':
    'This can be an emergency. Use an adrenaline auto-injector if there is one, and call your emergency number now (911, 112, 999). I cannot help with this safely.',
  'medical-emergency':
    'This can be an emergency. Call your emergency number now (911, 112, 999) and do not train or wait for an answer from me. I plan food, training and money and cannot judge symptoms.',
  'disordered-eating':
    'This deserves real help from people. Please talk to a doctor or an eating-disorder helpline near you (in the US: 1-866-662-1235; in the UK: Beat, 0808 801 0677). I will not plan towards it.',
};

/**
 * The safety answer that must come first, or null.
 * @param probability of the classifier's safety head, 0..1.
 */
export function detectSafety(text: string, probability: number): Safety | null {
  const found = patterns.find(({ pattern }) => pattern.test(text));
  if (found && !(harmless.test(text) && probability < 0.5)) return safetyOf(found.kind);
  return probability >= safetyThreshold ? safetyOf('medical-emergency') : null;
}

/** A missed emergency is worse than a needless warning, but a warning on "my legs are killing me" costs trust. */
const safetyThreshold = 0.7;

function safetyOf(kind: Safety['kind']): Safety {
  return { kind, message: messages[kind] };
}
