/** Whose rows a repository may touch. Row-level security holds the same line once more. */
export interface Owner {
  readonly userId: string;
}
