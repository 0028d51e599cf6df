import type {
  NutritionBriefInput,
  OfferRoundInput,
  ReserveNutritionOfferInput,
} from '../__generated__/resolvers-types.js';
import type { NutritionBrief } from '../domain/plan/read-brief.js';
import type { OfferRound } from './make-offers.js';
import type { ReserveRequest } from './reserve-offer.js';

/** The brief with null for all that was left out. */
export function briefOf(input: NutritionBriefInput): NutritionBrief {
  const body = { birthDate: null, sex: null, heightCm: null, weightKg: null, ...given(input.body) };
  return { ...nothingWished, ...given(input), body };
}

const nothingWished = {
  foodMoneyCap: null,
  people: null,
  goal: null,
  energyKcal: null,
  proteinG: null,
  maxCookingMinutesPerDay: null,
  maxCookingMinutesWeekday: null,
  maxCookingMinutesWeekend: null,
  maxMealMinutesWeekday: null,
  maxMealMinutesWeekend: null,
};

type Given<Input> = { [Field in keyof Input]: Exclude<Input[Field], undefined> };

/** Fields with a value: what was left out is undefined, and would hide what stands in its place. */
function given<Input extends object>(input: Input): Given<Input> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Given<Input>;
}

/** One round of a negotiation. */
export function roundOf(input: OfferRoundInput): OfferRound {
  return input;
}

/** A reservation with all that it is made from. */
export function reserveRequestOf({
  reserve,
  brief,
  trainingDays,
}: ReserveNutritionOfferInput): ReserveRequest {
  return {
    ...reserve,
    brief: briefOf(brief),
    trainingDays: trainingDays.map((day) => ({ ...day, startTime: day.startTime ?? null })),
  };
}
