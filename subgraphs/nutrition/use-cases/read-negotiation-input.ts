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
  return {
    ...input,
    body: {
      birthDate: input.body.birthDate ?? null,
      sex: input.body.sex ?? null,
      heightCm: input.body.heightCm ?? null,
      weightKg: input.body.weightKg ?? null,
    },
    foodMoneyCap: input.foodMoneyCap ?? null,
    people: input.people ?? null,
    goal: input.goal ?? null,
    energyKcal: input.energyKcal ?? null,
    proteinG: input.proteinG ?? null,
    maxCookingMinutesPerDay: input.maxCookingMinutesPerDay ?? null,
    maxCookingMinutesWeekday: input.maxCookingMinutesWeekday ?? null,
    maxCookingMinutesWeekend: input.maxCookingMinutesWeekend ?? null,
  };
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
