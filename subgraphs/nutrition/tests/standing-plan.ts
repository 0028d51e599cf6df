import type { ViewerClaims } from '@progressive/access-tokens';
import { type NutritionWorld, plainBrief } from './nutrition-world.js';

const offersDocument = `query ($brief: NutritionBriefInput!) {
  nutritionOffers(brief: $brief, round: { round: 1, prices: [], caps: [] }) { offers { id use { resource amount } } } }`;
const reserveDocument = `mutation ($input: ReserveNutritionOfferInput!) { reserveNutritionOffer(input: $input) {
  ... on NutritionReservation { reservationId } ... on Refusal { code message } } }`;
const commitDocument = `mutation ($input: ReservationInput!) { commitNutritionReservation(input: $input) { __typename } }`;

/** Makes a meal plan of a few days stand. Returns its id. */
export async function makeStandingPlan(
  world: NutritionWorld,
  viewer: ViewerClaims,
  key: string,
  wishes: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const brief = { ...plainBrief, horizonDays: 3, negotiationId: `negotiation-${key}`, ...wishes };
  const { nutritionOffers } = await world.ask<{
    nutritionOffers: { offers: { id: string; use: { resource: string; amount: number }[] }[] };
  }>(viewer, offersDocument, { brief });
  const [offer] = nutritionOffers.offers;
  if (offer === undefined) throw new Error('no offer');
  const { negotiationId } = brief;
  const reserve = { offerId: offer.id, negotiationId, idempotencyKey: key, allotment: offer.use };
  const { reserveNutritionOffer } = await world.ask<{ reserveNutritionOffer: { reservationId: string } }>(
    viewer,
    reserveDocument,
    { input: { reserve, brief, trainingDays: [] } },
  );
  const { reservationId } = reserveNutritionOffer;
  await world.ask(viewer, commitDocument, { input: { reservationId } });
  return reservationId;
}
