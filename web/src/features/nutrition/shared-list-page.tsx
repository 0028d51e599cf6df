import { useState } from 'react';
import { Provider, useMutation, useQuery, useSubscription } from 'urql';
import {
  SharedGroceryListChangedDocument,
  SharedGroceryListPageDocument,
  TickSharedGroceryItemDocument,
} from '../../__generated__/operations.js';
import { createApi } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { amount, day } from '../../ui/format.js';
import { GroceryItems, type SendTick } from './grocery-items.js';
import { messageOf, NoList, refusalOf } from './no-list.js';

/** A shopping list that a link opens, for whoever has the link. */
export function SharedListPage({ token }: { readonly token: string }) {
  const [api] = useState(() => createApi({ accessToken: async () => null }));
  return (
    <Provider value={api}>
      <SharedList token={token} />
    </Provider>
  );
}

/** The list as it was loaded, and the last event. */
function useSharedList(token: string) {
  const [{ data, error, fetching }] = useQuery({
    query: SharedGroceryListPageDocument,
    variables: { token },
  });
  const loaded = data?.sharedGroceryList ?? null;
  const [{ data: live }] = useSubscription({
    query: SharedGroceryListChangedDocument,
    variables: { token, after: loaded?.cursor ?? null },
    pause: loaded === null,
  });
  return { loaded, error, fetching, event: live?.sharedGroceryListChanged ?? null };
}

function SharedList({ token }: { readonly token: string }) {
  const { loaded, error, fetching, event } = useSharedList(token);
  const [, tick] = useMutation(TickSharedGroceryItemDocument);
  const [problem, setProblem] = useState<string | null>(null);
  if (fetching) return <main className="p-8 text-stone-500">Opening …</main>;
  if (loaded === null)
    return <NoList why={messageOf(error) ?? 'This link opens no list, or not any more.'} />;
  const { items, cost } = event ?? loaded;
  const news = event?.change ?? null;

  const onTick: SendTick = async (itemId, ticked) => {
    const { data: answer, error: failure } = await tick({ input: { token, itemId, ticked } });
    const wrong = messageOf(failure) ?? refusalOf(answer?.tickSharedGroceryItem);
    setProblem(wrong);
    return wrong === null;
  };

  return (
    <main className="mx-auto max-w-2xl px-4 py-6">
      <header className="mb-4 flex items-center justify-between gap-3">
        <h1 className="text-2xl font-semibold tracking-tight">{loaded.name}</h1>
        <Button kind="quiet" className="print:hidden" onClick={() => print()}>
          Print
        </Button>
      </header>
      <p className="mb-4 text-sm text-stone-500">
        {amount(cost)} · open until {day(String(loaded.expiresAt).slice(0, 10))}
      </p>
      <p role="status" aria-live="polite" className="text-sm text-teal-800 print:hidden dark:text-teal-300">
        {problem ?? news}
      </p>
      <GroceryItems items={items} onTick={loaded.canTick ? onTick : null} />
    </main>
  );
}
