import type { ButtonHTMLAttributes } from 'react';

const looks = {
  primary: 'bg-teal-700 text-white hover:bg-teal-800 px-4 py-3 text-base',
  secondary: 'bg-stone-900 text-white hover:bg-stone-700 dark:bg-stone-100 dark:text-stone-900 px-4 py-2',
  quiet:
    'border border-stone-300 hover:bg-stone-100 dark:border-stone-700 dark:hover:bg-stone-800 px-2 py-1 text-xs',
} as const;

interface Properties extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind: keyof typeof looks;
}

/** A button in one of three weights. */
export function Button({ kind, type = 'button', className = '', ...rest }: Properties) {
  const shape =
    'rounded-xl font-medium transition focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-teal-600 disabled:opacity-50';
  return <button type={type} className={`${shape} ${looks[kind]} ${className}`} {...rest} />;
}
