import { describe, expect, it } from 'vitest';
import { stripCourtesy } from './strip-courtesy.js';

describe('stripCourtesy', () => {
  it.each([
    ['Hi! I hope you can help me. Undo my plan. Thank you very much in advance!', 'Undo my plan'],
    ['hey siri how many calories are in an apple', 'how many calories are in an apple'],
    ['Good evening, I was wondering, am I getting stronger? Thanks', 'am I getting stronger?'],
    ['so, quick question, is the app down pls', 'is the app down'],
    ['please pay my bill', 'pay my bill'],
    ['soup for dinner', 'soup for dinner'],
    ['how do I say thank you in French', 'how do I say thank you in French'],
  ])('%s', (text, core) => {
    expect(stripCourtesy(text)).toBe(core);
  });

  it.each(['hello', 'thank you very much', 'hi there', 'please', 'ok'])(
    'leaves "%s", which is nothing else',
    (text) => {
      expect(stripCourtesy(text)).toBe(text);
    },
  );
});
