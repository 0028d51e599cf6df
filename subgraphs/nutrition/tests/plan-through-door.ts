import type { ViewerClaims } from '@progressive/access-tokens';
import type { NutritionWorld } from './nutrition-world.js';

/** A plan as a client reads it. */
export interface PlanView {
  readonly id: string;
  readonly cost: { readonly amountMinor: number };
  readonly minutesWeekday: number;
  readonly days: readonly {
    readonly date: string;
    readonly prepMinutes: number;
    readonly totals: { readonly energyKcal: number };
    readonly energyRangeKcal: { readonly min: number | null; readonly max: number | null };
    readonly away: readonly {
      readonly slot: string;
      readonly kind: string;
      readonly totals: { readonly energyKcal: number };
    }[];
    readonly meals: readonly {
      readonly id: string;
      readonly slot: string;
      readonly portion: number;
      readonly servings: number;
      readonly locked: boolean;
      readonly workout: string | null;
      readonly prepMinutes: number;
      readonly leftoverOf: string | null;
      readonly cookedFor: readonly string[];
      readonly totals: { readonly energyKcal: number };
      readonly recipe: {
        readonly id: string;
        readonly title: string;
        readonly allergens: readonly string[];
        readonly diets: readonly string[];
      };
      readonly alternatives: readonly {
        readonly recipe: { readonly id: string };
        readonly deltaEnergyKcal: number;
        readonly keepsAgreement: boolean;
      }[];
    }[];
  }[];
  readonly shoppingList: {
    readonly aisles: readonly {
      readonly items: readonly {
        readonly food: { readonly id: string };
        readonly neededGrams: number;
        readonly fromPantryGrams: number;
        readonly packs: number;
      }[];
    }[];
  };
  readonly pantryUse: readonly {
    readonly food: { readonly id: string };
    readonly grams: number;
    readonly date: string;
    readonly expiresOn: string | null;
  }[];
  readonly leftovers: readonly { readonly food: { readonly id: string }; readonly grams: number }[];
  readonly proof: { readonly objective: number; readonly bound: number };
}

/** What of a plan the tests look at. */
export const planFields = `id cost { amountMinor } minutesWeekday proof { objective bound }
  days { date prepMinutes totals { energyKcal } energyRangeKcal { min max } away { slot kind totals { energyKcal } }
    meals { id slot portion servings locked workout prepMinutes leftoverOf cookedFor totals { energyKcal }
      recipe { id title allergens diets } alternatives(first: 5) { recipe { id } deltaEnergyKcal keepsAgreement } } }
  shoppingList { aisles { items { food { id } neededGrams fromPantryGrams packs } } }
  pantryUse { food { id } grams date expiresOn } leftovers { food { id } grams }`;

const round = {
  round: 0,
  prices: [],
  caps: [
    { resource: 'MINUTES_WEEKDAY', amount: 900 },
    { resource: 'MINUTES_WEEKEND', amount: 600 },
  ],
};

/** Asks for offers, reserves the best one with all the caps give, commits it, and reads the plan. */
export async function commitPlan(
  world: NutritionWorld,
  viewer: ViewerClaims,
  brief: Record<string, unknown>,
  key: string,
  trainingDays: unknown[] = [],
): Promise<PlanView> {
  const offer = await bestOffer(world, viewer, brief);
  const { reserveNutritionOffer } = await world.ask<{
    reserveNutritionOffer: { reservationId?: string; message?: string };
  }>(
    viewer,
    `mutation ($input: ReserveNutritionOfferInput!) { reserveNutritionOffer(input: $input) {
      ... on NutritionReservation { reservationId } ... on Refusal { code message } } }`,
    {
      input: {
        reserve: {
          offerId: offer.id,
          negotiationId: brief['negotiationId'],
          idempotencyKey: key,
          allotment: [],
        },
        brief,
        trainingDays,
      },
    },
  );
  const id = reserveNutritionOffer.reservationId;
  if (id === undefined) throw new Error(reserveNutritionOffer.message ?? 'not reserved');
  await world.ask(
    viewer,
    `mutation ($input: ReservationInput!) { commitNutritionReservation(input: $input) { __typename } }`,
    { input: { reservationId: id } },
  );
  const { mealPlan } = await world.ask<{ mealPlan: PlanView }>(
    viewer,
    `query ($id: ID!) { mealPlan(id: $id) { ${planFields} } }`,
    { id },
  );
  return mealPlan;
}

interface Offered {
  readonly offers: readonly { readonly id: string }[];
  readonly refusals: readonly { readonly code: string; readonly message: string }[];
}

/** The best reply to no prices; asked again, as it says, where the planner is busy. */
async function bestOffer(
  world: NutritionWorld,
  viewer: ViewerClaims,
  brief: Record<string, unknown>,
  attempts = 5,
): Promise<{ readonly id: string }> {
  const { nutritionOffers } = await world.ask<{ nutritionOffers: Offered }>(
    viewer,
    `query ($brief: NutritionBriefInput!, $round: OfferRoundInput!) {
      nutritionOffers(brief: $brief, round: $round) { offers { id } refusals { code message } } }`,
    { brief, round },
  );
  const [offer] = nutritionOffers.offers;
  if (offer !== undefined) return offer;
  const [refusal] = nutritionOffers.refusals;
  if (refusal?.code !== 'PLANNER_BUSY' || attempts <= 1) throw new Error(refusal?.message ?? 'no offer');
  return bestOffer(world, viewer, brief, attempts - 1);
}
