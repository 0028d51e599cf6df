export {
  type BankEntry,
  type BankFile,
  BankFileError,
  type BankFileErrorCode,
  type BankFileFormat,
  type RowProblem,
  type RowProblemCode,
} from './bank-file.js';
export type { CsvColumns, CsvMapping, SignRule } from './csv/csv-mapping.js';
export { largestBankFile, type ReadBankFileOptions, readBankFile } from './read-bank-file.js';
