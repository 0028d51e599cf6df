import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalConflict } from './minimal-conflict.js';

/** Impossible as soon as one of the conflicts is inside. */
const oracle = (conflicts: readonly (readonly number[])[]) => {
  let calls = 0;
  return {
    calls: () => calls,
    isPossible: async (kept: readonly number[]) => {
      calls += 1;
      return !conflicts.some((conflict) => conflict.every((wish) => kept.includes(wish)));
    },
  };
};

describe('minimalConflict', () => {
  it('finds one of the conflicts, whichever they are, and each wish of it is needed', async () => {
    const wishes = fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(
        wishes.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.array(fc.subarray(list, { minLength: 1 }), { minLength: 1, maxLength: 4 }),
          ),
        ),
        async ([list, conflicts]) => {
          const { isPossible, calls } = oracle(conflicts);
          const found = await minimalConflict(list, isPossible);
          expect(found.verified).toBe(true);
          expect(await isPossible(found.wishes)).toBe(false);
          for (const wish of found.wishes) {
            expect(await isPossible(found.wishes.filter((each) => each !== wish))).toBe(true);
          }
          expect(calls()).toBeLessThanOrEqual(4 * list.length + 3);
        },
      ),
    );
  });

  it('keeps what comes last when there is a choice', async () => {
    const { isPossible } = oracle([
      [1, 4],
      [2, 3],
    ]);
    expect((await minimalConflict([1, 2, 3, 4], isPossible)).wishes).toEqual([2, 3]);
    expect((await minimalConflict([3, 2, 1, 4], isPossible)).wishes).toEqual([1, 4]);
  });

  it('is empty where nothing at all is possible, and says when wishes are no conflict', async () => {
    expect(await minimalConflict([1, 2], async () => false)).toEqual({ wishes: [], verified: true });
    expect((await minimalConflict([1, 2], async () => true)).verified).toBe(false);
  });

  it('filters again where a search missed a plan for more wishes that it finds for fewer', async () => {
    // Without 1 nothing is found at first; the second look at the smaller set sees that 3 plays no part either.
    let looks = 0;
    const found = await minimalConflict([3, 1, 2], async (kept) => {
      looks += 1;
      if (kept.length === 2 && looks === 1) return true;
      return !(kept.includes(1) && kept.includes(2));
    });
    expect(found).toEqual({ wishes: [1, 2], verified: true });
  });
});
