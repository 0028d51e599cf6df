import { Worker } from 'node:worker_threads';
import type { JobMessage, WorkerMessage } from './worker-messages.js';

export interface WorkerPoolOptions {
  /** The worker's compiled module; it must call `serveJobs`. */
  readonly workerUrl: URL;
  /** Given to each worker as `workerData`. */
  readonly workerData?: unknown;
  /** Threads; default 2. */
  readonly size?: number;
  /** A job that takes longer loses its worker, ms; default 60 000. */
  readonly jobTimeoutMs?: number;
  /** A worker whose own heap is larger after a job is replaced, bytes; default 400 MB. */
  readonly maxMemoryBytes?: number;
  /** Jobs waiting for a worker; more are refused; default 200. */
  readonly maxQueued?: number;
}

export interface RunOptions {
  readonly onProgress?: (progress: unknown) => void;
  readonly timeoutMs?: number;
  /** Aborting a queued job removes it; aborting a running one replaces its worker. */
  readonly signal?: AbortSignal;
}

/** Why a job has no answer. `code` is stable. */
export class WorkerPoolError extends Error {
  readonly code: 'BUSY' | 'TIMEOUT' | 'ABORTED' | 'CLOSED' | 'CRASHED' | 'FAILED';
  constructor(code: WorkerPoolError['code'], message: string) {
    super(message);
    this.name = 'WorkerPoolError';
    this.code = code;
  }
}

interface Job {
  readonly id: number;
  readonly payload: unknown;
  readonly options: RunOptions;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  cleanUp: () => void;
}

interface Member {
  readonly worker: Worker;
  ready: boolean;
  job: Job | null;
}

const DEFAULTS = { size: 2, jobTimeoutMs: 60_000, maxMemoryBytes: 400 * 2 ** 20, maxQueued: 200 };

/** Starts the workers with the first job or `ready()`; jobs queue until one has said it is warm. First come, first served. */
export function createWorkerPool(options: WorkerPoolOptions): WorkerPool {
  return new WorkerPool({ ...DEFAULTS, workerData: null, ...options });
}

export class WorkerPool {
  readonly #options: Required<WorkerPoolOptions>;
  readonly #members = new Set<Member>();
  readonly #queue: Job[] = [];
  readonly #readyWaiters: (() => void)[] = [];
  #nextId = 1;
  #closed = false;
  #opened = false;
  #failedStarts = 0;

  constructor(options: Required<WorkerPoolOptions>) {
    this.#options = options;
  }

