import { useMutation } from 'urql';
import { MoveSessionDocument, type PlanPartsFragment } from '../../__generated__/operations.js';
import { day } from '../../ui/format.js';

type Session = NonNullable<PlanPartsFragment['trainingProgram']>['weeks'][number]['sessions'][number];

interface Properties {
  readonly session: Session;
  readonly programId: string;
  readonly dates: readonly string[];
  readonly onNotice: (text: string) => void;
}

/** One session of a day: what to do, and a way to another day. */
export function SessionRow({ session, programId, dates, onNotice }: Properties) {
  const [{ fetching }, move] = useMutation(MoveSessionDocument);

  async function moveTo(date: string) {
    const input = { programId, sessionId: session.id, date, idempotencyKey: crypto.randomUUID() };
    const result = await move({ input });
    const outcome = result.data?.moveSession;
    if (outcome === undefined)
      onNotice(result.error?.graphQLErrors[0]?.message ?? 'The server cannot be reached.');
    else if (outcome.__typename === 'SessionMoved')
      onNotice([`Moved to ${day(date)}.`, ...outcome.warnings].join(' '));
    else onNotice(outcome.message);
  }

  return (
    <li data-testid="session" className="rounded-lg bg-amber-50 p-2 text-sm dark:bg-amber-950">
      <div className="flex items-start justify-between gap-2">
        <p className="font-medium">
          {session.startTime} {session.title}
          <span className="block text-xs font-normal text-stone-500 dark:text-stone-400">
            {session.minutes} min · {session.energyKcal} kcal
          </span>
        </p>
        <label className="text-xs">
          <span className="sr-only">Move {session.title} to</span>
          <select
            value={session.date}
            disabled={fetching}
            onChange={(event) => void moveTo(event.target.value)}
            className="rounded-lg border border-stone-300 bg-transparent px-1 py-1 dark:border-stone-700"
          >
            {dates.map((date) => (
              <option key={date} value={date}>
                {day(date)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <details className="mt-1">
        <summary className="cursor-pointer text-xs text-stone-600 dark:text-stone-400">
          {session.exercises.length} exercises
        </summary>
        <ul className="mt-1 text-xs">
          {session.exercises.map((exercise, index) => (
            <li key={`${index}-${exercise.name}`}>
              {exercise.name}: {exercise.sets} × {exercise.reps ?? `${exercise.seconds ?? 0} s`}
              {exercise.loadKg === null ? '' : ` at ${exercise.loadKg} kg`}
            </li>
          ))}
        </ul>
        <p className="mt-1 text-xs text-stone-500">{session.reason}</p>
      </details>
    </li>
  );
}
