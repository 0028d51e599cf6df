/** What a plan rests on. */
export interface Assessment {
  readonly known: readonly string[];
  readonly missing: readonly string[];
  readonly assumed: readonly string[];
}

/** Collects what is known, missing and assumed while a brief is made. */
export class AssessmentBuilder {
  readonly #known: string[] = [];
  readonly #missing: string[] = [];
  readonly #assumed: string[] = [];

  /** Notes `value` as known when there is one, else as missing with what stands in its place. */
  note<T>(value: T | null | undefined, known: (value: T) => string, missing: string, assumed?: string): void {
    if (value !== null && value !== undefined) {
      this.#known.push(known(value));
      return;
    }
    this.#missing.push(missing);
    if (assumed !== undefined) this.#assumed.push(assumed);
  }

  build(): Assessment {
    return { known: this.#known, missing: this.#missing, assumed: this.#assumed };
  }
}
