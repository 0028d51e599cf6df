import type { LineToken } from './tokenise-line.js';
import { isUnitWord } from './unit-words.js';

/** Number of buckets the features are hashed into. */
export const featureBuckets = 1 << 18;

/** What the features of one word are made from. */
interface WordView {
  readonly word: string;
  readonly stem: string;
  readonly shape: string;
}

/**
 * Buckets of the features that hold for each word: the word and its neighbours, endings, shape, punctuation around it, and
 * where in the line and in its phrase (the words between two marks) it stands.
 */
export function lineFeatures(tokens: readonly LineToken[]): Uint32Array[] {
  const views = tokens.map(({ text }) => viewOf(text));
  const phrases = phrasesOf(tokens);
  const firstAmount = tokens.findIndex(({ text }) => /\d/.test(text));
  return tokens.map((_, index) => {
    const hashes: number[] = [];
    const add = (feature: string): void => {
      hashes.push(hash(feature));
    };
    addWords(views, index, add);
    addMarks(tokens, index, add);
    addPlace(tokens, views, phrases, index, firstAmount, add);
    return Uint32Array.from(hashes);
  });
}

const nothing: WordView = { word: '', stem: '', shape: '' };

function addWords(views: readonly WordView[], index: number, add: (feature: string) => void): void {
  const at = (offset: number): WordView => views[index + offset] ?? nothing;
  const { word, stem, shape } = at(0);
  const [before, before2, before3, after, after2, after3] = [at(-1), at(-2), at(-3), at(1), at(2), at(3)];
  add('bias');
  add(`w=${word}`);
  add(`s=${stem}`);
  add(`h=${shape}`);
  add(`e3=${word.slice(-3)}`);
  add(`e2=${word.slice(-2)}`);
  add(`b3=${word.slice(0, 3)}`);
  add(`b4=${word.slice(0, 4)}`);
  add(`e4=${word.slice(-4)}`);
  add(`-1=${before.stem}`);
  add(`-2=${before2.stem}`);
  add(`-3=${before3.stem}`);
  add(`+1=${after.stem}`);
  add(`+2=${after2.stem}`);
  add(`+3=${after3.stem}`);
  add(`-1w=${before.stem} ${stem}`);
  add(`w+1=${stem} ${after.stem}`);
  add(`-2-1=${before2.stem} ${before.stem}`);
  add(`+1+2=${after.stem} ${after2.stem}`);
  add(`-1w+1=${before.stem} ${stem} ${after.stem}`);
  add(`-2-1w=${before2.stem} ${before.stem} ${stem}`);
  add(`w+1+2=${stem} ${after.stem} ${after2.stem}`);
  add(`-1h=${before.shape}`);
  add(`+1h=${after.shape}`);
  add(`hh=${before.shape} ${shape} ${after.shape}`);
  add(`+1e=${after.word.slice(-3)}`);
  add(`-1e=${before.word.slice(-3)}`);
}

function addMarks(tokens: readonly LineToken[], index: number, add: (feature: string) => void): void {
  const marks = [-1, 0, 1, 2].map((offset) => tokens[index + offset]?.before ?? '');
  const [earlier = '', before = '', following = '', later = ''] = marks;
  const after = index === tokens.length - 1 ? 'end' : following;
  const depth = tokens[index]?.depth ?? 0;
  const stem = stemOf(tokens[index]?.text ?? '');
  add(`m<${before}`);
  add(`m>${after}`);
  add(`m<>${before}|${after}`);
  add(`wm<${stem}|${before}`);
  add(`wm>${stem}|${after}`);
  add(`depth=${Math.min(2, depth)}`);
  add(`wdepth=${stem}|${Math.min(1, depth)}`);
  add(`m+2=${later}`);
  add(`m-1=${earlier}`);
}

/** Where each phrase starts and ends, by word. */
interface Phrase {
  readonly number: number;
  readonly start: number;
  end: number;
}

