import { describe, expect, it } from 'vitest';
import { secondsToWait } from './attempt-delay.js';
import { checkPassword } from './password-rules.js';
import { checkProfile, isEmail } from './profile-rules.js';
import { judgeRefresh } from './refresh-rotation.js';

describe('profile rules', () => {
  const today = '2026-11-21';

  it.each([
    [{ heightCm: 49 }, 'input.heightCm'],
    [{ weightKg: 401 }, 'input.weightKg'],
    [{ weightKg: Number.NaN }, 'input.weightKg'],
    [{ birthDate: '2013-11-22' }, 'input.birthDate'],
    [{ birthDate: '1990-02-30' }, 'input.birthDate'],
    [{ timeZone: 'Mars/Olympus' }, 'input.timeZone'],
    [{ currency: 'usd' }, 'input.currency'],
    [{ locale: 'not a locale' }, 'input.locale'],
    [{ displayName: '  ' }, 'input.displayName'],
  ])('refuse %j', (change, field) => {
    expect(checkProfile(change, today)).toMatchObject({ code: 'INVALID_VALUE', field });
  });

  it('accept a thirteenth birthday and a change of nothing', () => {
    expect(
      checkProfile({ birthDate: '2013-11-21', heightCm: 150, timeZone: 'Europe/Vienna' }, today),
    ).toBeNull();
    expect(checkProfile({}, today)).toBeNull();
  });

  it('know an address from other text', () => {
    expect(isEmail('ann@example.org')).toBe(true);
    expect(isEmail('ann@example')).toBe(false);
    expect(isEmail(`${'a'.repeat(250)}@b.org`)).toBe(false);
  });
});

describe('password rules', () => {
  it.each(['short', 'aaaaaaaaaaaaaaaaaa', 'passwordpassword1', 'annabel1annabel1annabel'])(
    'refuse %s',
    (password) => {
      expect(checkPassword(password, 'annabel1@example.org')?.code).toBe('WEAK_PASSWORD');
    },
  );

  it('accept a sentence', () => {
    expect(checkPassword('three brown loaves at dawn', 'ann@example.org')).toBeNull();
  });
});

describe('delays', () => {
  it('cost nothing for five failures, then double up to five minutes', () => {
    const wait = (failures: number) => secondsToWait({ failures, lastFailureAt: 1000 }, 1000);
    expect([0, 4, 5, 6, 7, 30].map(wait)).toEqual([0, 0, 2, 4, 8, 300]);
  });

  it('run down', () => {
    expect(secondsToWait({ failures: 7, lastFailureAt: 0 }, 5000)).toBe(3);
    expect(secondsToWait({ failures: 7, lastFailureAt: 0 }, 60_000)).toBe(0);
  });
});

describe('refresh rotation', () => {
  const state = {
    currentHash: 'b',
    previousHash: 'a',
    rotatedAt: 1000,
    expiresAt: 1_000_000,
    revoked: false,
  };

  it('takes the current token, and the previous one within ten seconds', () => {
    expect(judgeRefresh(state, 'b', 900_000)).toBe('ROTATE');
    expect(judgeRefresh(state, 'a', 11_000)).toBe('ROTATE');
  });

  it('ends the login when an old token comes back', () => {
    expect(judgeRefresh(state, 'a', 11_001)).toBe('REVOKE');
    expect(judgeRefresh(state, 'z', 2000)).toBe('REVOKE');
  });

  it('refuses what has ended', () => {
    expect(judgeRefresh({ ...state, revoked: true }, 'b', 2000)).toBe('REFUSE');
    expect(judgeRefresh(state, 'b', 1_000_000)).toBe('REFUSE');
  });
});
