import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHmacSha256 } from './hmac-sha256.js';

describe('HMAC-SHA-256', () => {
  it('is the one of RFC 4231, case 2', () => {
    const sign = createHmacSha256(Buffer.from('Jefe'));
    const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
    expect(Buffer.from(sign('what do ya want for nothing?'), 'base64url').toString('hex')).toBe(expected);
  });

  it('is Node’s for any key and text', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.string({ unit: 'grapheme' }),
        (key, text) => {
          expect(createHmacSha256(key)(text)).toBe(
            createHmac('sha256', key).update(text).digest('base64url'),
          );
        },
      ),
    );
  });
});
