/**
 * Tells that work is no longer wanted. Does what an AbortController does at a hundredth of its cost, which counts where
 * several are made per request; a real signal is made only for those who ask for one.
 */
export class Cancellation {
  #listeners: Set<() => void> | undefined;
  #controller: AbortController | undefined;
  #cancelled = false;

  get cancelled(): boolean {
    return this.#cancelled;
  }

  /** For code that knows only the platform's signals. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#cancelled) this.#controller.abort();
    }
    return this.#controller.signal;
  }

  /** Calls `listener` at once when already cancelled, else at most once later. Returns how to stop listening. */
  onCancel(listener: () => void): () => void {
    if (this.#cancelled) {
      listener();
      return () => {};
    }
    this.#listeners ??= new Set();
    this.#listeners.add(listener);
    return () => this.#listeners?.delete(listener);
  }

  cancel(): void {
    if (this.#cancelled) return;
    this.#cancelled = true;
    const listeners = this.#listeners;
    this.#listeners = undefined;
    this.#controller?.abort();
    for (const listener of listeners ?? []) listener();
  }
}
