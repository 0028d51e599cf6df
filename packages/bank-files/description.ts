/** Text on one line, without spaces at its ends or doubled ones. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ').trim();
}

/**
 * The description of an entry: who (name of the other party), then what for (text of the payment), separated by a space.
 * Banks often repeat the one in the other, whole or cut short: what is already said is not said twice.
 */
export function joinDescription(who: string, whatFor: string): string {
  const [name, text] = [oneLine(who), oneLine(whatFor)];
  if (name === '') return text;
  if (text === '') return name;
  const [lowerName, lowerText] = [name.toLowerCase(), text.toLowerCase()];
  if (lowerText.includes(lowerName)) return text;
  if (lowerName.includes(lowerText)) return name;
  return `${name} ${text}`;
}
