import { useEffect, useState } from 'react';
import type { GroceryItemPartsFragment } from '../../__generated__/operations.js';
import { amount } from '../../ui/format.js';

/** Sends a tick. Resolves to whether it was taken. */
export type SendTick = (itemId: string, ticked: boolean) => Promise<boolean>;

interface Properties {
  readonly items: readonly GroceryItemPartsFragment[];
  /** Null: for looking only. */
  readonly onTick: SendTick | null;
}

/** A list by aisle, each item with a box to tick: on the screen, and on paper. */
export function GroceryItems({ items, onTick }: Properties) {
  const toCheck = items.filter((item) => item.checkAtHome);
  const aisles = byAisle(items.filter((item) => !item.checkAtHome));
  return (
    <div className="grid gap-4 print:columns-2 print:block" data-testid="groceries">
      {[...aisles].map(([aisle, some]) => (
        <Aisle key={aisle} name={aisle} items={some} onTick={onTick} />
      ))}
      {toCheck.length > 0 && <Aisle name="look at home first" items={toCheck} onTick={onTick} />}
    </div>
  );
}

/** Items by the name of their aisle, in the order they come in. */
function byAisle(items: readonly GroceryItemPartsFragment[]): Map<string, GroceryItemPartsFragment[]> {
  const aisles = new Map<string, GroceryItemPartsFragment[]>();
  for (const item of items) {
    const name = item.aisle?.toLowerCase().replaceAll('_', ' ') ?? 'other';
    aisles.set(name, [...(aisles.get(name) ?? []), item]);
  }
  return aisles;
}

function Aisle({ name, items, onTick }: Properties & { readonly name: string }) {
  return (
    <section className="print:mb-4 print:break-inside-avoid">
      <h2 className="text-xs tracking-wide text-stone-500 uppercase">{name}</h2>
      <ul>
        {items.map((item) => (
          <Item key={item.id} item={item} onTick={onTick} />
        ))}
      </ul>
    </section>
  );
}

interface ItemProperties {
  readonly item: GroceryItemPartsFragment;
  readonly onTick: SendTick | null;
}

function Item({ item, onTick }: ItemProperties) {
  const { ticked, tick } = useTick(item, onTick);
  return (
    <li data-testid="grocery" data-ticked={ticked}>
      <label className="flex items-baseline gap-3 py-1">
        <input
          type="checkbox"
          className="size-5 shrink-0 self-center accent-teal-700 print:appearance-none print:border print:border-black"
          checked={ticked}
          disabled={onTick === null}
          onChange={(event) => tick(event.currentTarget.checked)}
        />
        <span className={ticked ? 'grow text-stone-500 line-through' : 'grow'}>
          {item.label}
          <Notes item={item} />
        </span>
        <span className="text-sm text-stone-500 print:text-black">{item.amount}</span>
        <span className="w-16 text-right text-sm text-stone-500 print:text-black">
          {item.cost === null ? '' : amount(item.cost)}
        </span>
      </label>
    </li>
  );
}

/** Shows a tick at once, as in a shop with a slow network; the list's own state counts when it changes or the tick fails. */
function useTick(item: GroceryItemPartsFragment, onTick: SendTick | null) {
  const [wanted, setWanted] = useState<boolean | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the list's state that ends the wish.
  useEffect(() => setWanted(null), [item.ticked]);
  const tick = (ticked: boolean) => {
    setWanted(ticked);
    void onTick?.(item.id, ticked).then((taken) => {
      if (!taken) setWanted(null);
    });
  };
  return { ticked: wanted ?? item.ticked, tick };
}

function Notes({ item }: { readonly item: GroceryItemPartsFragment }) {
  const notes = [
    item.insteadOf === null ? null : `instead of ${item.insteadOf.name}`,
    item.tickedBy === null || item.tickedBy === 'OWNER' ? null : `by ${item.tickedBy}`,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : <span className="text-sm text-stone-500"> ({notes.join(', ')})</span>;
}
