import type { Negotiation } from './negotiation.js';
import { weightOf } from './negotiation.js';
import { mapResources, type ResourceVector, resources } from './resource.js';

/**
 * A linear program: maximise objective·x, rowLower ≤ A x ≤ rowUpper, x ≥ 0, A by columns (compressed sparse columns,
 * as HiGHS takes it).
 */
export interface MasterProgram {
  readonly objective: readonly number[];
  readonly rowLower: readonly number[];
  readonly rowUpper: readonly number[];
  readonly columnStarts: readonly number[];
  readonly rowIndices: readonly number[];
  readonly values: readonly number[];
}

/** Row duals of a solved {@link MasterProgram}, in row order, as d objective / d right-hand side. */
export type SolveMaster = (program: MasterProgram) => Promise<readonly number[]>;

/** Points lost per unit over a cap: larger than any honest price, so that it is paid only while nothing fits. */
const overdraft: ResourceVector = {
  MONEY_CENTS: 0.1,
  MINUTES_WEEKDAY: 5,
  MINUTES_WEEKEND: 5,
  ENERGY_KCAL: 1,
};

/**
 * The restricted master of Dantzig–Wolfe decomposition (1960): a mixture of the known offers of each agent under the
 * caps. Rows: one per agent (its shares sum to 1), then one per resource in the order of {@link resources}.
 */
export function masterProgram(state: Negotiation): MasterProgram {
  const agents = [...new Set(state.offers.map((offer) => offer.agent))];
  const objective: number[] = [];
  const columnStarts: number[] = [];
  const rowIndices: number[] = [];
  const values: number[] = [];
  for (const offer of state.offers) {
    columnStarts.push(values.length);
    objective.push(weightOf(state.weights, offer.agent) * offer.utility);
    rowIndices.push(agents.indexOf(offer.agent));
    values.push(1);
    resources.forEach((resource, index) => {
      if (offer.use[resource] === 0) return;
      rowIndices.push(agents.length + index);
      values.push(offer.use[resource]);
    });
  }
  resources.forEach((resource, index) => {
    columnStarts.push(values.length);
    objective.push(-overdraft[resource]);
    rowIndices.push(agents.length + index);
    values.push(-1);
  });
  columnStarts.push(values.length);
  return {
    objective,
    rowLower: [...agents.map(() => 1), ...resources.map(() => Number.NEGATIVE_INFINITY)],
    rowUpper: [...agents.map(() => 1), ...resources.map((resource) => state.caps[resource])],
    columnStarts,
    rowIndices,
    values,
  };
}

/** Reads the resource prices out of the duals of a {@link masterProgram}. */
export function readPrices(state: Negotiation, duals: readonly number[]): ResourceVector {
  const agents = new Set(state.offers.map((offer) => offer.agent)).size;
  return mapResources((resource) => Math.max(0, duals[agents + resources.indexOf(resource)] ?? 0));
}
