import type { EntityManager } from 'typeorm';
import { nutritionOfferEntity } from '../entities/nutrition-offer.entity.js';

export interface StoredOffer {
  readonly id: string;
  readonly userId: string;
  readonly negotiationId: string;
  readonly useByResource: Readonly<Record<string, number>>;
  readonly expiresAt: Date;
}

/** Keeps offers until they expire; an equal offer is kept longer. The person's expired ones go. */
export async function saveOffers(
  manager: EntityManager,
  userId: string,
  offers: readonly StoredOffer[],
  now: Date,
): Promise<void> {
  if (offers.length === 0) return;
  await manager.query('DELETE FROM nutrition_offer WHERE user_id = $1 AND expires_at < $2', [userId, now]);
  await manager.upsert(
    nutritionOfferEntity,
    offers.map((offer) => ({ ...offer, useByResource: { ...offer.useByResource } })),
    ['userId', 'id'],
  );
}

/** One of the person's offers of a negotiation; null when there is none or it has expired. */
export async function findOffer(
  manager: EntityManager,
  userId: string,
  wanted: { readonly id: string; readonly negotiationId: string },
  now: Date,
): Promise<StoredOffer | null> {
  const row = await manager.findOneBy(nutritionOfferEntity, { userId, ...wanted });
  return row === null || row.expiresAt < now ? null : row;
}
