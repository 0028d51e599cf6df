/** Tests of movement that a person does alone, with a wall, a chair and a watch. */
export const movementTests = [
  'OVERHEAD_SQUAT',
  'SINGLE_LEG_BALANCE',
  'SHOULDER_REACH',
  'ANKLE_REACH',
  'LEG_RAISE',
  'PUSH_UP_TRUNK',
  'CHAIR_STAND',
] as const;
export type MovementTest = (typeof movementTests)[number];

/** How a test is done and read. */
export interface MovementProtocol {
  readonly test: MovementTest;
  readonly name: string;
  /** `grade` 1 to 3, `s`, `cm`, `degrees` or `times`. */
  readonly unit: string;
  readonly lowest: number;
  readonly highest: number;
  /** True when left and right are measured apart. */
  readonly hasSides: boolean;
  readonly steps: readonly string[];
  /** Where the threshold comes from. */
  readonly source: string;
}

const protocolOf: Readonly<Record<MovementTest, Omit<MovementProtocol, 'test'>>> = {
  OVERHEAD_SQUAT: {
    name: 'Overhead squat',
    unit: 'grade',
    lowest: 1,
    highest: 3,
    hasSides: false,
    steps: [
      'Hold a broomstick overhead with straight arms, feet as wide as the shoulders, and squat as deep as you can.',
      '3: hips below the knees, heels down, knees over the toes, stick over the feet. 2: the same only with the heels on a book. 1: not even so.',
    ],
    source: 'Our own three grades of a common coaching test; agreement between observers is only moderate.',
  },
  SINGLE_LEG_BALANCE: {
    name: 'Standing on one leg',
    unit: 's',
    lowest: 0,
    highest: 60,
    hasSides: true,
    steps: [
      'Stand beside a wall, barefoot, hands on the hips, eyes open; lift one foot and start the watch.',
      'Stop when the foot touches, the standing foot moves or a hand leaves the hip; 60 seconds are enough.',
    ],
    source: 'Under 10 s: Araujo 2022, BJSM 56:975.',
  },
  SHOULDER_REACH: {
    name: 'Hands behind the back',
    unit: 'cm',
    lowest: -30,
    highest: 60,
    hasSides: true,
    steps: [
      'One hand over the shoulder, the other from below: bring the fingertips together behind the back.',
      'Measure the gap; fingers that overlap count below zero. The side is that of the upper hand.',
    ],
    source:
      'Back scratch of the Senior Fitness Test (Rikli & Jones 1999); over 20 cm, or 12 cm between the sides, is our reading.',
  },
  ANKLE_REACH: {
    name: 'Knee to wall',
    unit: 'cm',
    lowest: 0,
    highest: 30,
    hasSides: true,
    steps: [
      'Kneel on one knee before a wall; push the front knee to the wall with the heel down.',
      'Measure from the big toe to the wall at the farthest place where the knee still touches.',
    ],
    source:
      'Weight-bearing lunge (Bennell 1998, Aust J Physiother 44:175); under 8 cm, or 2.5 cm between the sides, is our reading.',
  },
  LEG_RAISE: {
    name: 'Straight leg raise',
    unit: 'degrees',
    lowest: 0,
    highest: 130,
    hasSides: true,
    steps: [
      'Lie on your back; lift one straight leg as far as it goes without bending either knee.',
      'Estimate the angle to the floor: 90 is straight up.',
    ],
    source: 'About 80 degrees are usual (Kendall, Muscles: Testing and Function); under 60 is our reading.',
  },
  PUSH_UP_TRUNK: {
    name: 'One push-up in one piece',
    unit: 'grade',
    lowest: 1,
    highest: 3,
    hasSides: false,
    steps: [
      'Do one push-up from the floor, the body straight as a board.',
      '3: straight all the way. 2: up, but the hips sag or lag, or only from the knees. 1: not at all.',
    ],
    source: 'Our own three grades of a common coaching test.',
  },
  CHAIR_STAND: {
    name: 'Standing up from a chair',
    unit: 'times',
    lowest: 0,
    highest: 60,
    hasSides: false,
    steps: ['Arms crossed on the chest: stand up fully and sit down as often as you can in 30 seconds.'],
    source: 'Below average by age: Rikli & Jones 1999, as in STEADI of the CDC; the lower of the two sexes.',
  },
};

/** How every test is done. */
export const movementProtocols: readonly MovementProtocol[] = movementTests.map((test) => ({
  test,
  ...protocolOf[test],
}));

/** How a test is done. */
export function movementProtocol(test: MovementTest): MovementProtocol {
  return { test, ...protocolOf[test] };
}

/** What a person measured. */
export interface MovementResult {
  readonly test: MovementTest;
  /** Left, or the one value of a test without sides, in the unit of the test. */
  readonly value: number;
  /** Right; null for a test without sides. */
  readonly otherSide: number | null;
  /** Place that hurt during the test; null when nothing did. */
  readonly painSite: string | null;
  /** Completed years at the test, for the chair; null counts as 60. */
  readonly ageYears: number | null;
}

/** CDC STEADI: below these in 30 seconds is below average, by the first year of the age group. */
const chairStands: readonly (readonly [number, number])[] = [
  [90, 4],
  [85, 8],
  [80, 9],
  [75, 10],
  [70, 10],
  [65, 11],
  [60, 12],
  [0, 12],
];

/** The weaker and the stronger side, or one value twice, and whether that is limited. */
const limitedBy: Readonly<Record<MovementTest, (low: number, high: number, ageYears: number) => boolean>> = {
  OVERHEAD_SQUAT: (low) => low < 2,
  PUSH_UP_TRUNK: (low) => low < 2,
  SINGLE_LEG_BALANCE: (low) => low < 10,
  SHOULDER_REACH: (low, high) => high > 20 || high - low > 12,
  ANKLE_REACH: (low, high) => low < 8 || high - low > 2.5,
  LEG_RAISE: (low) => low < 60,
  CHAIR_STAND: (low, _high, ageYears) => low < (chairStands.find(([from]) => ageYears >= from)?.[1] ?? 0),
};

/** True when a result says that the movement is limited, or pain that it is not for now. */
export function isLimited({ test, value, otherSide, painSite, ageYears }: MovementResult): boolean {
  if (painSite !== null) return true;
  const [low, high] = ordered(value, otherSide ?? value);
  return limitedBy[test](low, high, ageYears ?? 60);
}

function ordered(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}
