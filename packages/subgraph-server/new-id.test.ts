import { describe, expect, it } from 'vitest';
import { newGrowingId } from './new-id.js';

describe('growing ids', () => {
  it('grow and do not repeat, even when the clock is set back', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) =>
      newGrowingId('entry', index < 10_000 ? 1_800_000_000_000 : 1_700_000_000_000),
    );
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(/^entry_[0-9a-f]{32}$/);
  });
});
