import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { AskBox } from './ask-box.js';
import { PlanView } from './plan-view.js';
import { usePlan } from './use-plan.js';

/** Ask in words, follow what happens, and see the plan that stands. */
export function HomePage({ onSignOut }: { readonly onSignOut: () => void }) {
  const { plan, name, news, problem, isOpening, reload } = usePlan();
  const [notice, setNotice] = useState<string | null>(null);
  return (
    <main className="mx-auto max-w-6xl px-4 py-6">
      <header className="mb-6 flex items-center justify-between">
        <h1 className="text-2xl font-semibold tracking-tight">
          {name === null ? 'Progressive' : `${name}’s plan`}
        </h1>
        <Button kind="quiet" onClick={onSignOut}>
          Sign out
        </Button>
      </header>
      <AskBox onPlanned={reload} />
      <p role="status" aria-live="polite" className="mt-3 min-h-6 text-sm text-teal-800 dark:text-teal-300">
        {problem ?? notice ?? news}
      </p>
      {plan === null ? (
        <p className="mt-8 text-stone-500">
          {isOpening ? 'Opening …' : 'There is no plan yet. Ask for one above.'}
        </p>
      ) : (
        <PlanView plan={plan} onNotice={setNotice} />
      )}
    </main>
  );
}
