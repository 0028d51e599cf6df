import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { AnswerCard } from './answer-card.js';
import { Progress } from './progress.js';
import { useAsking } from './use-asking.js';

const suggestions = [
  'Plan my week with meals, workouts and $90 for food',
  'How many calories are in an apple?',
  'A vegetarian meal plan for 5 days under $60',
];

/** Where a person says what they want. */
export function AskBox({ onPlanned }: { readonly onPlanned: () => void }) {
  const [text, setText] = useState('');
  const { running, said, busy, ask, accept, end } = useAsking(onPlanned);

  function submit(event: FormEvent) {
    event.preventDefault();
    void ask(text);
  }

  return (
    <div className="grid gap-3">
      <form onSubmit={submit} className="flex flex-col gap-2 sm:flex-row">
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
        <Button kind="primary" type="submit" disabled={busy || text.trim() === ''}>
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
        <Progress requestId={running} key={running} onEnd={(answer) => end(running, answer)} />
      )}
      {said !== null && <AnswerCard said={said} onAccept={(requestId) => void accept(requestId)} />}
    </div>
  );
}
