import type { Food } from '../catalogue/food.js';
import { wordsOf } from '../catalogue/text-match.js';

/** What a line says beside the name, as far as it tells foods apart. */
export interface LineHints {
  /** Cooked when it is weighed ("2 cups cooked rice"), from a can, or as cooks buy it. */
  readonly state: 'COOKED' | 'CANNED' | 'AS_BOUGHT';
  /** By the bunch, sprig or leaf: no dried spice. */
  readonly isFresh: boolean;
  /** Meat that was minced: another food than the meat in a piece. */
  readonly isMinced: boolean;
  /** The noun that the name is about, singular: "tomato" of "cherry tomatoes"; null when it has only words of form. */
  readonly head: string | null;
}

const cooked =
  /\b(?:cooked|boiled|broiled|braised|roasted|roast|baked|grilled|pan-?fried|fried|steamed|stewed|simmered|microwaved|rotisserie|leftover)\b/i;
const canned = /\b(?:canned|tinned|cans?|tins?|jars?|hot)\b/i;
const freshUnit = /^(?:bunch|handful|sprig|leaf|stalk|stem)$/;
const minced = /\b(?:minced|ground)\s+(?:lean\s+)?(?:beef|pork|lamb|turkey|chicken|veal)\b/i;
/** Last words of a name that say its form, not what it is. */
const forms = new Set(
  'fillet clove leaf stick wedge breast thigh leg wing drumstick rack shank shoulder loin chop cutlet steak mince piece slice cube powder seed pod flake spear floret stalk sprig head heart zest juice rind peel skin white yolk half kernel round chunk strip tip bulb stock'.split(
    ' ',
  ),
);

/** Reads the hints of a line whose name and units are known. */
export function lineHints(text: string, name: string, units: readonly string[]): LineHints {
  const nouns = wordsOf(name.split(/\s+or\s+/i)[0] ?? '').filter((word) => !forms.has(word));
  return {
    state: cooked.test(text) ? 'COOKED' : canned.test(text) ? 'CANNED' : 'AS_BOUGHT',
    isMinced: minced.test(text) && !/\bground\b/i.test(name),
    isFresh: units.some((unit) => freshUnit.test(unit.toLowerCase())),
    head: nouns.at(-1) ?? null,
  };
}

const [withoutHead, driedSpice, uncooked] = [0.3, 0.2, 0.1];

/** Whether one of a food's names has the noun that a line is about. */
export function hasHead({ name, synonyms }: Food, head: string | null): boolean {
  return head === null || [name, ...synonyms].some((one) => wordsOf(one).includes(head));
}

/**
 * How much likelier or less likely a food is meant than its name alone says. @param isHeadKnown whether any food in question
 * has the noun of the line.
 */
export function hintFactor(food: Food, { state, isFresh, head }: LineHints, isHeadKnown: boolean): number {
  return (
    (isHeadKnown && !hasHead(food, head) ? withoutHead : 1) *
    (isFresh && food.aisle === 'SPICES_BAKING' ? driedSpice : 1) *
    (state === 'COOKED' && /, (?:dry|raw)\b/i.test(food.name) ? uncooked : 1)
  );
}
