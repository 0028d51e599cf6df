import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { GrocerySubstitutesDocument, SubstituteGroceryItemDocument } from '../../__generated__/operations.js';
import { Button } from '../../ui/button.js';
import { amount } from '../../ui/format.js';

interface Properties {
  readonly listId: string;
  readonly onProblem: (text: string | null) => void;
}

/** Cheaper and seasonal foods for the same dishes, with what they change. */
export function SubstituteList({ listId, onProblem }: Properties) {
  const [open, setOpen] = useState(false);
  const [{ data, fetching }, look] = useQuery({
    query: GrocerySubstitutesDocument,
    variables: { id: listId },
    pause: !open,
  });
  const [{ fetching: changing }, substitute] = useMutation(SubstituteGroceryItemDocument);
  const offers = (data?.groceryList?.items ?? []).flatMap(({ id, label, substitutes }) =>
    substitutes.map((offer) => ({ ...offer, id, label })),
  );
  async function take(itemId: string, foodId: string) {
    const { error } = await substitute({ input: { itemId, foodId } });
    onProblem(error?.graphQLErrors[0]?.message ?? null);
    look({ requestPolicy: 'network-only' });
  }
  return (
    <section aria-label="Substitutes" className="mt-4 text-sm print:hidden">
      <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        Cheaper or in season
      </Button>
      {open && fetching && <p className="mt-2 text-stone-500">Looking …</p>}
      {open && !fetching && (
        <ul className="mt-2 grid gap-1">
          {offers.map(({ id, label, food, saving, reasons, deltaEnergyKcal, deltaProteinG }) => (
            <li key={`${id} ${food.id}`} className="flex items-center justify-between gap-2">
              <span>
                {food.name} instead of {label}
                {reasons.includes('SEASONAL') && ', in season'}
              </span>
              <span className="ml-auto text-xs text-stone-500">
                saves {amount(saving)}; {Math.round(deltaEnergyKcal)} kcal, {Math.round(deltaProteinG)} g
                protein
              </span>
              <Button kind="quiet" disabled={changing} onClick={() => void take(id, food.id)}>
                Take it
              </Button>
            </li>
          ))}
          {offers.length === 0 && <li className="text-stone-500">Nothing is better.</li>}
        </ul>
      )}
    </section>
  );
}
