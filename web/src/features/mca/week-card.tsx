import { useState } from 'react';
import type { PlanPartsFragment } from '../../__generated__/operations.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { amount, day } from '../../ui/format.js';
import { MealRow } from '../nutrition/meal-row.js';
import { Shortfalls } from '../nutrition/shortfalls.js';
import { SessionRow } from '../workout/session-row.js';

interface Properties {
  readonly plan: PlanPartsFragment;
  readonly onNotice: (text: string) => void;
}

/** The days of a plan, one week at a time: meals with cost and time, sessions with their exercises. */
export function WeekCard({ plan, onNotice }: Properties) {
  const [week, setWeek] = useState(0);
  const weeks = Math.ceil(plan.horizonDays / 7);
  const dates = datesOf(plan.startDate, plan.horizonDays).slice(week * 7, week * 7 + 7);
  const meals = new Map(plan.mealPlan?.days.map((entry) => [entry.date, entry]));
  const sessions = plan.trainingProgram?.weeks.flatMap((entry) => entry.sessions) ?? [];
  return (
    <Card title="Days" note={weeks > 1 ? `week ${week + 1} of ${weeks}` : undefined}>
      <Shortfalls shortfalls={plan.mealPlan?.shortfalls ?? []} />
      {weeks > 1 && (
        <nav aria-label="Weeks" className="mb-3 flex gap-2">
          {Array.from({ length: weeks }, (_, index) => (
            <Button key={index} kind="quiet" aria-pressed={index === week} onClick={() => setWeek(index)}>
              Week {index + 1}
            </Button>
          ))}
        </nav>
      )}
      <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {dates.map((date) => {
          const eaten = meals.get(date);
          return (
            <article key={date} data-testid="day" className="rounded-xl bg-stone-50 p-3 dark:bg-stone-950">
              <h3 className="font-semibold">{day(date)}</h3>
              {eaten !== undefined && (
                <p className="mb-2 text-xs text-stone-500">
                  {Math.round(eaten.totals.energyKcal)} kcal · {Math.round(eaten.totals.proteinG)} g protein ·{' '}
                  {eaten.prepMinutes} min · {amount(eaten.cost)}
                </p>
              )}
              <ul className="grid gap-2">
                {eaten?.meals.map((meal) => (
                  <MealRow
                    key={meal.id}
                    meal={meal}
                    mealPlanId={plan.mealPlan?.id ?? ''}
                    onNotice={onNotice}
                  />
                ))}
                {sessions
                  .filter((session) => session.date === date)
                  .map((session) => (
                    <SessionRow
                      key={session.id}
                      session={session}
                      programId={plan.trainingProgram?.id ?? ''}
                      dates={dates}
                      onNotice={onNotice}
                    />
                  ))}
              </ul>
            </article>
          );
        })}
      </div>
    </Card>
  );
}

function datesOf(start: string, count: number): string[] {
  const first = Date.parse(`${start}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  );
}
