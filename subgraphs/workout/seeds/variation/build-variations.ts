import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogueLine, readCatalogueLines } from '../exercise-catalogue.js';
import { makeVariation } from './make-variation.js';
import { readKinds, readWishes } from './variation-kind.js';
import { nameIdentity } from './varied-name.js';

/** The file that {@link buildVariations} fills; all other files are written by hand. */
export const variationsFile = 'variations.jsonl';

/**
 * All variations that the hand-written table asks for, in its order. @throws Error naming every line that asks for an
 * exercise or a kind that is not there, for nonsense, or for a name that another exercise has.
 */
export function buildVariations(folder: string): CatalogueLine[] {
  const read = (file: string) => readFileSync(join(folder, 'variation', file), 'utf8');
  const kinds = readKinds(read('kinds.jsonl'));
  const bases = readCatalogueLines(folder).filter(({ variantOf }) => variantOf === undefined);
  const byKey = new Map(bases.map((base) => [base.key, base]));
  const names = new Map(bases.map(({ key, name }) => [nameIdentity(name), key]));
  const keys = new Set(byKey.keys());
  const problems: string[] = [];
  const lines = readWishes(read('variations.tsv')).flatMap((wish) => {
    const [base, kind] = [byKey.get(wish.base), kinds.get(wish.code)];
    try {
      if (!base) throw new Error(`${wish.base}: there is no such exercise`);
      if (!kind) throw new Error(`${wish.base} ${wish.code}: there is no such kind`);
      const line = makeVariation(base, kind, wish.isCommon);
      const twin = names.get(nameIdentity(line.name));
      if (twin !== undefined) throw new Error(`${line.key}: "${line.name}" is ${twin}`);
      if (keys.has(line.key)) throw new Error(`${line.key}: asked for twice`);
      names.set(nameIdentity(line.name), line.key);
      keys.add(line.key);
      return [line];
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return lines;
}
