import type { ViewerClaims } from '@progressive/access-tokens';
import DataLoader from 'dataloader';
import type { PriceObservation } from '../domain/prices/observed-price.js';
import type { NutritionServices } from '../use-cases/nutrition-services.js';
import { readOwnPrices } from '../use-cases/read-prices.js';

/** Loads what people paid for foods by user id; the viewer's own prices are the only ones there are. */
export function createOwnPriceLoader(
  services: NutritionServices,
  viewer: ViewerClaims | null,
): DataLoader<string, readonly PriceObservation[]> {
  return new DataLoader(async (ids) => {
    const own = viewer !== null && ids.includes(viewer.userId) ? await readOwnPrices(services, viewer) : [];
    return ids.map((id) => (id === viewer?.userId ? own : []));
  });
}
