/** An exact decimal: `units` / 10^`scale`. Money of a file is never a floating point number. */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the decimal point, at least 0. */
  readonly scale: number;
}

/** Reads digits with at most one decimal point, unsigned (`1234.50`, `.5`); null for anything else. */
export function decimalOf(text: string): Decimal | null {
  const match = /^(\d*)(?:\.(\d*))?$/.exec(text);
  if (match === null || (match[1] === '' && (match[2] ?? '') === '')) return null;
  const fraction = match[2] ?? '';
  return { units: BigInt(`${match[1]}${fraction}`), scale: fraction.length };
}

export function negate(value: Decimal): Decimal {
  return { units: -value.units, scale: value.scale };
}

export function absolute(value: Decimal): Decimal {
  return value.units < 0n ? negate(value) : value;
}

/** Both as units of the finer scale. */
function aligned(left: Decimal, right: Decimal): readonly [bigint, bigint, number] {
  const scale = Math.max(left.scale, right.scale);
  const raise = (value: Decimal): bigint => value.units * 10n ** BigInt(scale - value.scale);
  return [raise(left), raise(right), scale];
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const [a, b, scale] = aligned(left, right);
  return { units: a + b, scale };
}

export function equalDecimals(left: Decimal, right: Decimal): boolean {
  const [a, b] = aligned(left, right);
  return a === b;
}

/** The same value with exactly `scale` digits after the point; null when that would lose money. */
export function rescale(value: Decimal, scale: number): Decimal | null {
  if (scale >= value.scale) return { units: value.units * 10n ** BigInt(scale - value.scale), scale };
  const divisor = 10n ** BigInt(value.scale - scale);
  return value.units % divisor === 0n ? { units: value.units / divisor, scale } : null;
}

/** `-1234.50`: a point, no grouping, as many digits after it as the scale says. */
export function formatDecimal({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(digits.length - scale)}` : ''}`;
}
