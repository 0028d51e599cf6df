import iconv from 'iconv-lite';
import { BankFileError } from './bank-file.js';

/** Text and the name of the encoding that it was read with. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a bank file: by its byte order mark, else UTF-8 when it is valid (banks often declare another one by habit),
 * else what the file declares, else by its bytes: UTF-16 without a mark, Shift_JIS, DOS code page 850, Windows-1252.
 * @throws BankFileError ENCODING_UNREADABLE for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const wide = withoutMark(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  if (bytes.subarray(0, 65_536).includes(0))
    throw new BankFileError('ENCODING_UNREADABLE', 'This is not text: it has bytes of value zero.');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeAs(bytes, declaredEncoding(bytes) ?? guessEncoding(bytes));
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: iconv.decode(bytes, encoding), encoding };
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 of mostly Latin text has a zero in every second byte. */
function withoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  let [even, odd] = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be';
  return null;
}

/** What an XML declaration or an OFX header says, where it says an encoding that we can read; not UTF-8, which it is not. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = iconv.decode(bytes.subarray(0, 600), 'latin1');
  const declared = /encoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1] ?? ofxCharset(head);
  if (declared === undefined || /^(utf-?8|us-?ascii|none)$/i.test(declared)) return null;
  // Browsers and banks alike mean Windows-1252 when they say Latin-1: it has the euro.
  if (/^(iso-?8859-1|latin-?1)$/i.test(declared)) return 'windows-1252';
  return iconv.encodingExists(declared) ? declared.toLowerCase() : null;
}

function ofxCharset(head: string): string | undefined {
  const charset = /CHARSET\s*[:=]\s*"?([\w-]+)/i.exec(head)?.[1];
  if (charset === undefined) return undefined;
  return /^(125\d|874)$/.test(charset) ? `windows-${charset}` : charset.replace(/^(8859-\d+)$/, 'iso-$1');
}

function guessEncoding(bytes: Uint8Array): string {
  const high = bytes.filter((byte) => byte >= 0x80);
  // Letters of German, French and Nordic names in DOS code pages; in Windows-1252 these are signs that words do not have.
  const dos = high.filter((byte) => (byte >= 0x80 && byte <= 0x9a) || byte === 0xe1 || byte === 0x9c).length;
  const windows = high.filter((byte) => byte >= 0xc0 || byte === 0x80 || byte === 0xa3).length;
  if (looksJapanese(bytes)) return 'shift_jis';
  return dos > windows ? 'cp850' : 'windows-1252';
}

function looksJapanese(bytes: Uint8Array): boolean {
  const text = iconv.decode(bytes.subarray(0, 20_000), 'shift_jis');
  const japanese = text.match(/[\u3040-\u30ff\u4e00-\u9fff]/gu)?.length ?? 0;
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  return japanese >= 4 && broken === 0;
}
