import type { ViewerClaims } from '@progressive/access-tokens';
import type { EntityManager } from '@progressive/database';
import type { LocalDate } from '@progressive/quantities';
import type { HealthCondition } from '../domain/health-screening.js';
import { postpartumStage } from '../domain/safety/motherhood-rule.js';
import { limitedTests, painfulSites } from '../domain/safety/movement-limit.js';
import type { MovementTest } from '../domain/safety/movement-test.js';
import type { Injury } from '../domain/training-brief.js';
import { findScreening, type StoredScreening } from '../repositories/health-screening-repository.js';
import { findMovementResults } from '../repositories/movement-screen-repository.js';

/** Everything told that limits training, as it stands on a day. */
export interface Safety {
  /** True when a clinician must look first. */
  readonly isStopped: boolean;
  readonly conditions: readonly HealthCondition[];
  readonly limitedMovements: readonly MovementTest[];
  /** Places that hurt in a movement test. */
  readonly injuries: readonly Injury[];
  /** What to do, one sentence each. */
  readonly advice: readonly string[];
}

/** Reads what limits the viewer's training on a day. */
export async function readSafety(
  manager: EntityManager,
  viewer: ViewerClaims,
  day: LocalDate,
): Promise<Safety> {
  const screening = await findScreening(manager, viewer);
  const results = await findMovementResults(manager, viewer);
  return {
    isStopped: screening?.outcome === 'CLINICIAN_FIRST',
    conditions: screening === null ? [] : conditionsOn(screening, day),
    limitedMovements: limitedTests(results),
    injuries: painfulSites(results),
    advice: screening?.advice ?? [],
  };
}

/** Conditions of a screening on a day: the weeks after a birth come and go by themselves. */
export function conditionsOn(screening: StoredScreening, day: LocalDate): HealthCondition[] {
  const { conditions, birthOn, isCaesarean } = screening;
  const stage = birthOn === null ? null : postpartumStage(birthOn, isCaesarean, day);
  return stage === null ? conditions : [...conditions, stage];
}
