import { type FormEvent, useState } from 'react';
import { type CombinedError, useMutation, useQuery, useSubscription } from 'urql';
import {
  AddGroceryItemDocument,
  GroceryListChangedDocument,
  GroceryListPageDocument,
  type GroceryListPartsFragment,
  RefreshGroceryListDocument,
  ShareGroceryListDocument,
  TickGroceryItemDocument,
} from '../../__generated__/operations.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { amount } from '../../ui/format.js';
import { GroceryItems, type SendTick } from './grocery-items.js';
import { messageOf, NoList, refusalOf } from './no-list.js';
import { SubstituteList } from './substitute-list.js';

interface Properties {
  readonly id: string;
  readonly onBack: () => void;
}

/** One of the person's shopping lists: to tick on any device, to add to, to share and to print. */
export function OwnListPage({ id, onBack }: Properties) {
  const { loaded, error, fetching, list, news } = useOwnList(id);
  if (fetching) return <main className="p-8 text-stone-500">Opening …</main>;
  if (loaded === null)
    return (
      <NoList why={messageOf(error) ?? 'You have no such list.'}>
        <Button kind="quiet" onClick={onBack}>
          Back to the plan
        </Button>
      </NoList>
    );
  return <List list={list ?? loaded} news={news} onBack={onBack} />;
}

/** The list as it was loaded, and as the last event has it. */
function useOwnList(id: string) {
  const [{ data, error, fetching }] = useQuery({ query: GroceryListPageDocument, variables: { id } });
  const loaded = data?.groceryList ?? null;
  const [{ data: live }] = useSubscription({
    query: GroceryListChangedDocument,
    variables: { listId: id, after: loaded?.cursor ?? null },
    pause: loaded === null,
  });
  const event = live?.groceryListChanged ?? null;
  return { loaded, error, fetching, list: event?.list ?? null, news: event?.change ?? null };
}

interface ListProperties {
  readonly list: GroceryListPartsFragment;
  readonly news: string | null;
  readonly onBack: () => void;
}

function List({ list, news, onBack }: ListProperties) {
  const [, tick] = useMutation(TickGroceryItemDocument);
  const [, refresh] = useMutation(RefreshGroceryListDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const input = { listId: list.id };
  const onTick: SendTick = async (itemId, ticked) => {
    const { error, data } = await tick({ input: { itemId, ticked } });
    const wrong = problemOf(error, data?.tickGroceryItem);
    setProblem(wrong);
    return wrong === null;
  };
  return (
    <main className="mx-auto max-w-2xl px-4 py-6">
      <header className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl font-semibold tracking-tight">{list.name}</h1>
        <p className="flex gap-2 print:hidden">
          <Button kind="quiet" onClick={onBack}>
            Back to the plan
          </Button>
          {list.behindPlan && (
            <Button kind="quiet" onClick={() => void refresh({ input })}>
              Follow the changed plan
            </Button>
          )}
          <Button kind="quiet" onClick={() => print()}>
            Print
          </Button>
        </p>
      </header>
      <p className="mb-2 text-sm text-stone-500">{amount(list.cost)}</p>
      <p role="status" aria-live="polite" className="text-sm text-teal-800 print:hidden dark:text-teal-300">
        {problem ?? news}
      </p>
      <Stores list={list} />
      <GroceryItems items={list.items} onTick={onTick} />
      <AddItem listId={list.id} onProblem={setProblem} />
      <ShareLink listId={list.id} onProblem={setProblem} />
      <SubstituteList listId={list.id} onProblem={setProblem} />
    </main>
  );
}

function Stores({ list }: { readonly list: GroceryListPartsFragment }) {
  if (list.stores.length === 0) return null;
  return (
    <ul className="mb-4 text-sm print:hidden">
      {list.stores.map(({ store, cost, knownItems, items, oldestDate }) => (
        <li key={store}>
          {store}: {amount(cost)} ({knownItems} of {items} prices known, the oldest of {oldestDate})
        </li>
      ))}
    </ul>
  );
}

interface FormProperties {
  readonly listId: string;
  readonly onProblem: (text: string | null) => void;
}

function AddItem({ listId, onProblem }: FormProperties) {
  const [words, setWords] = useState('');
  const [{ fetching }, add] = useMutation(AddGroceryItemDocument);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const { error, data } = await add({ input: { listId, words } });
    const problem = problemOf(error, data?.addGroceryItem);
    onProblem(problem);
    if (problem === null) setWords('');
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="mt-6 flex items-end gap-2 print:hidden">
      <div className="grow">
        <Field
          label="Add something"
          placeholder="2 cups of oats, candles …"
          value={words}
          maxLength={200}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <Button kind="secondary" type="submit" disabled={fetching || words.trim() === ''}>
        Add
      </Button>
    </form>
  );
}

function ShareLink({ listId, onProblem }: FormProperties) {
  const [{ data, fetching }, share] = useMutation(ShareGroceryListDocument);
  const outcome = data?.shareGroceryList;
  const path = outcome?.__typename === 'GroceryListShared' ? outcome.path : null;
  async function make() {
    const answer = await share({ input: { listId } });
    onProblem(problemOf(answer.error, answer.data?.shareGroceryList));
  }
  return (
    <section aria-label="Share" className="mt-6 text-sm print:hidden">
      <Button kind="quiet" disabled={fetching} onClick={() => void make()}>
        Make a link for others
      </Button>
      {path !== null && (
        <p className="mt-2">
          Whoever has this link can see and tick this list for a week:{' '}
          <a data-testid="share-link" className="break-all underline" href={path}>
            {new URL(path, location.href).href}
          </a>
        </p>
      )}
    </section>
  );
}

/** What went wrong, in words; null when nothing did. */
function problemOf(
  error: CombinedError | undefined,
  outcome: Parameters<typeof refusalOf>[0],
): string | null {
  return messageOf(error) ?? refusalOf(outcome);
}
