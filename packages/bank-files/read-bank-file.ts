import { type BankFile, BankFileError } from './bank-file.js';
import type { CsvMapping } from './csv/csv-mapping.js';
import { readCsv } from './csv/read-csv.js';
import { decodeText } from './decode-text.js';
import { detectFormat } from './detect-format.js';
import type { EntryCollector } from './entry-collector.js';
import { readCamt } from './read-camt.js';
import { readMt940 } from './read-mt940.js';
import { readOfx } from './read-ofx.js';
import { readQif } from './read-qif.js';

/** Bytes of the largest file that is read: about a million transactions. */
export const largestBankFile = 128 * 1024 * 1024;

export interface ReadBankFileOptions {
  /** CSV mappings that were saved; one with the same header is used instead of finding the columns again. */
  readonly mappings?: readonly CsvMapping[];
}

/**
 * Reads a bank file of any known format. Every good row becomes an entry, every other row is named with what is wrong.
 * @throws BankFileError when nothing of the file can be used.
 */
export function readBankFile(bytes: Uint8Array, options: ReadBankFileOptions = {}): BankFile {
  if (bytes.length > largestBankFile) {
    const size = `${Math.round(bytes.length / 1_048_576)} MB`;
    throw new BankFileError(
      'FILE_TOO_LARGE',
      `The file has ${size}; at most 128 MB are read. Export a shorter period.`,
    );
  }
  const { text: decoded, encoding } = decodeText(bytes);
  const text = decoded.replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new BankFileError('FILE_EMPTY', 'The file is empty.');
  const format = detectFormat(text);
  if (format === null) {
    throw new BankFileError('FORMAT_UNKNOWN', 'This is no OFX, QFX, QIF, CSV, camt.053 or MT940 file.');
  }
  if (format === 'CSV') {
    const { collector, mapping } = readCsv(text, options.mappings ?? []);
    return { format, encoding, entries: collector.entries, problems: inOrder(collector), mapping };
  }
  const collector = { OFX: readOfx, QIF: readQif, CAMT: readCamt, MT940: readMt940 }[format](text);
  return { format, encoding, entries: collector.entries, problems: inOrder(collector), mapping: null };
}

function inOrder({ problems }: EntryCollector) {
  return problems.toSorted((a, b) => a.row - b.row);
}
