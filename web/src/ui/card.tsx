import type { ReactNode } from 'react';

interface Properties {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A titled block of the page. */
export function Card({ title, note, children }: Properties) {
  return (
    <section
      aria-label={title}
      className="rise rounded-2xl border border-stone-200 bg-white p-5 shadow-xs dark:border-stone-800 dark:bg-stone-900"
    >
      <header className="mb-3 flex items-baseline justify-between gap-4">
        <h2 className="text-lg font-semibold">{title}</h2>
        {note !== undefined && <p className="text-sm text-stone-500 dark:text-stone-400">{note}</p>}
      </header>
      {children}
    </section>
  );
}
