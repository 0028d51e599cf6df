/**
 * A written number with its separators: "1,200.50", "1.200,50", "1'200", "12,50" are numbers; null for what is none or could be
 * two ("1.200" is twelve hundred in one country and one and a fifth in another). @param decimals most digits after the point.
 */
export function readWritten(written: string, decimals: number): number | null {
  const fraction = /[.,](\d{1,2})$/.exec(written);
  const whole = fraction === null ? written : written.slice(0, fraction.index);
  const digits = digitsOf(whole, fraction?.[0][0] ?? null);
  const after = fraction?.[1] ?? '';
  return digits === null || after.length > decimals ? null : Number(`${digits}.${after || '0'}`);
}

/** The digits of a whole number, which may be in groups of three. @param point the decimal sign behind it. */
function digitsOf(whole: string, point: string | null): string | null {
  if (/^\d+$/.test(whole)) return whole;
  const groups = /^[1-9]\d{0,2}([,'’.])\d{3}(?:\1\d{3})*$/.exec(whole);
  const isEither = point === null && /^\d+\.\d{3}$/.test(whole);
  return groups === null || isEither || groups[1] === point ? null : whole.replace(/\D/g, '');
}