function phrasesOf(tokens: readonly LineToken[]): Phrase[] {
  const phrases: Phrase[] = [];
  let current: Phrase = { number: 0, start: 0, end: 0 };
  tokens.forEach(({ before }, index) => {
    if (index > 0 && /[^/"&.]/.test(before))
      current = { number: current.number + 1, start: index, end: index };
    current.end = index;
    phrases.push(current);
  });
  return phrases;
}

function addPlace(
  tokens: readonly LineToken[],
  views: readonly WordView[],
  phrases: readonly Phrase[],
  index: number,
  firstAmount: number,
  add: (feature: string) => void,
): void {
  const phrase = phrases[index] ?? { number: 0, start: 0, end: 0 };
  const stem = views[index]?.stem ?? '';
  const opening = views[phrase.start] ?? nothing;
  const closing = views[phrase.end] ?? nothing;
  const number = Math.min(3, phrase.number);
  add(`p=${Math.min(6, index)}`);
  add(`p-end=${Math.min(4, tokens.length - 1 - index)}`);
  add(`ph=${number}`);
  add(`wph=${stem}|${Math.min(1, number)}`);
  add(`open=${opening.stem}`);
  add(`close=${closing.stem}`);
  add(`open2=${opening.stem} ${views[phrase.start + 1]?.stem ?? ''}`);
  add(`wopen=${stem}|${opening.stem}`);
  add(`wclose=${stem}|${closing.stem}`);
  add(`in-ph=${Math.min(4, index - phrase.start)}|${Math.min(3, phrase.end - index)}`);
  add(`ph-shape=${number}|${opening.shape}|${phrase.end === index}`);
  add(`amount=${firstAmount < 0 ? 'none' : index < firstAmount ? 'ahead' : 'behind'}`);
  add(`first=${views[0]?.stem ?? ''}|${number}`);
  addPhraseWords(views, phrase, index, add);
  add(`last-unit=${lastUnit(views, index)}`);
}

/** Words that turn the meaning of the rest of a phrase or line. */
const turns = new Set([
  'or',
  'plus',
  'and',
  'for',
  'to',
  'such',
  'about',
  'each',
  'from',
  'with',
  'into',
  'in',
  'without',
  'of',
  'preferably',
  'like',
  'if',
]);

function addPhraseWords(
  views: readonly WordView[],
  phrase: Phrase,
  index: number,
  add: (feature: string) => void,
): void {
  for (const stem of turnsBetween(views, phrase.start, index)) add(`since=${stem}`);
  for (const stem of turnsBetween(views, index + 1, phrase.end + 1)) add(`until=${stem}`);
  for (const stem of turnsBetween(views, 0, phrase.start)) add(`earlier=${stem}`);
}

function turnsBetween(views: readonly WordView[], from: number, to: number): string[] {
  return views
    .slice(from, Math.max(from, to))
    .map(({ stem }) => stem)
    .filter((stem) => turns.has(stem));
}

function lastUnit(views: readonly WordView[], index: number): string {
  for (let back = 1; back <= 4; back++) {
    const view = views[index - back];
    if (view === undefined) return 'start';
    if (view.shape === 'unit') return `${back}`;
  }
  return 'far';
}

function viewOf(text: string): WordView {
  const word = text.toLowerCase();
  return { word, stem: stemOf(word), shape: shapeOf(text) };
}

/** Plural endings taken off; a number is one stem per kind, because its value says nothing about its part. */
function stemOf(text: string): string {
  const word = text.toLowerCase();
  if (/\d/.test(word)) return word.replace(/\d+(\.\d+)?/g, '0').replace(/0?#0\$0/g, '0');
  if (word.length < 4 || /(ss|us)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(oes|ches|shes|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const numberWords = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozen half quarter few couple several'.split(
    ' ',
  ),
);

function shapeOf(text: string): string {
  const word = text.toLowerCase();
  if (/^[\d.#$]+$/.test(text)) return 'number';
  if (/^[\d.#$]+x$/.test(text)) return 'times';
  if (/^[\d.#$-]+$/.test(text)) return 'range';
  if (/\d/.test(text)) return 'digits';
  if (isUnitWord(word)) return 'unit';
  if (numberWords.has(word)) return 'number-word';
  if (/^\p{Lu}/u.test(text))
    return word === text.slice(0, 1).toLowerCase() + text.slice(1) ? 'Capital' : 'CAPITAL';
  if (text.includes('-')) return `hyphen-${word.slice(word.lastIndexOf('-') + 1, word.lastIndexOf('-') + 4)}`;
  const ending = /(ed|ing|ly|en|ly)$/.exec(word);
  return ending === null ? 'word' : `-${ending[0]}`;
}

/** FNV-1a, 32 bits, mixed once more and cut to a bucket. */
function hash(feature: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < feature.length; index++) {
    value = Math.imul(value ^ feature.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x85ebca6b);
  return ((value ^ (value >>> 13)) >>> 0) % featureBuckets;
}
