import { afterAll, describe, expect, it } from 'vitest';
import { loadHighsSolver } from './highs-solver.js';
import type { LinearModel } from './linear-model.js';
import { createLinearSolverPool } from './linear-solver-pool.js';
import { warmUpModel } from './warm-up.js';
import { createWorkerPool } from './worker-pool.js';

/** Chairs 30 and tables 50, carpentry c + 2t ≤ 40, finishing 2c + t ≤ 50: optimum 20 and 10, by hand. */
function workshop(integer: boolean): LinearModel {
  return {
    maximize: true,
    colCost: Float64Array.of(30, 50),
    colLower: Float64Array.of(0, 0),
    colUpper: Float64Array.of(Infinity, Infinity),
    rowLower: Float64Array.of(-Infinity, -Infinity),
    rowUpper: Float64Array.of(40, 50),
    starts: Int32Array.of(0, 2, 4),
    indices: Int32Array.of(0, 1, 0, 1),
    values: Float64Array.of(1, 2, 2, 1),
    integer: integer ? Uint8Array.of(1, 1) : null,
  };
}

describe('the solver in this thread', async () => {
  const solver = await loadHighsSolver();

  it('finds the optimum and the prices computed by hand', () => {
    const solution = solver.solve(workshop(false));
    expect(solution.status).toBe('OPTIMAL');
    expect(solution.objective).toBeCloseTo(1100, 9);
    expect([...solution.colValue]).toEqual([20, 10]);
    // Dual: 30 = y1 + 2 y2, 50 = 2 y1 + y2.
    expect(solution.rowDual[0]).toBeCloseTo(70 / 3, 9);
    expect(solution.rowDual[1]).toBeCloseTo(10 / 3, 9);
  });

  it('bounds a mixed-integer model', () => {
    const model = { ...workshop(true), rowUpper: Float64Array.of(39.5, 49) };
    const solution = solver.solve(model);
    expect(solution.status).toBe('OPTIMAL');
    expect(solution.bound).toBeGreaterThanOrEqual(solution.objective - 1e-6);
    expect(solution.colValue.every((value) => Math.abs(value - Math.round(value)) < 1e-6)).toBe(true);
  });

  it('says when nothing is feasible', () => {
    const model = { ...workshop(false), rowLower: Float64Array.of(-Infinity, 200) };
    const impossible = { ...model, rowUpper: Float64Array.of(40, 300) };
    expect(solver.solve(impossible).status).toBe('INFEASIBLE');
  });

  it('starts from an earlier basis and reaches the same optimum', () => {
    const model = warmUpModel(300, 200);
    const cold = solver.solve(model);
    const changed = { ...model, rowUpper: new Float64Array(200).fill(19) };
    const warm = solver.solve(changed, cold.basis === null ? {} : { basis: cold.basis });
    expect(warm.objective).toBeCloseTo(solver.solve(changed).objective, 6);
  });

  it('does not leak: two hundred models leave the heap where it was', () => {
    const model = warmUpModel(300, 200);
    for (let index = 0; index < 20; index++) solver.solve(model);
    const before = solver.memoryBytes();
    for (let index = 0; index < 200; index++) solver.solve(model);
    expect(solver.memoryBytes() - before).toBeLessThan(8 * 2 ** 20);
  });
});

describe('the pool', async () => {
  const pool = await createLinearSolverPool({ size: 2 });
  afterAll(() => pool.close());

  it('answers many solves at once, each with its own optimum', async () => {
    const scales = [1, 2, 3, 4, 5, 6];
    const answers = await Promise.all(
      scales.map((scale) =>
        pool.solve({ ...workshop(false), colCost: Float64Array.of(30 * scale, 50 * scale) }),
      ),
    );
    expect(answers.map((answer) => Math.round(answer.objective))).toEqual(
      scales.map((scale) => 1100 * scale),
    );
  });

  it('reports a malformed model as a failure and keeps working', async () => {
    const broken = { ...workshop(false), indices: Int32Array.of(0, 9, 0, 1) };
    await expect(pool.solve(broken)).rejects.toMatchObject({ code: 'FAILED' });
    expect((await pool.solve(workshop(false))).status).toBe('OPTIMAL');
  });
});

describe('a pool of stubborn workers', () => {
  const workerUrl = new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', (job) => {
        if (job.payload === 'hang') for (;;);
        if (job.payload === 'die') process.exit(3);
        parentPort.postMessage({ type: 'PROGRESS', id: job.id, payload: 'half' });
        parentPort.postMessage({ type: 'DONE', id: job.id, payload: job.payload, memoryBytes: job.payload === 'fat' ? 1e12 : 0 });
      });
      parentPort.postMessage({ type: 'READY' });
    `)}`,
  );
  const pool = createWorkerPool({ workerUrl, size: 1, maxQueued: 3 });
  afterAll(() => pool.close());

  it('ends a job that hangs, and serves the next one with a new worker', async () => {
    await expect(pool.run('hang', { timeoutMs: 100 })).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(await pool.run('after')).toBe('after');
  });

  it('survives a worker that dies and one that grew too large', async () => {
    await expect(pool.run('die')).rejects.toMatchObject({ code: 'CRASHED' });
    expect(await pool.run('fat')).toBe('fat');
    expect(await pool.run('next')).toBe('next');
  });

  it('refuses more than it may queue, forwards progress and honours an abort', async () => {
    const controller = new AbortController();
    const running = pool.run('hang', { signal: controller.signal });
    const waiting = [pool.run('a'), pool.run('b'), pool.run('c')];
    await expect(pool.run('d')).rejects.toMatchObject({ code: 'BUSY' });
    controller.abort();
    await expect(running).rejects.toMatchObject({ code: 'ABORTED' });
    expect(await Promise.all(waiting)).toEqual(['a', 'b', 'c']);
    const seen: unknown[] = [];
    await pool.run('x', { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual(['half']);
  });
});
