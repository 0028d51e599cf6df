import type { SpendingCategory } from '../spending-category.js';

/** What kind of saving it is; crisis orders them as they stand here. */
export type SavingKind =
  | 'DUPLICATE'
  | 'PRICE_RISE'
  | 'SUBSCRIPTION'
  | 'HABIT'
  | 'CATEGORY'
  | 'HOME_TRAINING'
  | 'CHEAPER_FOOD';

/** What a saving costs beside money. */
export interface SavingCost {
  /** 0 (nothing) to 10 (grave) points of health: our judgement, in this one table. */
  readonly health: number;
  /** Minutes a week that it takes; below 0 it gives time. */
  readonly minutesPerWeek: number;
  readonly why: string;
}

/** Who can work out what it would be in the person's own plan. */
export const agentOf: Readonly<Record<SavingKind, 'budget' | 'nutrition' | 'workout'>> = {
  DUPLICATE: 'budget',
  PRICE_RISE: 'budget',
  SUBSCRIPTION: 'budget',
  HABIT: 'budget',
  CATEGORY: 'budget',
  HOME_TRAINING: 'workout',
  CHEAPER_FOOD: 'nutrition',
};

export const costOf: Readonly<Record<SavingKind, SavingCost>> = {
  DUPLICATE: { health: 0, minutesPerWeek: 0, why: 'Nothing is lost: the other one stays.' },
  PRICE_RISE: { health: 0, minutesPerWeek: 0, why: 'One call or one change of tariff; the service stays.' },
  SUBSCRIPTION: { health: 0, minutesPerWeek: 0, why: 'It can be taken again any time.' },
  HABIT: { health: 0, minutesPerWeek: 20, why: 'Half as often; what replaces it takes a little time.' },
  CATEGORY: { health: 1, minutesPerWeek: 0, why: 'Less of what makes life nice, not of what it needs.' },
  HOME_TRAINING: {
    health: 2,
    minutesPerWeek: -40,
    why: 'Training goes on at home, with fewer machines and no way there.',
  },
  CHEAPER_FOOD: {
    health: 2,
    minutesPerWeek: 60,
    why: 'Targets are kept; cheaper foods take more cooking and are less varied.',
  },
};

/** Eating out less often is better for the plate and takes cooking. */
export const eatingAtHome: SavingCost = {
  health: 0,
  minutesPerWeek: 90,
  why: 'Meals at home instead: more cooking, and usually a better plate.',
};

/** Never cut before a person asks for it themselves: a roof, warmth, medicine, insurance, what debts demand, the children. */
export const essential: ReadonlySet<string> = new Set<SpendingCategory>([
  'HOUSING',
  'UTILITIES',
  'INSURANCE',
  'HEALTH',
  'DEBT_PAYMENT',
  'EDUCATION',
  'FAMILY',
  'TRANSPORT',
]);

/** Categories that may be capped, and the share of them that can go: half of wishes, a third of small things of the home. */
export const cappable: Readonly<Partial<Record<SpendingCategory, number>>> = {
  ENTERTAINMENT: 0.5,
  SHOPPING: 0.5,
  RESTAURANTS: 0.5,
  TRAVEL: 0.7,
  GIFTS: 0.4,
  OTHER: 0.2,
};
