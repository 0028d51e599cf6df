/** Numbers as a literal of a PostgreSQL array; the driver's own conversion takes many times as long for thousands of them. */
export function numberArray(values: readonly number[]): string {
  return `{${values.join(',')}}`;
}

/** Texts, or NULL, as a literal of a PostgreSQL array. */
export function textArray(values: readonly (string | null)[]): string {
  return `{${values.map((value) => (value === null ? 'NULL' : quoted(value))).join(',')}}`;
}

function quoted(text: string): string {
  return `"${/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`;
}
