import type { Food } from '../catalogue/food.js';
import { editDistance, trigrams, wordsOf } from '../catalogue/text-match.js';

/** A food found for some words, with how well it fits (1 = exact). */
export interface FoodMatch {
  readonly food: Food;
  readonly score: number;
}

/** Half of the words must be there. */
const leastScore = 0.5;

function everydayBonus(food: Food): number {
  return food.everyday ? 0.06 : 0;
}

interface Entry {
  readonly food: Food;
  /** Word lists of the name and each synonym. */
  readonly phrases: readonly (readonly string[])[];
  /** Of each phrase the word that says what it is: "sauce" of "Oyster sauce, ready to serve". */
  readonly heads: readonly (string | undefined)[];
}

/** What it costs when a phrase is about something else than what was asked: oysters are no oyster sauce. */
const otherThing = 0.1;

/** An in-memory index over food names: exact words first, misspelt words by trigrams and edit distance. */
export interface FoodIndex {
  /** Best matches first; empty when nothing is near. */
  find(text: string, limit: number): FoodMatch[];
}

/** Builds the index; 2,000 foods take a few milliseconds and answer in well under one. */
export function foodIndex(foods: readonly Food[]): FoodIndex {
  const entries: Entry[] = foods.map((food) => {
    const names = [food.name, ...food.synonyms].filter((name) => wordsOf(name).length > 0);
    const heads = names.map((name) => wordsOf(name.split(',')[0] ?? '').at(-1));
    return { food, phrases: names.map(wordsOf), heads };
  });
  const byWord = new Map<string, Set<Entry>>();
  for (const entry of entries) {
    for (const word of new Set(entry.phrases.flat())) {
      const holders = byWord.get(word);
      if (holders) holders.add(entry);
      else byWord.set(word, new Set([entry]));
    }
  }
  const byTrigram = new Map<string, string[]>();
  for (const word of byWord.keys()) {
    for (const piece of new Set(trigrams(word))) {
      const words = byTrigram.get(piece);
      if (words) words.push(word);
      else byTrigram.set(piece, [word]);
    }
  }

  return {
    find(text, limit) {
      const asked = wordsOf(text);
      if (asked.length === 0) return [];
      const spellings = asked.map((word) => spellingsOf(word, byWord, byTrigram));
      const candidates = new Set<Entry>();
      for (const options of spellings)
        for (const { word } of options) for (const entry of byWord.get(word) ?? []) candidates.add(entry);
      return [...candidates]
        .map((entry) => ({ food: entry.food, score: scoreOf(entry, spellings) }))
        .filter(({ food, score }) => score - everydayBonus(food) >= leastScore)
        .sort((a, b) => b.score - a.score || a.food.key.localeCompare(b.food.key))
        .slice(0, limit);
    },
  };
}

interface Spelling {
  readonly word: string;
  /** 1 for the word itself, less the further away it is. */
  readonly closeness: number;
}

/** The word itself when the catalogue has it; else the nearest words by edit distance among those that share trigrams. */
function spellingsOf(
  word: string,
  byWord: ReadonlyMap<string, unknown>,
  byTrigram: ReadonlyMap<string, readonly string[]>,
): Spelling[] {
  if (byWord.has(word)) return [{ word, closeness: 1 }];
  if (word.length < 4) return [];
  const shared = new Map<string, number>();
  for (const piece of trigrams(word))
    for (const other of byTrigram.get(piece) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  const limit = word.length >= 8 ? 2 : word.length >= 5 ? 2 : 1;
  const near: Spelling[] = [];
  for (const [other, count] of shared) {
    if (count < 2) continue;
    const distance = editDistance(word, other, limit);
    if (distance <= limit)
      near.push({ word: other, closeness: 1 - (distance * 1.6) / Math.max(word.length, 4) });
  }
  return near.sort((a, b) => b.closeness - a.closeness || a.word.localeCompare(b.word)).slice(0, 5);
}

/**
 * Share of the asked words that a phrase has, less a little for each further word of the phrase, so that "apple" means
 * the apple before apple juice; everyday foods go first among equals.
 */
function scoreOf(entry: Entry, spellings: readonly (readonly Spelling[])[]): number {
  let best = 0;
  entry.phrases.forEach((phrase, index) => {
    let covered = 0;
    let matched = 0;
    for (const options of spellings) {
      const hit = options.find(({ word }) => phrase.includes(word));
      if (!hit) continue;
      covered += hit.closeness;
      matched += 1;
    }
    if (matched === 0) return;
    const extra = Math.max(0, phrase.length - matched);
    const head = entry.heads[index];
    const isOther = !spellings.some((options) => options.some(({ word }) => word === head));
    const share = (covered / spellings.length) * (1 - 0.08 * Math.min(extra, 6));
    const score = share - (index > 0 ? 0.02 : 0) - (isOther ? otherThing : 0);
    best = Math.max(best, score);
  });
  return best + everydayBonus(entry.food);
}
