import { cleanText } from './read-text.js';

const agreement =
  /^(?:(?:oh|ok|okay|k|yes|yep|yup|yeah|ye|ya|sure|right|fine|alright|perfect|great|good|please|pls|do|make|it|that|this|so|go|ahead|for|accept|accepted|agreed|confirm|confirmed|sounds|looks|change|works|thanks|thank|you|with|i|the|change|changes|proposal|is|'?s|let'?s)[\s,.!]*)+$/i;
const agreeing =
  /\b(?:yes|yep|yup|yeah|ye|ya|sure|ok|okay|do it|do that|do this|make it so|go ahead|go for it|accept(?:ed)?|agreed|confirm(?:ed)?|sounds (?:good|great|right|fine|perfect)|looks (?:good|great|right|fine)|works for|perfect|that'?s fine)\b/i;

/** Whether a text says nothing but yes to what was proposed before it: "yes, do it", "go ahead", "sounds good". */
export function isAgreement(raw: string): boolean {
  const text = cleanText(raw);
  return text.length <= 60 && agreement.test(text) && agreeing.test(text);
}
