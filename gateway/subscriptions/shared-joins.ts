/** How long an answer may be given to other subscribers of the same event, milliseconds. */
const shareMs = 500;
const capacity = 2_000;

/**
 * Makes the answer of an event once for all subscribers that ask the same with equal rights. Whoever comes back and
 * replays an old event later gets an answer made afresh.
 */
export class SharedJoins<Answer> {
  readonly #answers = new Map<string, { readonly answer: Promise<Answer>; readonly madeAt: number }>();

  constructor(private readonly clock: () => number) {}

  /** @param key must tell apart event, operation, variables and rights. */
  once(key: string, join: () => Promise<Answer>): Promise<Answer> {
    const now = this.clock();
    const known = this.#answers.get(key);
    if (known !== undefined && now - known.madeAt < shareMs) return known.answer;
    const answer = join();
    this.#answers.delete(key);
    this.#answers.set(key, { answer, madeAt: now });
    answer.catch(() => this.#answers.delete(key));
    this.#forget(now);
    return answer;
  }

  /** Entries stand in the order they were made. */
  #forget(now: number): void {
    for (const [key, { madeAt }] of this.#answers) {
      if (now - madeAt < shareMs && this.#answers.size <= capacity) return;
      this.#answers.delete(key);
    }
  }
}
