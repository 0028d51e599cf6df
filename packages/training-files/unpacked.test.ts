import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpacked } from './unpacked.js';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function textOf(bytes: Uint8Array, size = 7): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of unpacked(inPieces(bytes, size), 'export.xml')) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** A ZIP as phones write it: lengths behind the entry, no directory at the end is needed for streaming. */
function zip(entries: Readonly<Record<string, string>>, isStored = false): Buffer {
  return Buffer.concat([
    ...Object.entries(entries).flatMap(([name, text]) => {
      const packed = isStored ? Buffer.from(text) : deflateRawSync(text);
      const header = Buffer.alloc(30);
      header.writeUInt32LE(0x04034b50, 0);
      header.writeUInt16LE(isStored ? 0 : 8, 6);
      header.writeUInt16LE(isStored ? 0 : 8, 8);
      header.writeUInt32LE(isStored ? packed.length : 0, 18);
      header.writeUInt16LE(Buffer.byteLength(name), 26);
      const descriptor = Buffer.alloc(isStored ? 0 : 16);
      if (!isStored) descriptor.writeUInt32LE(0x08074b50, 0);
      return [header, Buffer.from(name), packed, descriptor];
    }),
    Buffer.from([0x50, 0x4b, 1, 2]),
    Buffer.alloc(42),
  ]);
}

describe('a packed file', () => {
  it('is read as it is, from gzip and out of a ZIP, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 3000 }),
        fc.integer({ min: 1, max: 900 }),
        async (body, size) => {
          const text = `<x>${body}`;
          expect(await textOf(Buffer.from(text), size)).toBe(Buffer.from(text).toString());
          expect(await textOf(gzipSync(text), size)).toBe(Buffer.from(text).toString());
          const files = {
            'a/export_cda.xml.txt': 'other',
            'apple_health_export/export.xml': text,
            z: 'after',
          };
          for (const isStored of [true, false])
            expect(await textOf(zip(files, isStored), size)).toBe(Buffer.from(text).toString());
        },
      ),
      { numRuns: 25, seed: 9 },
    );
  });

  const packed = zip({ 'export.xml': '<HealthData>'.repeat(500) });
  it.each([
    ['a ZIP without the entry', zip({ 'other.txt': 'x' }), 'UNKNOWN_FORMAT'],
    ['a ZIP cut in half', packed.subarray(0, 60), 'BROKEN_FILE'],
    ['a gzip cut in half', gzipSync('x'.repeat(5000)).subarray(0, 20), 'BROKEN_FILE'],
    ['a damaged gzip', Buffer.concat([gzipSync('abc').subarray(0, 10), Buffer.alloc(40, 7)]), 'BROKEN_FILE'],
    ['a bomb', gzipSync(Buffer.alloc(40_000_000)), 'BROKEN_FILE'],
  ])('%s is refused', async (_name, bytes, code) => {
    await expect(textOf(bytes, 4096)).rejects.toMatchObject({ name: 'TrainingFileError', code });
  });
});
