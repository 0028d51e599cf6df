import { useState } from 'react';
import { useMutation } from 'urql';
import { CreateGroceryListDocument } from '../../__generated__/operations.js';
import { Button } from '../../ui/button.js';
import { goTo } from '../../ui/use-path.js';

/** Makes a list of a plan's shopping, once per version of the plan, and opens it. */
export function TakeToShop({ mealPlanId }: { readonly mealPlanId: string }) {
  const [{ fetching }, create] = useMutation(CreateGroceryListDocument);
  const [problem, setProblem] = useState<string | null>(null);
  async function open() {
    const { data, error } = await create({ input: { mealPlanId, idempotencyKey: `of-${mealPlanId}` } });
    const outcome = data?.createGroceryList;
    if (outcome?.__typename === 'GroceryListChanged') goTo(`/list/${outcome.list.id}`);
    else setProblem(outcome?.message ?? error?.graphQLErrors[0]?.message ?? 'The server cannot be reached.');
  }
  return (
    <p className="mt-3">
      <Button kind="secondary" disabled={fetching} onClick={() => void open()}>
        Take to the shop
      </Button>
      {problem !== null && <span role="alert"> {problem}</span>}
    </p>
  );
}
