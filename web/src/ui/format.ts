/** An amount of money as the API gives it. */
export interface Amount {
  readonly amountMinor: number;
  readonly currency: string;
}

/** `$12.30`. */
export function amount({ amountMinor, currency }: Amount): string {
  const format = new Intl.NumberFormat(navigator.language, { style: 'currency', currency });
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** `Mon 23 Nov`. */
export function day(date: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`)).replace(',', '');
}

/** `2.9 %`. */
export function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(ratio > 0 && ratio < 0.001 ? 2 : 1)} %`;
}
