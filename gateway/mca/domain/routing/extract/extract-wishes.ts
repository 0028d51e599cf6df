import type { LocalDate } from '@progressive/quantities';
import type { Wishes } from '../wishes.js';
import { extractBody } from './extract-body.js';
import { extractDays } from './extract-days.js';
import { extractDiets } from './extract-diet.js';
import {
  extractEnergy,
  extractMacros,
  extractMealSlots,
  extractMealsPerDay,
  extractPeople,
} from './extract-energy.js';
import { extractEquipment, extractInjuries } from './extract-equipment.js';
import { extractExclusions, extractLikes } from './extract-exclusions.js';
import { extractFoodQuestion } from './extract-food-question.js';
import { extractGoals } from './extract-goals.js';
import { extractHorizon } from './extract-horizon.js';
import { extractMinutes } from './extract-minutes.js';
import { extractMoney } from './extract-money.js';
import { toPlainText } from './plain-text.js';

/** What extraction needs to know of the person and the day. */
export interface ExtractContext {
  readonly today: LocalDate;
  /** ISO 4217 code meant by "$", "bucks" and bare sums. */
  readonly currency: string;
}

/** All typed wishes of a text. Rules only: the same text and day give the same wishes. */
export function extractWishes(text: string, { today, currency }: ExtractContext): Wishes {
  const plain = toPlainText(text);
  const money = extractMoney(plain, currency);
  const minutes = extractMinutes(plain);
  return {
    money,
    horizon: extractHorizon(plain, today),
    days: extractDays(plain),
    minutes,
    diets: extractDiets(plain),
    exclusions: extractExclusions(plain),
    likes: extractLikes(plain),
    equipment: extractEquipment(plain),
    injuries: extractInjuries(plain),
    goals: extractGoals(plain, today, money),
    body: extractBody(plain),
    people: extractPeople(plain),
    mealsPerDay: extractMealsPerDay(plain),
    mealSlots: namesMealForMinutes(plain, minutes) ? [] : extractMealSlots(plain),
    energy: extractEnergy(plain),
    macros: extractMacros(plain),
    foodQuestion: extractFoodQuestion(plain),
  };
}

const slotName = /\b(?:breakfasts?|brunch|lunch(?:es)?|dinners?|suppers?|snacks?)\b/g;

/** "my meals, with dinners under 30 minutes" names the dinner for its minutes alone: all meals are meant. */
function namesMealForMinutes(text: string, minutes: Wishes['minutes']): boolean {
  const isTimed = minutes.some(({ slots = [] }) => slots.length > 0);
  return isTimed && /\bmeals\b/.test(text) && [...text.matchAll(slotName)].length === 1;
}
