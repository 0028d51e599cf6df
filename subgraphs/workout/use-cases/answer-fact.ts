import { callerError } from '@progressive/subgraph-server';
import { answerExerciseFact, type ExerciseFact } from '../domain/exercise-fact.js';
import type { WorkoutServices } from './workout-services.js';

const longestQuestion = 500;

/** Answers a short question about an exercise from the catalogue; null when it names none. */
export async function answerFact(services: WorkoutServices, text: string): Promise<ExerciseFact | null> {
  if (text.length > longestQuestion) {
    throw callerError('BAD_USER_INPUT', `Ask in at most ${longestQuestion} characters.`, 'text');
  }
  const { exercises, standing } = await services.catalogue.get();
  return answerExerciseFact(text, exercises, standing) ?? null;
}