  /** Starts the workers if they are not, and resolves once at least one is warm. */
  async ready(): Promise<void> {
    this.#open();
    if ([...this.#members].some((member) => member.ready)) return;
    await new Promise<void>((resolve) => this.#readyWaiters.push(resolve));
  }

  /**
   * Runs one job on the next free worker.
   * @throws WorkerPoolError with a stable `code`.
   */
  run(payload: unknown, options: RunOptions = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new WorkerPoolError('CLOSED', 'the worker pool is closed'));
      if (options.signal?.aborted) return reject(new WorkerPoolError('ABORTED', 'aborted before it began'));
      if (this.#queue.length >= this.#options.maxQueued) {
        return reject(new WorkerPoolError('BUSY', `${this.#queue.length} jobs are waiting already`));
      }
      const job: Job = { id: this.#nextId++, payload, options, resolve, reject, cleanUp: () => {} };
      this.#watchAbort(job);
      this.#queue.push(job);
      this.#open();
      this.#dispatch();
    });
  }

  /** Ends every worker; running and waiting jobs are rejected with CLOSED. */
  async close(): Promise<void> {
    this.#closed = true;
    const error = new WorkerPoolError('CLOSED', 'the worker pool is closed');
    for (const job of this.#queue.splice(0)) this.#fail(job, error);
    const members = [...this.#members];
    this.#members.clear();
    await Promise.all(
      members.map(async (member) => {
        if (member.job !== null) this.#fail(member.job, error);
        await member.worker.terminate();
      }),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Not in the constructor: warming up would take the processor from the rest of a service's start. */
  #open(): void {
    if (this.#opened || this.#closed) return;
    this.#opened = true;
    for (let index = 0; index < this.#options.size; index++) this.#start();
  }

  #start(): void {
    const worker = new Worker(this.#options.workerUrl, { workerData: this.#options.workerData });
    const member: Member = { worker, ready: false, job: null };
    this.#members.add(member);
    worker.unref();
    worker.on('message', (message: WorkerMessage) => this.#receive(member, message));
    worker.on('error', (error) => this.#lose(member, `a worker crashed: ${error.message}`));
    worker.on('exit', () => this.#lose(member, 'a worker ended unexpectedly'));
  }

  #receive(member: Member, message: WorkerMessage): void {
    if (message.type === 'READY') {
      member.ready = true;
      this.#failedStarts = 0;
      for (const resolve of this.#readyWaiters.splice(0)) resolve();
      this.#dispatch();
      return;
    }
    const job = member.job;
    if (job === null || job.id !== message.id) return;
    if (message.type === 'PROGRESS') return job.options.onProgress?.(message.payload);
    member.job = null;
    member.worker.unref();
    job.cleanUp();
    if (message.type === 'DONE') job.resolve(message.payload);
    else job.reject(new WorkerPoolError('FAILED', message.message));
    if (message.memoryBytes > this.#options.maxMemoryBytes) this.#replace(member);
    this.#dispatch();
  }

  #dispatch(): void {
    for (const member of this.#members) {
      if (!member.ready || member.job !== null) continue;
      const job = this.#queue.shift();
      if (job === undefined) return;
      this.#assign(member, job);
    }
  }

  #assign(member: Member, job: Job): void {
    member.job = job;
    // A busy worker keeps the process alive, an idle one does not.
    member.worker.ref();
    const timeoutMs = job.options.timeoutMs ?? this.#options.jobTimeoutMs;
    const watchdog = setTimeout(() => {
      this.#replace(member);
      this.#fail(job, new WorkerPoolError('TIMEOUT', `no answer within ${timeoutMs} ms`));
    }, timeoutMs);
    const before = job.cleanUp;
    job.cleanUp = () => {
      clearTimeout(watchdog);
      before();
    };
    member.worker.postMessage({ type: 'JOB', id: job.id, payload: job.payload } satisfies JobMessage);
  }

  #watchAbort(job: Job): void {
    const { signal } = job.options;
    if (signal === undefined) return;
    const onAbort = (): void => {
      const position = this.#queue.indexOf(job);
      if (position >= 0) this.#queue.splice(position, 1);
      for (const member of this.#members) if (member.job === job) this.#replace(member);
      this.#fail(job, new WorkerPoolError('ABORTED', 'the caller gave up'));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    job.cleanUp = () => signal.removeEventListener('abort', onAbort);
  }

  #replace(member: Member): void {
    if (!this.#members.delete(member)) return;
    void member.worker.terminate();
    if (!this.#closed) this.#start();
    this.#dispatch();
  }

  #lose(member: Member, reason: string): void {
    if (!this.#members.delete(member)) return;
    if (member.job !== null) this.#fail(member.job, new WorkerPoolError('CRASHED', reason));
    if (this.#closed) return;
    // A worker that cannot even start would be restarted for ever.
    if (!member.ready && ++this.#failedStarts > 3) return this.#giveUp(reason);
    this.#start();
    this.#dispatch();
  }

  #giveUp(reason: string): void {
    this.#closed = true;
    for (const job of this.#queue.splice(0)) this.#fail(job, new WorkerPoolError('CRASHED', reason));
    for (const resolve of this.#readyWaiters.splice(0)) resolve();
  }

  #fail(job: Job, error: Error): void {
    job.cleanUp();
    job.reject(error);
  }
}
