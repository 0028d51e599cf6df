import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { AskDocument } from '../../__generated__/operations.js';
import { Button } from '../../ui/button.js';
import { Progress } from './progress.js';

interface Said {
  readonly text: string;
  readonly waysOut: readonly string[];
}

const suggestions = [
  'Plan my week with meals, workouts and $90 for food',
  'How many calories are in an apple?',
  'A vegetarian meal plan for 5 days under $60',
];

/** Where a person says what they want. */
export function AskBox({ onPlanned }: { readonly onPlanned: () => void }) {
  const [text, setText] = useState('');
  const [running, setRunning] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [{ fetching }, ask] = useMutation(AskDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setSaid(null);
    const { data, error } = await ask({ input: { text } });
    const result = data?.ask;
    if (result === undefined)
      setSaid({ text: error?.graphQLErrors[0]?.message ?? 'The server cannot be reached.', waysOut: [] });
    else if (result.__typename === 'AskRefusal') setSaid({ text: result.message, waysOut: [] });
    else if (result.status === 'RUNNING') setRunning(result.id);
    else setSaid(result.answer ?? { text: 'No answer was given.', waysOut: [] });
  }

  return (
    <div className="grid gap-3">
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-2 sm:flex-row">
        <label htmlFor="ask" className="sr-only">
          What do you want?
        </label>
        <input
          id="ask"
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={4000}
          placeholder="Plan my week with meals, workouts and $90 for food"
          className="w-full rounded-xl border border-stone-300 bg-white px-4 py-3 text-lg focus-visible:outline-2 focus-visible:outline-teal-600 dark:border-stone-700 dark:bg-stone-900"
        />
        <Button kind="primary" type="submit" disabled={fetching || running !== null || text.trim() === ''}>
          Ask
        </Button>
      </form>
      <ul className="flex flex-wrap gap-2">
        {suggestions.map((suggestion) => (
          <li key={suggestion}>
            <Button kind="quiet" onClick={() => setText(suggestion)}>
              {suggestion}
            </Button>
          </li>
        ))}
      </ul>
      {running !== null && (
        <Progress
          requestId={running}
          onEnd={(answer) => {
            setRunning(null);
            setSaid(answer);
            onPlanned();
          }}
        />
      )}
      {said !== null && (
        <div data-testid="answer" className="rise rounded-xl bg-teal-50 p-4 dark:bg-teal-950">
          <p>{said.text}</p>
          {said.waysOut.length > 0 && (
            <ul className="mt-2 list-disc pl-5 text-sm">
              {said.waysOut.map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
