/** What a pool and its workers say to each other. A worker first says READY, then answers each JOB. */
export interface JobMessage {
  readonly type: 'JOB';
  readonly id: number;
  readonly payload: unknown;
}

export type WorkerMessage =
  | { readonly type: 'READY' }
  | { readonly type: 'PROGRESS'; readonly id: number; readonly payload: unknown }
  | { readonly type: 'DONE'; readonly id: number; readonly payload: unknown; readonly memoryBytes: number }
  | { readonly type: 'FAILED'; readonly id: number; readonly message: string; readonly memoryBytes: number };
