export { type CommonMuscle, commonMuscles } from './common-muscle.js';
export { loadMuscleReader } from './load-muscle-reader.js';
export type { MuscleReading } from './movement-rule.js';
export { type MuscleReader, readMuscles } from './read-muscles.js';
