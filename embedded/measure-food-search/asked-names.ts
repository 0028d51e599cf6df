/** A name and the code of the food that it means. */
export interface AskedName {
  readonly name: string;
  readonly code: string;
}

/** Lines of a CSV `name,code`; the name may be in quotes. @throws Error for a line that is neither. */
export function readNames(text: string): AskedName[] {
  const [, ...lines] = text.trim().split(/\r?\n/);
  return lines.map((line) => {
    const [, quoted, plain, code = ''] = /^(?:"((?:[^"]|"")*)"|([^",]*)),\s*(\w+)\s*$/.exec(line) ?? [];
    if (code === '') throw new Error(`Not "name,code": ${line}`);
    return { name: quoted?.replaceAll('""', '"') ?? plain ?? '', code };
  });
}

/** Two neighbouring letters of the longest word changed places. */
export function withTypingError(name: string, random: () => number): string {
  const [longest = ''] = (name.match(/[a-z]+/gi) ?? []).sort((a, b) => b.length - a.length);
  if (longest.length < 4) return name;
  const at = 1 + Math.floor(random() * (longest.length - 3));
  const swapped = longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2);
  return name.replace(longest, swapped);
}

/** The first word in the plural, or in the singular where it is one. */
export function otherNumber(name: string): string {
  return name.replace(/[a-z]{3,}/i, (word) => {
    if (/(ss|us|is)$/i.test(word)) return `${word}es`;
    if (/s$/i.test(word)) return word.slice(0, -1);
    if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
    return /(s|x|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
  });
}
