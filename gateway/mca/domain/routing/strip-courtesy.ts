/** What people say before a request whatever it is about. */
const opening =
  /^(?:(?:hi|hello|hey|hiya|heya|greetings|good (?:morning|evening|afternoon|day)|dear)(?: (?:there|again|team|everyone|folks|siri|google|alexa|assistant|buddy|mate))?|(?:ok|okay) google|alexa|so|ok|okay|well|um+|uh+|yo|excuse me|sorry(?: to bother you)?|quick (?:question|one)|just (?:curious|wondering|a (?:quick )?question)|i(?: was|'?m| am) (?:just )?(?:wondering|curious)(?: if| whether)?|i hope (?:you can help(?: me)?(?: out)?(?: with this)?|you(?:'re| are) (?:doing )?well)|i have a (?:quick )?question|please|pls|plz|kindly|if you don'?t mind|would you be so kind(?: as)? to|(?:may|can|could) i ask(?: you)?(?: something)?|let me ask(?: you)?(?: something)?)(?:[\s,.!:;-]+|$)/i;

/** What people say after it. */
const closing =
  /(?:^|[\s,.!;-]+)(?:thank(?:s| you)(?: (?:very|so) much| a (?:lot|million|bunch)| in advance| for (?:your|the) help| again)*|many thanks|thx|ty|tia|cheers|please|pls|plz|much appreciated|i(?:'d| would) (?:really )?appreciate (?:it|your help)|(?:kind|best) regards|if (?:possible|you can|you could|that'?s ok(?:ay)?|you don'?t mind)|have a (?:nice|great|good) (?:day|one|evening))[\s.!?]*$/i;

/** Layers of courtesy that are taken off at most: "Hi! So, quick question, please …". */
const deepest = 5;

/**
 * The request without its greeting and thanks, so that it is read the same however politely it is put. A text that is
 * nothing but courtesy ("hello", "thank you very much") stays as it is.
 */
export function stripCourtesy(text: string): string {
  let core = text.trim();
  for (let layer = 0; layer < deepest; layer++) {
    const next = core.replace(opening, '').replace(closing, '').trim();
    if (next === core || !/\p{L}/u.test(next)) break;
    core = next;
  }
  return core;
}
