import { z } from 'zod';

const bound = z.enum(['at-most', 'at-least', 'about']);
const period = z.enum(['meal', 'day', 'week', 'fortnight', 'month', 'year', 'unstated']);
const weekday = z.number().int().min(1).max(7);
const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const phrase = z.string().max(200);
const allergen = z.enum([
  'celery',
  'crustaceans',
  'egg',
  'fish',
  'gluten',
  'lupin',
  'milk',
  'molluscs',
  'mustard',
  'nuts',
  'peanut',
  'sesame',
  'soy',
  'sulphites',
]);

const money = z.object({
  amountMinor: z.number().int().positive().max(1e11).describe('Integer minor units: 9000 for $90'),
  currency: z.string().regex(/^[A-Z]{3}$/),
  period,
  purpose: z.enum(['food', 'fitness', 'savings', 'total', 'income', 'spent']),
  bound,
  perPerson: z.boolean(),
  phrase,
});

const horizon = z.object({
  startDate: localDate,
  horizonDays: z.number().int().min(1).max(28),
  clipped: z.boolean().describe('True when more than 28 days were asked for'),
  askedDays: z.number().int().min(1).max(3660),
  phrase,
});

const minutes = z.object({
  minutes: z.number().int().min(1).max(10_080),
  activity: z.enum(['workout', 'cooking', 'any']),
  scope: z.enum(['each', 'day', 'week']),
  bound,
  on: z.enum(['any-day', 'weekdays', 'weekends']),
  phrase,
});

const diet = z.enum([
  'vegetarian',
  'vegan',
  'pescatarian',
  'keto',
  'low-carb',
  'halal',
  'kosher',
  'gluten-free',
  'dairy-free',
  'low-fodmap',
  'low-sodium',
  'diabetes-friendly',
  'mediterranean',
  'paleo',
]);

const exclusion = z.object({
  food: z.string().max(60),
  allergens: z.array(allergen).max(14),
  kind: z.enum(['allergy', 'intolerance', 'exclusion', 'dislike']),
  phrase,
});

const equipmentItem = z.enum([
  'dumbbells',
  'barbell',
  'kettlebell',
  'resistance-bands',
  'pull-up-bar',
  'bench',
  'cable-machine',
  'machines',
  'treadmill',
  'stationary-bike',
  'bicycle',
  'rowing-machine',
  'jump-rope',
  'yoga-mat',
  'medicine-ball',
  'suspension-trainer',
  'swimming-pool',
  'bodyweight',
]);

const equipment = z.object({
  place: z.enum(['home', 'gym', 'outdoors', 'travel']).nullable(),
  items: z.array(equipmentItem).max(20),
  without: z.array(equipmentItem).max(20),
  only: z.boolean(),
});

const injury = z.object({
  part: z.enum([
    'ankle',
    'back',
    'calf',
    'chest',
    'elbow',
    'foot',
    'groin',
    'hamstring',
    'hip',
    'knee',
    'lower-back',
    'neck',
    'shin',
    'shoulder',
    'upper-back',
    'wrist',
  ]),
  side: z.enum(['left', 'right']).nullable(),
  phrase,
});

const goal = z.object({
  kind: z.enum([
    'lose-weight',
    'gain-weight',
    'build-muscle',
    'get-stronger',
    'endurance',
    'mobility',
    'general-health',
    'maintain-weight',
    'eat-healthier',
    'save-money',
    'spend-less',
    'pay-debt',
  ]),
  amount: z.number().positive().nullable(),
  unit: z.enum(['kg', 'km', 'minor-units']).nullable(),
  currency: z.string().nullable(),
  period,
  byDate: localDate.nullable(),
  phrase,
});

const body = z.object({
  ageYears: z.number().min(1).max(120).nullable(),
  sex: z.enum(['female', 'male']).nullable(),
  heightCm: z.number().min(50).max(260).nullable(),
  weightKg: z.number().min(20).max(400).nullable(),
  targetWeightKg: z.number().min(20).max(400).nullable(),
  pregnant: z.boolean(),
  breastfeeding: z.boolean(),
});

const foodQuestion = z.object({
  nutrient: z.string().max(40).describe('energy for calories, all for nutrition info, else the nutrient'),
  food: z.string().max(80),
  amount: z.number().positive(),
  unit: z.string().max(20).nullable(),
  grams: z.number().positive().nullable(),
  comparedWith: z.string().max(80).nullable(),
});

const wishes = z.object({
  money: z.array(money).max(10),
  horizon: horizon.nullable(),
  days: z.object({
    weekdays: z.array(weekday).max(7).describe('1 = Monday … 7 = Sunday'),
    excluded: z.array(weekday).max(7),
    perWeek: z.number().int().min(1).max(14).nullable(),
  }),
  minutes: z.array(minutes).max(10),
  diets: z.array(diet).max(6),
  exclusions: z.array(exclusion).max(20),
  likes: z.array(z.string().max(60)).max(20),
  equipment,
  injuries: z.array(injury).max(10),
  goals: z.array(goal).max(10),
  body,
  people: z.number().int().min(1).max(20).nullable(),
  mealsPerDay: z.number().int().min(1).max(8).nullable(),
  mealSlots: z.array(z.enum(['breakfast', 'lunch', 'dinner', 'snack'])).max(4),
  energy: z.object({ kcal: z.number().min(200).max(20_000), per: z.enum(['day', 'meal']), bound }).nullable(),
  macros: z
    .array(
      z.object({
        nutrient: z.enum(['protein', 'carbohydrate', 'fat', 'fibre', 'sugar', 'sodium', 'saturated-fat']),
        level: z.enum(['high', 'low']),
        grams: z.number().positive().max(2000).nullable(),
      }),
    )
    .max(7),
  foodQuestion: foodQuestion.nullable(),
});

/** The form in which a model reads a request: the same slots that the offline reader fills. */
export const readingSchema = z.object({
  agents: z
    .array(z.enum(['nutrition', 'workout', 'budget', 'report', 'emergency']))
    .max(5)
    .describe(
      'Agents concerned, the leading one first; empty when out of scope, vague or a danger to a person',
    ),
  outOfScope: z.boolean(),
  needsClarification: z.boolean(),
  clarifyingQuestion: z.string().max(300).nullable(),
  confidence: z.number().min(0).max(1),
  wishes,
});

/** A request as read by a model, validated. */
export type ModelReading = z.infer<typeof readingSchema>;
