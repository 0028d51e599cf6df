/** What agents share and negotiate about; amounts are for the whole horizon. */
export const resources = ['MONEY_CENTS', 'MINUTES_WEEKDAY', 'MINUTES_WEEKEND', 'ENERGY_KCAL'] as const;

export type Resource = (typeof resources)[number];

/** One number per resource. */
export type ResourceVector = Readonly<Record<Resource, number>>;

/** A vector from a list; what is absent is 0. */
export function resourceVector(
  amounts: readonly { readonly resource: Resource; readonly amount: number }[],
): ResourceVector {
  const vector = { MONEY_CENTS: 0, MINUTES_WEEKDAY: 0, MINUTES_WEEKEND: 0, ENERGY_KCAL: 0 };
  for (const { resource, amount } of amounts) vector[resource] += amount;
  return vector;
}

/** Builds a vector by asking for each resource. */
export function mapResources(value: (resource: Resource) => number): ResourceVector {
  return {
    MONEY_CENTS: value('MONEY_CENTS'),
    MINUTES_WEEKDAY: value('MINUTES_WEEKDAY'),
    MINUTES_WEEKEND: value('MINUTES_WEEKEND'),
    ENERGY_KCAL: value('ENERGY_KCAL'),
  };
}

/** Σ left · right. */
export function dot(left: ResourceVector, right: ResourceVector): number {
  return resources.reduce((sum, resource) => sum + left[resource] * right[resource], 0);
}

/** Sum of vectors. */
export function total(vectors: readonly ResourceVector[]): ResourceVector {
  return mapResources((resource) => vectors.reduce((sum, vector) => sum + vector[resource], 0));
}
