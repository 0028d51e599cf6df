/** The best set of one lift in one session. */
export interface LiftSession {
  /** Sorts in time, e.g. ISO 8601 text. */
  readonly at: string;
  /** Best estimated one-repetition maximum of the session, more than 0; any unit, the same over a history. */
  readonly best: number;
  /** Repetitions of the set that gave it. */
  readonly reps: number;
}

/** A lift with its sessions in order of time. */
export interface LiftHistory {
  readonly exercise: string;
  readonly sessions: readonly LiftSession[];
}
