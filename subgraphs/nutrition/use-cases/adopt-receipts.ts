import type { EntityManager } from '@progressive/database';
import { type BusEvent, consumeOnce, type EventBus, type Subscription } from '@progressive/event-bus';
import { newId } from '@progressive/subgraph-server';
import { z } from 'zod';
import { keepsUntil } from '../domain/pantry/leftovers.js';
import { listPantry } from '../repositories/pantry-repository.js';
import { addBoughtLots, addPrices, removeReceipt } from '../repositories/price-repository.js';
import { mostPantryItems } from './keep-pantry.js';
import type { NutritionServices } from './nutrition-services.js';
import { readReceiptItem } from './read-receipt-item.js';

/** Events by which budget says that groceries were paid for, and that they were not after all. */
const committed = z.object({
  userId: z.string(),
  receiptId: z.string(),
  store: z.string(),
  date: z.string(),
  currency: z.string(),
  items: z.array(
    z.object({
      line: z.number().int(),
      name: z.string(),
      count: z.number().int().positive(),
      grams: z.number().positive().nullable(),
      millilitres: z.number().positive().nullable(),
      amountMinor: z.number().int().positive(),
      foodId: z.string().nullable(),
    }),
  ),
});
const undone = z.object({ userId: z.string(), receiptId: z.string() });
type Committed = z.infer<typeof committed>;

const group = 'nutrition-adopt-receipts';

/** Makes the groceries of each receipt lots of the pantry and observed prices, once; takes them back with the receipt. */
export function adoptReceipts(services: NutritionServices, bus: EventBus): Promise<Subscription> {
  return bus.subscribe(group, ['budget'], (event) => adopt(services, event));
}

async function adopt(services: NutritionServices, { id, type, payload }: BusEvent): Promise<void> {
  const { database } = services;
  if (type === 'budget.receipt.undone') {
    const { userId, receiptId } = undone.parse(payload);
    await database.transaction('service', async (manager) => {
      if (await consumeOnce(manager, group, id)) await removeReceipt(manager, userId, receiptId);
    });
  }
  if (type !== 'budget.receipt.committed') return;
  const receipt = committed.parse(payload);
  await database.transaction('service', async (manager) => {
    if (await consumeOnce(manager, group, id)) await takeIn(services, manager, receipt);
  });
}

async function takeIn(
  { library, clock }: NutritionServices,
  manager: EntityManager,
  { userId, receiptId, store, date, currency, items }: Committed,
): Promise<void> {
  const { catalogue } = await library();
  const foods = items.flatMap((item) => {
    const { foodKey, ask, weight } = readReceiptItem(catalogue, item);
    const food = foodKey === null ? undefined : catalogue.foods.get(foodKey);
    return food === undefined || ask || weight === null ? [] : [{ item, food, weight }];
  });
  const prices = foods.flatMap(({ item, food, weight }) =>
    weight.isEstimate
      ? []
      : [
          {
            id: newId('foodprice'),
            foodKey: food.key,
            grams: weight.grams,
            paidMinor: item.amountMinor,
            ...{ receiptId, store, date, currency, count: item.count, name: item.name },
          },
        ],
  );
  await addPrices(manager, userId, prices);
  const room = mostPantryItems - (await listPantry(manager, userId)).length;
  const lots = foods.slice(0, Math.max(0, room)).map(({ food, weight }) => ({
    id: newId('pantryitem'),
    foodKey: food.key,
    grams: Math.min(100_000, weight.grams),
    expiresOn: keepsUntil(food.shelf, date),
  }));
  await addBoughtLots(manager, userId, receiptId, lots, new Date(clock()));
}
