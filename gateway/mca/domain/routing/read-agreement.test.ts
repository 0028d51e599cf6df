import { describe, expect, it } from 'vitest';
import { isAgreement } from './read-agreement.js';

describe('isAgreement', () => {
  it.each([
    'yes',
    'Yes, do it!',
    'ok',
    'go ahead please',
    'sounds good',
    'Accept it.',
    "yep that's fine, thanks",
    'yeah, make that change',
  ])('hears a yes in "%s"', (text) => {
    expect(isAgreement(text)).toBe(true);
  });

  it.each([
    'no',
    'do not do it',
    'yes, but move it to Friday',
    'ok plan my week',
    'go for a run',
    'thanks',
    'great dinner ideas please',
    '',
  ])('hears none in "%s"', (text) => {
    expect(isAgreement(text)).toBe(false);
  });
});
