import type { ValueTransformer } from 'typeorm';

/**
 * For `bigint` columns that hold whole numbers within ±2^53, such as amounts in minor units: a number in TypeScript.
 * The driver delivers text. @throws RangeError for a value that a number cannot hold.
 */
export const safeInteger: ValueTransformer = {
  to: (value: number | null | undefined) => (value == null ? value : checked(value)),
  from: (value: string | null) => (value === null ? null : checked(Number(value))),
};

function checked(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
  return value;
}
