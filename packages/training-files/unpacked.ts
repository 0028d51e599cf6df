import { createGunzip, createInflateRaw } from 'node:zlib';
import { TrainingFileError } from './training-file-error.js';

const localHeader = 0x04034b50;
const headerBytes = 30;
/** Most bytes that may come out of one packed byte; deflate gives 1,032 at most, an export about 20. */
const mostGrowth = 200;

/**
 * The text of a file that may be packed: as it is, gzip, or the entry of a ZIP whose name ends as given. Streamed, so that
 * memory does not grow with the file; entries before the wanted one are skipped.
 * @throws TrainingFileError BROKEN_FILE for a file that is damaged, cut, or grows more than two hundred times;
 * UNKNOWN_FORMAT for a ZIP without the entry.
 */
export async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  entryEnd: string,
): AsyncGenerator<Uint8Array> {
  const source = new ByteSource(chunks[Symbol.asyncIterator]());
  await source.fill(4);
  const [a, b] = [source.peek(0), source.peek(1)];
  if (a === 0x1f && b === 0x8b) yield* decompressed(source, createGunzip());
  else if (a === 0x50 && b === 0x4b) yield* zipEntry(source, entryEnd);
  else yield* source.rest();
}

async function* zipEntry(source: ByteSource, entryEnd: string): AsyncGenerator<Uint8Array> {
  for (;;) {
    await source.fill(headerBytes);
    requireEntry(source, entryEnd);
    const header = source.take(headerBytes);
    const view = new DataView(header.buffer, header.byteOffset);
    const [flags, method] = [view.getUint16(6, true), view.getUint16(8, true)];
    const packedBytes = view.getUint32(18, true);
    const [nameBytes, extraBytes] = [view.getUint16(26, true), view.getUint16(28, true)];
    await source.fill(nameBytes + extraBytes);
    const name = new TextDecoder().decode(source.take(nameBytes));
    source.take(extraBytes);
    const isWanted = name.endsWith(entryEnd);
    if (method === 8) {
      const entry = decompressed(source, createInflateRaw());
      for await (const piece of entry) if (isWanted) yield piece;
      if (isWanted) return;
      if ((flags & 8) !== 0) await skipDescriptor(source);
    } else if (method === 0 && (flags & 8) === 0) {
      for await (const piece of source.first(packedBytes)) if (isWanted) yield piece;
      if (isWanted) return;
    } else throw new TrainingFileError('BROKEN_FILE', 'The archive is packed in a way that cannot be read.');
  }
}

function requireEntry(source: ByteSource, entryEnd: string): void {
  if (source.length < headerBytes || source.word(0) !== localHeader)
    throw new TrainingFileError('UNKNOWN_FORMAT', `The archive has no ${entryEnd}.`);
}

/** After an entry of unknown length: a mark, the checksum and two lengths of four or eight bytes. */
async function skipDescriptor(source: ByteSource): Promise<void> {
  await source.fill(28);
  const start = source.word(0) === 0x08074b50 ? 4 : 0;
  for (const size of [start + 12, start + 20]) {
    const next = source.word(size);
    if (next === localHeader || next === 0x02014b50 || next === 0x06054b50) {
      source.take(size);
      return;
    }
  }
  throw new TrainingFileError('BROKEN_FILE', 'The archive is damaged.');
}

type Decompressor = ReturnType<typeof createGunzip> | ReturnType<typeof createInflateRaw>;

/** Feeds a decompressor until its stream ends; what it did not use goes back into the source. */
async function* decompressed(source: ByteSource, engine: Decompressor): AsyncGenerator<Uint8Array> {
  const state = { out: [] as Uint8Array[], failure: undefined as Error | undefined, isEnded: false };
  engine.on('data', (piece: Buffer) => state.out.push(piece));
  engine.on('error', (error) => {
    state.failure = error;
  });
  engine.on('end', () => {
    state.isEnded = true;
  });
  const isEnded = () => state.isEnded;
  let [came, went] = [0, 0];
  try {
    while (!isEnded()) {
      const piece = await source.next();
      const usedBefore = engine.bytesWritten;
      await fed(engine, piece);
      const { failure } = state;
      if (failure !== undefined)
        throw new TrainingFileError(
          'BROKEN_FILE',
          `The packed file is damaged or cut off: ${failure.message}.`,
          {
            cause: failure,
          },
        );
      came += piece?.length ?? 0;
      for (const part of state.out.splice(0)) {
        went += part.length;
        yield part;
      }
      if (went > 10_000_000 && went > came * mostGrowth)
        throw new TrainingFileError('BROKEN_FILE', 'The packed file grows without measure.');
      const used = engine.bytesWritten - usedBefore;
      if (piece !== undefined && used < piece.length && isEnded()) source.giveBack(piece.subarray(used));
    }
  } finally {
    engine.destroy();
  }
}

/** Resolves when the decompressor has taken the piece, or its end for none, or is done, or has failed. */
function fed(engine: Decompressor, piece: Uint8Array | undefined): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      engine.off('error', settle).off('end', settle);
      setImmediate(resolve);
    };
    engine.once('error', settle).once('end', settle);
    if (piece === undefined) engine.end();
    else engine.write(piece, settle);
  });
}

/** Bytes that are read ahead and can be given back. */
class ByteSource {
  #held: Uint8Array = new Uint8Array(0);
  constructor(private readonly chunks: AsyncIterator<Uint8Array>) {}

  get length(): number {
    return this.#held.length;
  }

  /** Reads until so many bytes are held, or there are no more. */
  async fill(bytes: number): Promise<void> {
    while (this.#held.length < bytes) {
      const next = await this.chunks.next();
      if (next.done === true) return;
      this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
    }
  }

  peek(at: number): number | undefined {
    return this.#held[at];
  }

  /** Little-endian 32 bits. */
  word(at: number): number {
    if (this.#held.length < at + 4) return -1;
    return new DataView(this.#held.buffer, this.#held.byteOffset + at).getUint32(0, true);
  }

  take(bytes: number): Uint8Array {
    const taken = this.#held.subarray(0, bytes);
    this.#held = this.#held.subarray(bytes);
    return taken;
  }

  giveBack(bytes: Uint8Array): void {
    this.#held = Buffer.concat([bytes, this.#held]);
  }

  /** What is held, else the next chunk; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    await this.fill(1);
    return this.#held.length === 0 ? undefined : this.take(this.#held.length);
  }

  async *rest(): AsyncGenerator<Uint8Array> {
    for (let piece = await this.next(); piece !== undefined; piece = await this.next()) yield piece;
  }

  async *first(bytes: number): AsyncGenerator<Uint8Array> {
    for (let left = bytes; left > 0; ) {
      await this.fill(1);
      if (this.#held.length === 0) throw new TrainingFileError('BROKEN_FILE', 'The archive is cut off.');
      const piece = this.take(Math.min(left, this.#held.length));
      left -= piece.length;
      yield piece;
    }
  }
}
