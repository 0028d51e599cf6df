import { addProgress } from '../repositories/request-repository.js';
import { type McaServices, requestTopic } from './mca-services.js';

/** One step of the way, as those who follow the request see it. */
export interface ProgressNote {
  /** Names the step within the request; the same step is told once. */
  readonly step: string;
  readonly stage:
    | 'UNDERSTOOD'
    | 'READING'
    | 'NEGOTIATING'
    | 'RESERVING'
    | 'COMMITTING'
    | 'ANSWERED'
    | 'FAILED';
  readonly agent?: string;
  readonly message: string;
  /** 0 to 1. */
  readonly done: number;
}

/** Records progress and wakes those who wait for it. */
export async function reportProgress(
  { database, signal, clock }: Pick<McaServices, 'database' | 'signal' | 'clock'>,
  { requestId, userId }: { requestId: string; userId: string },
  note: ProgressNote,
): Promise<void> {
  await database.transaction({ userId }, (manager) =>
    addProgress(manager, {
      requestId,
      userId,
      step: note.step,
      stage: note.stage,
      agent: note.agent ?? null,
      message: note.message,
      done: note.done,
      at: new Date(clock()),
    }),
  );
  await signal.notify(requestTopic(requestId));
}
