import { loadMuscleReader, readMuscles } from '@progressive/exercise-language';
import { answerLines, type EvaluateFiles, type QuestionReader } from './answer-lines.js';

/** An exercise as another collection names it. */
interface NamedExercise {
  readonly name: string;
  readonly equipment: readonly string[];
}

/**
 * Names the muscles that each exercise of a file of JSON lines trains, offline. The form of an answer and its vocabulary
 * (the 17 muscle groups of free-exercise-db) are part of the command's contract.
 */
export function evaluate(files: EvaluateFiles): Promise<number> {
  const reader = loadMuscleReader();
  return answerLines(files, readExercise, ({ name, equipment }) => readMuscles(reader, name, equipment));
}

/** `equipment` may be a text, a list of texts, null or absent, as public collections have it. */
const readExercise: QuestionReader<NamedExercise> = ({ name, equipment }) => {
  if (typeof name !== 'string' || name.trim() === '') return { mistake: '"name" must be a text' };
  const items = Array.isArray(equipment) ? equipment : [equipment ?? []].flat();
  if (!items.every((item) => typeof item === 'string'))
    return { mistake: '"equipment" must be a text or a list of texts' };
  return { name, equipment: items };
};
