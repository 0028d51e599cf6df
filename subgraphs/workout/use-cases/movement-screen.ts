import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import { callerError } from '@progressive/subgraph-server';
import type { MovementResultInput } from '../__generated__/resolvers-types.js';
import { readInjurySite } from '../domain/injury-site.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { findingOf, type MovementFinding } from '../domain/safety/movement-limit.js';
import { type MovementResult, movementProtocol, movementTests } from '../domain/safety/movement-test.js';
import { trainingProfileChanged } from '../events.js';
import {
  findMovementResults,
  type StoredMovementResult,
  saveMovementResults,
} from '../repositories/movement-screen-repository.js';
import type { WorkoutServices } from './workout-services.js';

/** A stored result with what follows from it. */
export interface JudgedMovement extends StoredMovementResult {
  readonly finding: MovementFinding;
}

/** The results are written down. */
export interface MovementScreenRecorded {
  readonly kind: 'MovementScreenRecorded';
  readonly results: readonly JudgedMovement[];
}

/**
 * Writes down movement tests; each takes the place of the one before, and every later program obeys it.
 * @throws BAD_USER_INPUT for a test named twice or none at all.
 */
export async function recordMovementScreen(
  services: WorkoutServices,
  viewer: ViewerClaims,
  inputs: readonly MovementResultInput[],
  ageYears: number | null,
): Promise<MovementScreenRecorded | Refusal> {
  const tests = new Set(inputs.map(({ test }) => test));
  if (inputs.length === 0 || tests.size !== inputs.length)
    throw callerError('BAD_USER_INPUT', 'Give each test once, at least one.', 'input.results');
  if (ageYears !== null && !(ageYears >= 0 && ageYears <= 120))
    return refuse('VALUE_OUT_OF_RANGE', 'ageYears: give 0 to 120.');
  for (const input of inputs) {
    const refused = whyNot(input);
    if (refused !== null) return refused;
  }
  const results = inputs.map((input) => resultOf(input, ageYears));
  const stored = await services.database.transaction(viewer, async (manager) => {
    await saveMovementResults(manager, viewer, results, new Date(services.clock()));
    await appendEvent(manager, trainingProfileChanged(viewer.userId, ['movementScreen']));
    return findMovementResults(manager, viewer);
  });
  return { kind: 'MovementScreenRecorded', results: judged(stored) };
}

/** The viewer's own results; null before the first test and for everybody else. */
export async function ownMovementScreen(
  services: WorkoutServices,
  viewer: ViewerClaims | null,
  userId: string,
): Promise<readonly JudgedMovement[] | null> {
  if (viewer?.userId !== userId) return null;
  const stored = await services.database.read(viewer, (manager) => findMovementResults(manager, viewer));
  return stored.length === 0 ? null : judged(stored);
}

function whyNot({ test, value, otherSide, painSite }: MovementResultInput): Refusal | null {
  const { lowest, highest, hasSides, unit, name } = movementProtocol(test);
  for (const side of [value, otherSide ?? value]) {
    if (!(side >= lowest && side <= highest))
      return refuse('VALUE_OUT_OF_RANGE', `${name}: give ${lowest} to ${highest} ${unit}.`);
  }
  if (unit === 'grade' && !Number.isInteger(value))
    return refuse('VALUE_OUT_OF_RANGE', `${name}: give 1, 2 or 3.`);
  if (hasSides !== (otherSide !== null && otherSide !== undefined))
    return refuse('WRONG_SIDES', `${name} ${hasSides ? 'needs both sides' : 'has no sides'}.`);
  if (painSite && readInjurySite(painSite) === undefined)
    return refuse('UNKNOWN_SITE', `It is not clear where it hurt: ${painSite}.`);
  return null;
}

function resultOf(input: MovementResultInput, ageYears: number | null): MovementResult {
  const { test, value, otherSide, painSite } = input;
  const site = painSite ? (readInjurySite(painSite) ?? null) : null;
  return { test, value, otherSide: otherSide ?? null, painSite: site, ageYears };
}

function judged(results: readonly StoredMovementResult[]): JudgedMovement[] {
  return [...results]
    .sort((a, b) => movementTests.indexOf(a.test) - movementTests.indexOf(b.test))
    .map((result) => ({ ...result, finding: findingOf(result) }));
}
