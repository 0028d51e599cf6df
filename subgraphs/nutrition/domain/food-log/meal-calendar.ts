import { addDays, type LocalDate } from '@progressive/quantities';
import type { MealSlot } from '../catalogue/recipe.js';

/** A planned meal as a calendar shows it. */
export interface CalendarMeal {
  readonly date: LocalDate;
  readonly slot: MealSlot;
  readonly title: string;
  readonly description: string;
}

/** An event of a calendar program, at the same hour wherever the person is. */
export interface MealEvent {
  readonly uid: string;
  readonly when: {
    readonly date: LocalDate;
    /** After midnight, 0 to 1439. */
    readonly startMinute: number;
    readonly minutes: number;
    readonly timeZone: null;
  };
  readonly title: string;
  readonly description: string;
  readonly free: true;
}

/** Minutes after midnight at which a meal stands in the calendar, and how long. */
const times: Readonly<Record<MealSlot, readonly [start: number, minutes: number]>> = {
  BREAKFAST: [450, 30],
  LUNCH: [750, 45],
  SNACK: [960, 15],
  DINNER: [1140, 60],
};

/** Between meals of the same slot and day, minutes. */
const apart = 30;

/**
 * Meals as events, in local time without a zone: a meal is at noon wherever the person is. The UID of a meal is its day and slot,
 * so that a later version of the plan moves the event and makes no second one. @param owner distinguishes calendars.
 */
export function mealEvents(owner: string, meals: readonly CalendarMeal[]): MealEvent[] {
  const counts = new Map<string, number>();
  return meals.map(({ date, slot, title, description }) => {
    const place = `${date}-${slot.toLowerCase()}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    const [start, minutes] = times[slot];
    const at = start + (count - 1) * apart;
    return {
      uid: `${place}${count > 1 ? `-${count}` : ''}-${owner}`,
      when: {
        date: addDays(date, Math.floor(at / 1440)),
        startMinute: at % 1440,
        minutes,
        timeZone: null,
      },
      title,
      description,
      free: true,
    };
  });
}
