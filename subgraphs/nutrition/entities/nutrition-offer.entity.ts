import { EntitySchema } from 'typeorm';

export interface NutritionOfferEntity {
  userId: string;
  id: string;
  negotiationId: string;
  /** Amount by resource. */
  useByResource: Record<string, number>;
  expiresAt: Date;
}

export const nutritionOfferEntity = new EntitySchema<NutritionOfferEntity>({
  name: 'nutrition_offer',
  columns: {
    userId: { type: 'text', name: 'user_id', primary: true },
    id: { type: 'text', primary: true },
    negotiationId: { type: 'text', name: 'negotiation_id' },
    useByResource: { type: 'jsonb', name: 'use_by_resource' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
  },
});
