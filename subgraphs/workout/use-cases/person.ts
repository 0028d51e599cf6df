/** A reference to a person; what hangs on it exists for the person alone. */
export interface Person {
  readonly id: string;
}
