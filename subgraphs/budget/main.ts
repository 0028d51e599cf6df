import { runSubgraph } from '@progressive/subgraph-server';
import { createBudgetSubgraph } from './subgraph.js';

await runSubgraph({ name: 'budget', env: process.env, create: createBudgetSubgraph });
