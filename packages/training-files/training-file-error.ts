/** Why a file or a row of it is refused; stable. */
export type TrainingFileProblem =
  | 'EMPTY_FILE'
  | 'UNKNOWN_FORMAT'
  | 'MISSING_COLUMN'
  | 'BAD_DATE'
  | 'BAD_NUMBER'
  | 'NEGATIVE_VALUE'
  | 'VALUE_OUT_OF_RANGE'
  | 'BROKEN_FILE'
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_ROWS_OF_ONE_DAY';

/** A file that cannot be read. */
export class TrainingFileError extends Error {
  override readonly name = 'TrainingFileError';
  readonly code: TrainingFileProblem;

  constructor(code: TrainingFileProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
