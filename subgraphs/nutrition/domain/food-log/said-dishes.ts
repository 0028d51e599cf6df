import { wordsOf } from '../catalogue/text-match.js';

/** A dish or drink that no single food of the catalogue is, as foods of it. Amounts are our judgement of the usual one. */
export interface SaidDish {
  /** Each food of one piece, as it would be said. */
  readonly parts: readonly string[];
  /** Pieces of a usual helping: eight of sushi, one coffee. */
  readonly pieces: number;
}

const parts = (text: string): readonly string[] => text.split(' + ');
const one = (text: string): SaidDish => ({ parts: parts(text), pieces: 1 });
const eight = (text: string): SaidDish => ({ parts: parts(text), pieces: 8 });

/** Coffee with milk by the usual cup of a café (espresso 30 ml a shot), sushi by the piece of about 30 g, a sandwich by two slices. */
const dishes: Readonly<Record<string, SaidDish>> = {
  sushi: eight('20 g short-grain cooked rice + 10 g raw salmon'),
  'salmon sushi': eight('20 g short-grain cooked rice + 10 g raw salmon'),
  'california roll': eight(
    '20 g short-grain cooked rice + 4 g surimi + 4 g avocado + 3 g cucumber + 0.5 g nori',
  ),
  latte: one('300 ml semi-skimmed milk + 30 ml espresso'),
  'caffe latte': one('300 ml semi-skimmed milk + 30 ml espresso'),
  cappuccino: one('150 ml semi-skimmed milk + 30 ml espresso'),
  'flat white': one('120 ml whole milk + 60 ml espresso'),
  'cheese sandwich': one('2 slices white bread + 40 g cheddar cheese + 10 g butter'),
  'grilled cheese': one('2 slices white bread + 50 g cheddar cheese + 10 g butter'),
  'egg sandwich': one('2 slices white bread + 1 hard-boiled egg + 10 g mayonnaise'),
};

const byWords = new Map(Object.entries(dishes).map(([name, dish]) => [wordsOf(name).join(' '), dish]));

/** Every name of a dish. */
export const SAID_DISHES: readonly string[] = Object.keys(dishes);

/** The dish of a name, whatever its case, accents and number; undefined for any other name. */
export function saidDish(name: string): SaidDish | undefined {
  return byWords.get(wordsOf(name).join(' '));
}
