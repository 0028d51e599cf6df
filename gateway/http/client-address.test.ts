import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.js';

const from = (forwarded: string | undefined) =>
  ({
    socket: { remoteAddress: '10.0.0.9' },
    headers: { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('the address of a client', () => {
  it('is the direct one unless proxies of ours are in front', () => {
    expect(clientAddress(from('1.1.1.1'), 0)).toBe('10.0.0.9');
    expect(clientAddress(from(undefined), 1)).toBe('10.0.0.9');
  });

  it('is what the outermost trusted proxy saw, not what a client made up', () => {
    expect(clientAddress(from('6.6.6.6, 1.1.1.1'), 1)).toBe('1.1.1.1');
    expect(clientAddress(from('6.6.6.6, 1.1.1.1, 10.0.0.1'), 2)).toBe('1.1.1.1');
  });
});
