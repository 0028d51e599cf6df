/** An expected no, as data: what cannot be, why, and what would help. */
export interface Refusal {
  readonly kind: 'Refusal';
  /** Stable. */
  readonly code: string;
  readonly message: string;
  /** The smallest set of wishes that cannot hold together. */
  readonly wishes: readonly string[];
  /** Each one enough by itself, cheapest first. */
  readonly waysOut: readonly string[];
}

/** Makes a refusal. */
export function refuse(
  code: string,
  message: string,
  wishes: readonly string[] = [],
  waysOut: readonly string[] = [],
): Refusal {
  return { kind: 'Refusal', code, message, wishes, waysOut };
}
