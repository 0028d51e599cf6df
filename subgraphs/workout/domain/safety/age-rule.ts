import type { Exercise, Level } from '../exercise.js';

/** What an age asks for, over what level and goal allow. */
export interface AgeRule {
  readonly group: 'CHILD' | 'TEEN' | 'YOUTH' | 'ADULT' | 'OLDER' | 'OLDEST';
  /** No set is prescribed with fewer repetitions, so that no load is near a maximum. */
  readonly lowestReps: number;
  /** Repetitions that stay in reserve at least. */
  readonly leastRir: number;
  /** Load on the spine, 0 to 3. */
  readonly mostAxialLoad: number;
  /** 1 to 5. */
  readonly mostSkill: number;
  readonly mostSetsPerExercise: number;
  readonly mayJump: boolean;
  /** No hard intervals. */
  readonly easyOnly: boolean;
  /** A balance drill belongs into every warm-up. */
  readonly needsBalance: boolean;
  /** Why, one sentence for a person; empty for adults. */
  readonly reason: string;
}

const adult: AgeRule = {
  group: 'ADULT',
  lowestReps: 1,
  leastRir: 0,
  mostAxialLoad: 3,
  mostSkill: 5,
  mostSetsPerExercise: 10,
  mayJump: true,
  easyOnly: false,
  needsBalance: false,
  reason: '',
};

/** Children under this age play and are taught; a written program is nothing for them. */
export const youngestYears = 10;

/**
 * The rule of an age. Minors: technique before load, 6 to 15 repetitions, no maximal lifts, 1 to 3 sets, an adult who
 * knows it is there (Faigenbaum 2009, JSCR 23:S60; Lloyd 2014, BJSM 48:498; AAP, Stricker 2020, Pediatrics
 * 145:e20201011). From 65: progressive, no maximal loads for beginners, and balance on three days a week or more (Fragala
 * 2019, JSCR 33:2019; WHO 2020, Bull, BJSM 54:1451). Where the texts give a span we take its careful end.
 * @param ageYears completed years, 10 to 110.
 */
export function ageRule(ageYears: number, level: Level): AgeRule {
  if (ageYears < 13) return child;
  if (ageYears < 16) return teen;
  if (ageYears < 18) return { ...youth, mostAxialLoad: level === 'BEGINNER' ? 2 : 3 };
  if (ageYears < 65) return adult;
  return ageYears < 75 ? older(level) : oldest;
}

const child: AgeRule = {
  ...adult,
  group: 'CHILD',
  lowestReps: 10,
  leastRir: 4,
  mostAxialLoad: 1,
  mostSkill: 3,
  mostSetsPerExercise: 3,
  easyOnly: true,
  reason:
    'For your age technique comes before load: light weights, 10 repetitions or more, far from failure, and an adult who knows lifting beside you.',
};

const teen: AgeRule = {
  ...child,
  group: 'TEEN',
  lowestReps: 8,
  leastRir: 3,
  mostAxialLoad: 2,
  easyOnly: false,
  reason:
    'For your age: 8 repetitions or more with at least 3 in reserve, no maximal lifts, and somebody who knows lifting looks on.',
};

const youth: AgeRule = {
  ...adult,
  group: 'YOUTH',
  lowestReps: 6,
  leastRir: 2,
  mostSetsPerExercise: 4,
  reason: 'Under 18: 6 repetitions or more with at least 2 in reserve, and no maximal lifts without a coach.',
};

const oldest: AgeRule = {
  ...adult,
  group: 'OLDEST',
  lowestReps: 8,
  leastRir: 2,
  mostAxialLoad: 2,
  mostSkill: 3,
  mostSetsPerExercise: 3,
  mayJump: false,
  easyOnly: true,
  needsBalance: true,
  reason:
    'From 75 on: 8 repetitions or more with 2 in reserve, no jumps, nothing that is heavy on the spine, and a balance drill in every warm-up.',
};

function older(level: Level): AgeRule {
  const isNew = level === 'BEGINNER';
  return {
    ...adult,
    group: 'OLDER',
    lowestReps: isNew ? 8 : 6,
    leastRir: 2,
    mostAxialLoad: isNew ? 2 : 3,
    mostSkill: isNew ? 3 : 4,
    mayJump: level === 'ADVANCED',
    needsBalance: true,
    reason: `From 65 on: ${isNew ? 8 : 6} repetitions or more with 2 in reserve, and a balance drill in every warm-up.`,
  };
}

/** True when an age forbids the exercise. A hard rule, like an injury. */
export function isForbiddenByAge(exercise: Exercise, rule: AgeRule): boolean {
  const mostReps = exercise.repRange?.[1] ?? rule.lowestReps;
  return (
    exercise.axialLoad > rule.mostAxialLoad ||
    exercise.skill > rule.mostSkill ||
    mostReps < rule.lowestReps ||
    (!rule.mayJump && exercise.pattern === 'plyometric') ||
    (rule.easyOnly && isHardInterval(exercise))
  );
}

/** From this MET on and done in bouts: sprints and the like. */
const sprintMet = 9;

function isHardInterval({ pattern, met }: Exercise): boolean {
  return pattern === 'conditioning' && met >= sprintMet;
}
