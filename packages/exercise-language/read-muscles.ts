import { type CommonMuscle, commonMuscles } from './common-muscle.js';
import type { MovementRule, MuscleReading } from './movement-rule.js';
import { type MuscleModel, muscleChances } from './muscle-model.js';
import { nameFeatures } from './name-features.js';

/** What is needed to read muscles from names: our rules, and a classifier that knows when they err. */
export interface MuscleReader {
  readonly rules: readonly MovementRule[];
  readonly model: MuscleModel;
}

/** A second main muscle is named when it is about as likely as the first. */
const secondShare = 0.5;
/** A muscle helps when the model says so, or, at half the odds, when the rule does. */
const helps = 0.45;
const helpsByRule = 0.2;

/**
 * The muscles that an exercise trains, from its name and equipment alone, in the common vocabulary. Always names a main
 * muscle; main and helping muscles do not overlap; both are sorted by how likely they are.
 */
export function readMuscles(
  reader: MuscleReader,
  name: string,
  equipment: readonly string[] = [],
): MuscleReading {
  const features = nameFeatures(name, equipment, reader.rules);
  const { primary, secondary } = muscleChances(reader.model, features);
  const ranked = rank(primary);
  const [first, second] = ranked;
  const main = ranked
    .slice(0, 2)
    .filter(
      (index) =>
        index === first ||
        (index === second && chance(primary, index) >= secondShare * chance(primary, first)),
    );
  const ruled = new Set<CommonMuscle>([
    ...(features.rule?.primary ?? []),
    ...(features.rule?.secondary ?? []),
  ]);
  const helpers = rank(secondary).filter((index) => {
    const muscle = commonMuscles[index];
    if (muscle === undefined || main.includes(index)) return false;
    return chance(secondary, index) >= (ruled.has(muscle) ? helpsByRule : helps);
  });
  return { primary: names(main), secondary: names(helpers) };
}

function rank(chances: readonly number[]): number[] {
  return chances.map((_, index) => index).sort((a, b) => chance(chances, b) - chance(chances, a));
}

function chance(chances: readonly number[], index: number | undefined): number {
  return index === undefined ? 0 : (chances[index] ?? 0);
}

function names(indices: readonly number[]): CommonMuscle[] {
  return indices.flatMap((index) => commonMuscles[index] ?? []);
}
