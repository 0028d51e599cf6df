/** A deterministic source of numbers: equal seeds give equal sequences on every platform. */
export interface Random {
  /** Uniform in [0, 1) with 32 bits. */
  next(): number;
  /** Uniform integer in [0, bound); `bound` ≥ 1. */
  integer(bound: number): number;
  /** One element of a non-empty list. @throws RangeError on an empty list. */
  pick<T>(items: readonly T[]): T;
}

/**
 * sfc32 (Chris Doty-Humphrey, PractRand), 128 bits of state, seeded by splitmix32. Our own because the annealer draws
 * several million numbers per second and a call into an immutable generator costs more than the move it decides.
 * @param seed any finite number or text.
 */
export function seededRandom(seed: number | string): Random {
  let state = typeof seed === 'number' ? seed | 0 : hashText(seed);
  const mix = () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return (z ^ (z >>> 15)) | 0;
  };
  let a = mix();
  let b = mix();
  let c = mix();
  let counter = 1;
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 12; warm++) next();
  return {
    next,
    integer: (bound) => Math.floor(next() * bound),
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (items.length === 0) throw new RangeError('cannot pick from an empty list');
      return item as (typeof items)[number];
    },
  };
}

/** FNV-1a, 32 bits: turns text seeds into numbers. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
