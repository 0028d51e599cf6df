import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Agent, agents as allAgents } from '../domain/routing/intent.js';
import { taskHeads } from '../domain/routing/task-model.js';
import type { Example } from './read-sentences.js';

/** A sentence with its task as the only head, and the agents it concerns. */
export interface TaskExample extends Example {
  readonly agents: readonly Agent[];
}

/**
 * Our own sentences by task: `@ TASK agent agent` opens a section, any other line is one sentence as written.
 * @throws Error with the file and line of a mistake.
 */
export function readTaskSentences(folder: string): TaskExample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((file) => readSections(file, readFileSync(join(folder, file), 'utf8').split('\n')));
}

function readSections(file: string, lines: readonly string[]): TaskExample[] {
  let section: Pick<TaskExample, 'heads' | 'agents'> | null = null;
  return lines.flatMap((line, index): TaskExample[] => {
    const group = `${file}:${index + 1}`;
    const text = line.trim();
    if (text === '' || text.startsWith('#')) return [];
    if (text.startsWith('@ ')) {
      const [task = '', ...names] = text.slice(2).split(/\s+/);
      section = {
        heads: [named(taskHeads, task, group)],
        agents: names.map((name) => named(allAgents, name, group)),
      };
      return [];
    }
    if (section === null) throw new Error(`${group}: a sentence before the first heading`);
    return [{ text, ...section, weight: 1, group }];
  });
}

function named<Name extends string>(names: readonly Name[], name: string, where: string): Name {
  const found = names.find((candidate) => candidate === name);
  if (found === undefined) throw new Error(`${where}: unknown heading ${name}`);
  return found;
}
