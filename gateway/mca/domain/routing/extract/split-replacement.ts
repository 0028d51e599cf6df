/** The words for what goes, and those for what comes; empty where nothing is said. */
export interface Replacement {
  readonly source: string;
  readonly replacement: string;
}

/** In order: how a text says what goes and what comes; the groups hold the words. */
const forms: readonly RegExp[] = [
  /^(?<comes>.*)\b(?:instead of|rather than|in place of)\b(?<goes>.*)$/,
  /\b(?:swap\w*|replac\w+|exchang\w+|switch|substitut\w+|trade|change|turn)\b(?<goes>.*?)(?:\b(?:for|with|to|into|by|against)\b|->|=>|→)(?<comes>.*)$/,
  /^(?<goes>.*?)(?:->|=>|→|:)(?<comes>.*)$/,
];
const wished =
  /^(?<goes>.*?)\b(?:make it|something (?:with|like)|(?:would like|want|like|have|give me|get|do|rather have|rather eat|cook|eat))\b(?<comes>.*)$/;
const other = /\b(?:else|another|different)\b/;
const otherLike =
  /^(?<goes>.*?)\b(?:another|different|something else)\b.{0,40}\b(?:with|like)\b(?<comes>.*)$/;

/** Splits a text at its words of exchange. @param text plain text without its days. */
export function splitReplacement(text: string): Replacement {
  const last = other.test(text) ? otherLike : wished;
  const found = [...forms, last].map((form) => form.exec(text)).find((match) => match !== null);
  return found
    ? { source: found.groups?.['goes'] ?? '', replacement: found.groups?.['comes'] ?? '' }
    : { source: text, replacement: '' };
}
