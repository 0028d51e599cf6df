import { readFileSync } from 'node:fs';
import type { Agent, Task } from '../domain/routing/intent.js';
import type { Allergen } from '../domain/routing/wishes.js';

/** A request with the task that a careful reader gives it; never trained on. */
export interface HeldOutTask {
  readonly id: string;
  readonly text: string;
  readonly task: Task;
  readonly agents: readonly Agent[];
  /** What the sentence states, by the names of `wishes.ts`. */
  readonly wishes: { readonly allergens?: readonly Allergen[] };
}

/** The sentences of `task-heldout.jsonl`. */
export function readHeldOutTasks(): HeldOutTask[] {
  return readJsonLines<HeldOutTask>('task-heldout.jsonl');
}

/** One value a line. @param name a file of this folder. */
export function readJsonLines<Row>(name: string): Row[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}
