import { describe, expect, it } from 'vitest';
import { understand } from '../domain/routing/understand.js';
import { loadRoutingModel } from '../load-routing-model.js';
import { readHeldOutTasks, readJsonLines } from './read-held-out.js';
import { readOwnSentences } from './read-sentences.js';

interface HeldOut {
  readonly id: string;
  readonly text: string;
  readonly agents: readonly string[];
  readonly outOfScope: boolean;
  readonly unsafe: boolean;
}

const folder = new URL('.', import.meta.url).pathname;
const heldOut = readJsonLines<HeldOut>('routing-heldout.jsonl');
const heldOutTasks = readHeldOutTasks();
const context = { today: '2026-11-18', model: loadRoutingModel() };

function share<Row>(rows: readonly Row[], isRight: (row: Row) => boolean): number {
  return rows.filter(isRight).length / rows.length;
}

describe('the committed model on sentences that it never saw', () => {
  it('finds the one agent of at least 95 %', () => {
    const single = heldOut.filter(({ agents }) => agents.length === 1);
    expect(
      share(single, ({ text, agents }) => understand(text, context).agents[0] === agents[0]),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('refuses at least 95 % of what is out of scope', () => {
    const foreign = heldOut.filter(({ outOfScope, unsafe }) => outOfScope && !unsafe);
    expect(share(foreign, ({ text }) => understand(text, context).outOfScope)).toBeGreaterThanOrEqual(0.95);
  });

  it('sees every danger to a person', () => {
    const unsafe = heldOut.filter((row) => row.unsafe);
    expect(share(unsafe, ({ text }) => understand(text, context).safety !== null)).toBe(1);
  });

  it('knows what kind of answer at least 90 % ask for', () => {
    expect(
      share(heldOutTasks, ({ text, task }) => understand(text, context).task === task),
    ).toBeGreaterThanOrEqual(0.9);
  });

  it('overlooks no allergen that a sentence rules out', () => {
    for (const { text, wishes } of heldOutTasks) {
      const { exclusions } = understand(text, context).wishes;
      const read = exclusions.flatMap(({ allergens }) => allergens);
      expect(read, text).toEqual(expect.arrayContaining([...(wishes.allergens ?? [])]));
    }
  });

  // Processor time, not wall time, which depends on what else the machine does; the wall time is measured by the benchmark.
  it('reads a sentence in a few milliseconds', () => {
    for (const { text } of heldOut) understand(text, context);
    const before = process.cpuUsage();
    for (const { text } of heldOut) understand(text, context);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / heldOut.length).toBeLessThan(5);
  });

  it('has enough sentences of our own in every field', () => {
    const own = readOwnSentences(`${folder}sentences`, 1);
    for (const agent of ['nutrition', 'workout', 'budget', 'report', 'emergency'] as const) {
      expect(own.filter(({ heads }) => heads.includes(agent)).length).toBeGreaterThan(700);
    }
  });
});
