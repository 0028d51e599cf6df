/** Whose rows are read and written; row-level security shows nothing else, and every statement filters by it too. */
export interface Owner {
  readonly userId: string;
}
