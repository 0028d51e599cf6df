/** A word of related meaning, and how near it is (cosine of what the words stand beside, 0 to 1). */
export interface RelatedWord {
  readonly word: string;
  readonly nearness: number;
}

/** One word a line with its related ones and their nearness in hundredths: `brie camembert 83 gouda 71`. */
export function writeRelatedWords(related: Iterable<readonly [string, readonly RelatedWord[]]>): string {
  const lines = [...related].map(([word, list]) =>
    [word, ...list.map((other) => `${other.word} ${Math.round(other.nearness * 100)}`)].join(' '),
  );
  return `${lines.sort().join('\n')}\n`;
}

/** Reads what {@link writeRelatedWords} wrote. */
export function readRelatedWords(text: string): ReadonlyMap<string, readonly RelatedWord[]> {
  const related = new Map<string, readonly RelatedWord[]>();
  for (const line of text.split('\n')) {
    const [word = '', ...rest] = line.split(' ');
    if (word === '') continue;
    const list: RelatedWord[] = [];
    for (let at = 0; at + 1 < rest.length; at += 2)
      list.push({ word: rest[at] ?? '', nearness: Number(rest[at + 1]) / 100 });
    related.set(word, list);
  }
  return related;
}
