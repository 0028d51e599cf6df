import { type FoundExerciseData, findExercise } from '../operations/plan-edits.js';
import type { Looking } from './find-change.js';

/** The exercise that words mean, "squats" the usual one of its kind; null when the catalogue knows none. */
export async function exerciseByWords(
  { client, viewer }: Looking,
  words: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const variables = { question: `what muscles does ${words} work`, search: words.slice(0, 100) };
  const { data } = await client.execute<FoundExerciseData>(findExercise, variables, viewer);
  return data?.exerciseFact?.exercise ?? data?.exercises?.edges[0]?.node ?? null;
}
