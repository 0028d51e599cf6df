import { runSubgraph } from '@progressive/subgraph-server';
import { readNutritionConfig } from './config.js';
import { createNutritionSubgraph } from './subgraph.js';

await runSubgraph({
  name: 'nutrition',
  env: process.env,
  create: (deps) => createNutritionSubgraph({ ...deps, ...readNutritionConfig(process.env) }),
});
