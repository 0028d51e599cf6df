import { budgetMigrations, createBudgetSubgraph } from '@progressive/budget/subgraph';
import type { AgentMigrations } from '@progressive/database';
import { mcaMigrations } from '@progressive/gateway/mca';
import {
  createIdentitySubgraph,
  type IdentityDependencies,
  type IdentitySubgraph,
  identityMigrations,
} from '@progressive/identity/subgraph';
import {
  createNutritionSubgraph,
  type NutritionDependencies,
  nutritionMigrations,
} from '@progressive/nutrition/subgraph';
import type { Subgraph } from '@progressive/subgraph-server';
import { createWorkoutSubgraph, workoutMigrations } from '@progressive/workout/subgraph';

/** The tables of all agents of this release. */
export const allMigrations: readonly AgentMigrations[] = [
  identityMigrations,
  nutritionMigrations,
  workoutMigrations,
  budgetMigrations,
  mcaMigrations,
];

/** Creates every agent in this process; the one list of the embedded default. */
export async function createSubgraphs(
  deps: IdentityDependencies & NutritionDependencies,
): Promise<{ readonly identity: IdentitySubgraph; readonly agents: readonly Subgraph[] }> {
  const [identity, nutrition, workout, budget] = await Promise.all([
    createIdentitySubgraph(deps),
    createNutritionSubgraph(deps),
    createWorkoutSubgraph(deps),
    createBudgetSubgraph(deps),
  ]);
  return { identity, agents: [identity, nutrition, workout, budget] };
}
