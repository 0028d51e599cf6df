import type { PlanPartsFragment } from '../../__generated__/operations.js';
import { Card } from '../../ui/card.js';
import { amount } from '../../ui/format.js';
import { TakeToShop } from './take-to-shop.js';

/** What to buy, by aisle, in whole packs. */
export function ShoppingCard({ plan: { mealPlan } }: { readonly plan: PlanPartsFragment }) {
  if (mealPlan === null) return null;
  const { shoppingList } = mealPlan;
  return (
    <Card title="Shopping list" note={amount(shoppingList.cost)}>
      <ul className="grid gap-2 text-sm">
        {shoppingList.aisles.map((aisle) => (
          <li key={aisle.aisle}>
            <h3 className="flex justify-between text-xs tracking-wide text-stone-500 uppercase">
              <span>{aisle.aisle.toLowerCase().replaceAll('_', ' ')}</span>
              <span>{amount(aisle.cost)}</span>
            </h3>
            <p>
              {aisle.items
                .map((item) => (item.packs > 1 ? `${item.packs} × ${item.food.name}` : item.food.name))
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
      <TakeToShop mealPlanId={mealPlan.id} />
    </Card>
  );
}
