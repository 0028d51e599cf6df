/**
 * The benchmark's process: makes programs over the product's own catalogue and reports each measurement to its parent.
 * It runs apart, so that the figures are the agent's alone. Arguments: one JSON document {"people","seed"}.
 */
import { readExerciseCatalogue } from '../seeds/exercise-catalogue.js';
import { measurePerson } from './measure-programs.js';
import { samplePeople } from './sample-people.js';

const request = JSON.parse(process.argv[2] ?? '{}') as { readonly people: number; readonly seed: number };
const catalogue = readExerciseCatalogue();
const equipmentKeys = [...new Set(catalogue.flatMap(({ equipment }) => equipment.flat()))].sort();
for (const brief of samplePeople(10, request.seed + 1, equipmentKeys)) measurePerson(catalogue, brief);
for (const brief of samplePeople(request.people, request.seed, equipmentKeys))
  process.send?.(measurePerson(catalogue, brief));
process.disconnect?.();
