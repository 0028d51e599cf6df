/** Settings of {@link deliverInOrder}. */
export interface DeliveryOptions<Event, Answer> {
  /** Makes the answer of one event; several run at the same time. */
  readonly join: (event: Event) => Promise<Answer>;
  readonly concurrent: number;
  /** Answers that may wait; the source is read no further while they do. */
  readonly capacity: number;
  /** Milliseconds a full queue may stand still before the consumer counts as gone. */
  readonly slowMs: number;
  /** Called once when the consumer counts as gone; it is to be disconnected. */
  readonly onSlow: () => void;
  /** Called once when delivery is over, for whatever reason. */
  readonly onEnd: () => void;
}

/** Answers in order. */
export interface Delivery<Answer> extends AsyncGenerator<Answer, void, void> {
  /** Reads no more events; the answers that wait are still handed out, then `error` is thrown. */
  fail(error: unknown): void;
}

/** What producer and consumer share. */
interface State<Answer> {
  /** Answers in the making, oldest first. */
  readonly queue: Promise<Answer>[];
  running: number;
  /** The source gives no more. */
  ended: boolean;
  /** The consumer takes no more. */
  closed: boolean;
  failure: { readonly error: unknown } | undefined;
  waiting: (() => void)[];
}

/**
 * Reads a source, makes an answer of each event (several at a time) and hands the answers out in the order of the
 * events. Between source and consumer nothing is lost and nothing is kept without bound. `return` ends it at once, also
 * while it waits for an event, which a plain async generator cannot.
 */
export function deliverInOrder<Event, Answer>(
  source: AsyncIterable<Event>,
  options: DeliveryOptions<Event, Answer>,
): Delivery<Answer> {
  const iterator = source[Symbol.asyncIterator]();
  const state: State<Answer> = {
    queue: [],
    running: 0,
    ended: false,
    closed: false,
    failure: undefined,
    waiting: [],
  };
  const stopSource = () => {
    // Not awaited: a generator that waits for its next event does not return before it has come.
    void Promise.resolve(iterator.return?.()).catch(() => {});
  };
  const close = () => {
    if (state.closed) return;
    state.closed = true;
    stopSource();
    wake(state);
    options.onEnd();
  };
  void pump(iterator, state, options);
  const delivery: Delivery<Answer> = {
    async next() {
      const answer = await nextAnswer(state);
      if (answer !== undefined) return { done: false, value: answer.value };
      const failure = state.closed ? undefined : state.failure;
      close();
      if (failure !== undefined) throw failure.error;
      return { done: true, value: undefined };
    },
    async return() {
      close();
      return { done: true, value: undefined };
    },
    async throw(error: unknown) {
      close();
      throw error;
    },
    fail(error) {
      state.failure ??= { error };
      state.ended = true;
      stopSource();
      wake(state);
    },
    [Symbol.asyncIterator]: () => delivery,
  };
  return delivery;
}

async function pump<Event, Answer>(
  iterator: AsyncIterator<Event>,
  state: State<Answer>,
  options: DeliveryOptions<Event, Answer>,
): Promise<void> {
  try {
    while (await hasRoom(state, options)) {
      const step = await iterator.next();
      if (step.done === true || state.closed || state.ended) return;
      state.running += 1;
      const answer = options.join(step.value).finally(() => {
        state.running -= 1;
        wake(state);
      });
      // The consumer hears of a rejection when its turn comes.
      answer.catch(() => {});
      state.queue.push(answer);
      wake(state);
    }
  } catch (error) {
    state.failure ??= { error };
  } finally {
    state.ended = true;
    wake(state);
  }
}

/** Waits until another event may be read; false when none is wanted any more. */
async function hasRoom<Event, Answer>(
  state: State<Answer>,
  { concurrent, capacity, slowMs, onSlow }: DeliveryOptions<Event, Answer>,
): Promise<boolean> {
  const wanted = () => !state.closed && !state.ended;
  while (wanted() && state.running >= concurrent) await change(state);
  if (state.queue.length < capacity) return wanted();
  const timer = setTimeout(onSlow, slowMs);
  while (wanted() && state.queue.length >= capacity) await change(state);
  clearTimeout(timer);
  return wanted();
}

async function nextAnswer<Answer>(state: State<Answer>): Promise<{ value: Answer } | undefined> {
  for (;;) {
    if (state.closed) return undefined;
    const oldest = state.queue.shift();
    if (oldest !== undefined) {
      wake(state);
      return { value: await oldest };
    }
    if (state.ended) return undefined;
    await change(state);
  }
}

function wake<Answer>(state: State<Answer>): void {
  const waiting = state.waiting;
  state.waiting = [];
  for (const resolve of waiting) resolve();
}

function change<Answer>(state: State<Answer>): Promise<void> {
  return new Promise((resolve) => state.waiting.push(resolve));
}
