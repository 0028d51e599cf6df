import type { InputHTMLAttributes } from 'react';

interface Properties extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
}

/** A labelled text field. */
export function Field({ label, ...rest }: Properties) {
  return (
    <label className="grid gap-1 text-sm font-medium">
      {label}
      <input
        className="rounded-lg border border-stone-300 bg-transparent px-3 py-2 font-normal focus-visible:outline-2 focus-visible:outline-teal-600 dark:border-stone-700"
        {...rest}
      />
    </label>
  );
}
