import type { Random } from '@progressive/seeded-random';

/** Named lists of words for patterns: `{food}` stands for one of the values of the list `food`. */
export type WordLists = ReadonlyMap<string, readonly string[]>;

/** Reads `name: value | value` lines; `#` starts a comment line. @throws Error on a line of another form. */
export function readWordLists(text: string): WordLists {
  const lists = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = /^(\w+): (.+)$/.exec(line);
    if (!match) throw new Error(`not a word list: ${line}`);
    const values = (match[2] ?? '').split(' | ').map((value) => value.trim());
    lists.set(match[1] ?? '', values);
  }
  return lists;
}

/**
 * One sentence of a pattern: `[a|b|]` is one of the alternatives (may nest), `{name}` a value of a list.
 * @throws Error on an unknown list or unbalanced brackets.
 */
export function drawSentence(pattern: string, lists: WordLists, random: Random): string {
  let text = pattern;
  for (let rounds = 0; text.includes('['); rounds++) {
    if (rounds > 50) throw new Error(`unbalanced brackets: ${pattern}`);
    text = text.replace(/\[([^[\]]*)\]/g, (_, inner: string) => random.pick(inner.split('|')));
  }
  text = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const list = lists.get(name);
    if (!list) throw new Error(`unknown list {${name}} in: ${pattern}`);
    return random.pick(list);
  });
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,?.!])/g, '$1')
    .trim();
}

/** Up to `count` different sentences of a pattern. */
export function drawSentences(pattern: string, count: number, lists: WordLists, random: Random): string[] {
  const found = new Set<string>();
  for (let tries = 0; tries < count * 4 && found.size < count; tries++) {
    found.add(drawSentence(pattern, lists, random));
  }
  return [...found];
}
