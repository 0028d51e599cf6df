/** What has been opened, to be closed in reverse. (`AsyncDisposableStack` as far as we need it; Node 20 has none.) */
export interface Disposal extends AsyncDisposable {
  /** Notes something to be disposed and returns it. */
  use<Resource extends AsyncDisposable>(resource: Resource): Resource;
  /** Notes work to be done when it is the turn of what was opened here. */
  defer(work: () => Promise<unknown>): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens an empty list. Disposing goes on after a failure and throws the first one at the end. */
export function createDisposal(): Disposal {
  const works: (() => Promise<unknown>)[] = [];
  return {
    use(resource) {
      works.push(async () => resource[Symbol.asyncDispose]());
      return resource;
    },
    defer(work) {
      works.push(work);
    },
    async [Symbol.asyncDispose]() {
      const failures: unknown[] = [];
      for (let work = works.pop(); work !== undefined; work = works.pop()) {
        await work().catch((error: unknown) => failures.push(error));
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
