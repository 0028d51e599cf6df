import { runSubgraph } from '@progressive/subgraph-server';
import { createWorkoutSubgraph } from './subgraph.js';

await runSubgraph({ name: 'workout', env: process.env, create: createWorkoutSubgraph });
