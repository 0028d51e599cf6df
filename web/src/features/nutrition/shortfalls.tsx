import type { PlanPartsFragment } from '../../__generated__/operations.js';

type Shortfall = NonNullable<PlanPartsFragment['mealPlan']>['shortfalls'][number];

/** What was wished of the meals and is not met, and what may allow more. */
export function Shortfalls({ shortfalls }: { readonly shortfalls: readonly Shortfall[] }) {
  if (shortfalls.length === 0) return null;
  const remedies = new Set(shortfalls.flatMap(({ remedy }) => (remedy === null ? [] : [remedy])));
  return (
    <section
      aria-label="Wished, but not met"
      data-testid="shortfalls"
      className="mb-4 rounded-xl bg-amber-50 p-3 text-sm dark:bg-amber-950"
    >
      <h3 className="font-semibold">Wished, but not met</h3>
      <ul className="list-disc pl-5">
        {shortfalls.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {[...remedies].map((remedy) => (
        <p key={remedy}>{remedy}</p>
      ))}
    </section>
  );
}
