import type { Exercise } from '../exercise.js';
import { readInjurySite } from '../injury-site.js';
import type { Injury } from '../training-brief.js';
import { isLimited, type MovementResult, type MovementTest } from './movement-test.js';

/** What a limited movement asks for. */
interface MovementLimit {
  /** What is left out until a later test is passed, in words. */
  readonly leavesOut: string;
  /** Corrective work, the most useful first; what fits the person goes into the warm-ups. */
  readonly correctives: readonly string[];
  readonly forbids: (exercise: Exercise) => boolean;
}

const isJump = ({ pattern }: Exercise): boolean => pattern === 'plyometric';
const joint = ({ jointStress }: Exercise, name: string): number => jointStress[name] ?? 0;

/** Our own reading of common coaching practice; every rule leaves easier exercises of the same muscles. */
const limits: Readonly<Record<MovementTest, MovementLimit>> = {
  OVERHEAD_SQUAT: {
    leavesOut: 'squats that load the spine heavily, and squats with the weight overhead',
    correctives: ['deep-squat-pry', 'ankle-rock', 'wall-angel', 'adductor-rockback'],
    forbids: ({ pattern, axialLoad, name }) =>
      ((pattern === 'squat' || pattern === 'lunge') && axialLoad === 3) ||
      /overhead (squat|lunge)|snatch/i.test(name),
  },
  SINGLE_LEG_BALANCE: {
    leavesOut: 'jumps, and difficult work on one leg',
    correctives: ['bodyweight-hip-airplane', 'ankle-alphabet', 'single-leg-deadlift-bodyweight'],
    forbids: (exercise) =>
      isJump(exercise) ||
      (exercise.unilateral && exercise.skill >= 4 && /squat|lunge|hinge/.test(exercise.pattern)),
  },
  SHOULDER_REACH: {
    leavesOut: 'presses overhead that load the shoulder, and dips',
    correctives: ['band-shoulder-dislocate', 'wall-angel', 'thread-the-needle', 'sleeper-stretch'],
    forbids: (exercise) =>
      (exercise.pattern === 'vertical-push' && joint(exercise, 'shoulder') >= 2) ||
      joint(exercise, 'shoulder') === 3,
  },
  ANKLE_REACH: {
    leavesOut: 'deep squats on one leg, and jumps',
    correctives: ['ankle-rock', 'foam-roll-calves', 'calf-stretch-wall', 'ankle-alphabet'],
    forbids: (exercise) =>
      isJump(exercise) || (exercise.pattern === 'squat' && exercise.unilateral && exercise.skill >= 3),
  },
  LEG_RAISE: {
    leavesOut: 'the heaviest lifts from the floor',
    correctives: ['hamstring-stretch-supine', 'leg-swings', 'inchworm', 'standing-hamstring-stretch'],
    forbids: ({ pattern, axialLoad }) => pattern === 'hinge' && axialLoad === 3,
  },
  PUSH_UP_TRUNK: {
    leavesOut: 'long levers for the trunk, and the heaviest loads on the spine',
    correctives: ['diaphragm-breathing', 'pelvic-tilt', 'scapular-push-up', 'cat-cow'],
    forbids: ({ pattern, skill, axialLoad }) =>
      axialLoad === 3 || (pattern === 'core-anti-extension' && skill >= 4),
  },
  CHAIR_STAND: {
    leavesOut: 'jumps, and the heaviest loads on the spine',
    correctives: ['chair-sit-to-stand', 'deep-squat-pry', 'ankle-rock'],
    forbids: (exercise) => isJump(exercise) || exercise.axialLoad === 3,
  },
};

/** What follows from one result. */
export interface MovementFinding {
  readonly test: MovementTest;
  readonly isLimited: boolean;
  /** One sentence for a person. */
  readonly message: string;
  /** Keys of corrective work, the most useful first; empty when nothing is limited. */
  readonly correctives: readonly string[];
}

/** Reads one result. */
export function findingOf(result: MovementResult): MovementFinding {
  const { test, painSite } = result;
  if (!isLimited(result))
    return { test, isLimited: false, message: 'Free; nothing is left out.', correctives: [] };
  const { leavesOut, correctives } = limits[test];
  const pain = painSite === null ? '' : ` It hurt (${painSite}): have that looked at.`;
  return {
    test,
    isLimited: true,
    message: `Left out until you pass the test: ${leavesOut}. Corrective work goes into your warm-ups.${pain}`,
    correctives,
  };
}

/** Tests whose limits stand. */
export function limitedTests(results: readonly MovementResult[]): MovementTest[] {
  return results.filter((result) => isLimited(result)).map(({ test }) => test);
}

/** Places that hurt in a test: moderate injuries until a test without pain. */
export function painfulSites(results: readonly MovementResult[]): Injury[] {
  return results.flatMap(({ painSite }) => {
    const site = painSite === null ? undefined : readInjurySite(painSite);
    return site === undefined ? [] : [{ site, severity: 'MODERATE' as const }];
  });
}

/** True when a limited movement forbids the exercise. A hard rule until a later test is passed. */
export function isForbiddenByMovement(exercise: Exercise, tests: readonly MovementTest[]): boolean {
  return tests.some((test) => limits[test].forbids(exercise));
}

/** Corrective work for limited tests: the first of each test, then the second, and so on. */
export function correctivesFor(tests: readonly MovementTest[]): string[] {
  const longest = Math.max(0, ...tests.map((test) => limits[test].correctives.length));
  const inTurn = Array.from({ length: longest }, (_, place) =>
    tests.flatMap((test) => limits[test].correctives[place] ?? []),
  );
  return [...new Set(inTurn.flat())];
}
