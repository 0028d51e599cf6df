import { hash } from 'node:crypto';

/** SHA-256 works on blocks of this many bytes. */
const blockBytes = 64;

/**
 * HMAC-SHA-256 (RFC 2104) of texts under one key, base64url. Node's `createHmac` makes a native object per signature,
 * which the garbage collector pays for: at four signatures per request it is the dearest thing the gateway adds.
 */
export function createHmacSha256(key: Uint8Array): (text: string) => string {
  const block = Buffer.alloc(blockBytes);
  block.set(key.length > blockBytes ? hash('sha256', key, 'buffer') : key);
  const inner = block.map((byte) => byte ^ 0x36);
  const outer = block.map((byte) => byte ^ 0x5c);
  return (text) => {
    const length = Buffer.byteLength(text);
    const message = Buffer.allocUnsafe(blockBytes + length);
    message.set(inner);
    message.write(text, blockBytes);
    const sealed = Buffer.allocUnsafe(blockBytes + 32);
    sealed.set(outer);
    sealed.set(hash('sha256', message, 'buffer'), blockBytes);
    return hash('sha256', sealed, 'base64url');
  };
}
