import type { PlannerLinearModel } from './linear-solver-port.js';

/** Collects rows, then columns with their entries, and packs them in compressed sparse columns. Maximises. */
export class SparseModelBuilder {
  readonly #rowLower: number[] = [];
  readonly #rowUpper: number[] = [];
  readonly #cost: number[] = [];
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #entryRow: number[] = [];
  readonly #entryCol: number[] = [];
  readonly #entryValue: number[] = [];

  get rowCount(): number {
    return this.#rowLower.length;
  }

  get colCount(): number {
    return this.#cost.length;
  }

  row(lower: number, upper: number): number {
    this.#rowUpper.push(upper);
    return this.#rowLower.push(lower) - 1;
  }

  column(cost: number, lower: number, upper: number): number {
    this.#lower.push(lower);
    this.#upper.push(upper);
    return this.#cost.push(cost) - 1;
  }

  /** One coefficient; each (row, column) at most once, or the solver refuses the model. Zeros are dropped. */
  entry(row: number, column: number, value: number): void {
    if (value === 0 || row < 0) return;
    this.#entryRow.push(row);
    this.#entryCol.push(column);
    this.#entryValue.push(value);
  }

  addCost(column: number, cost: number): void {
    this.#cost[column] = (this.#cost[column] ?? 0) + cost;
  }

  build(integer: Uint8Array | null = null): PlannerLinearModel {
    const columns = this.#cost.length;
    const starts = new Int32Array(columns + 1);
    for (const column of this.#entryCol) starts[column + 1] = (starts[column + 1] ?? 0) + 1;
    for (let column = 0; column < columns; column++) {
      starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
    }
    const next = starts.slice();
    const indices = new Int32Array(this.#entryRow.length);
    const values = new Float64Array(this.#entryRow.length);
    for (let entry = 0; entry < indices.length; entry++) {
      const column = this.#entryCol[entry] ?? 0;
      const at = next[column] ?? 0;
      next[column] = at + 1;
      indices[at] = this.#entryRow[entry] ?? 0;
      values[at] = this.#entryValue[entry] ?? 0;
    }
    return {
      maximize: true,
      colCost: Float64Array.from(this.#cost),
      colLower: Float64Array.from(this.#lower),
      colUpper: Float64Array.from(this.#upper),
      rowLower: Float64Array.from(this.#rowLower),
      rowUpper: Float64Array.from(this.#rowUpper),
      starts,
      indices,
      values,
      integer,
    };
  }
}
