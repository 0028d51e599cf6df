/** A problem the planner cannot even read; `field` names the culprit. */
export class MalformedProblemError extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(`${field}: ${message}`);
    this.name = 'MalformedProblemError';
    this.field = field;
  }
}
