import { type LocalDate, yearsBetween } from '@progressive/quantities';

export type Sex = 'FEMALE' | 'MALE';

/** What is known of a body; null = unknown. */
export interface BodyFacts {
  readonly birthDate: LocalDate | null;
  readonly sex: Sex | null;
  readonly heightCm: number | null;
  readonly weightKg: number | null;
}

/** A complete body, with what had to be assumed. */
export interface Body {
  readonly ageYears: number;
  /** Null: the mean of the two reference values is used, and the stricter of two limits. */
  readonly sex: Sex | null;
  readonly heightCm: number;
  readonly weightKg: number;
  /** Names of the facts that were unknown and assumed. */
  readonly assumed: readonly ('birthDate' | 'sex' | 'heightCm' | 'weightKg')[];
}

/**
 * Assumptions where nothing is known: an adult of 35 years, 170 cm, and the weight of a body mass index of 24 — near
 * the reference bodies of EFSA (2013) and the DRI tables.
 */
const assumedAgeYears = 35;
const assumedHeightCm: Readonly<Record<Sex | 'UNKNOWN', number>> = { FEMALE: 163, MALE: 177, UNKNOWN: 170 };
const assumedBmi = 24;

/** Fills what is unknown. Ages are clamped to 9..120, which the reference tables cover. */
export function completeBody(facts: BodyFacts, on: LocalDate): Body {
  const heightCm = facts.heightCm ?? assumedHeightCm[facts.sex ?? 'UNKNOWN'];
  const age = facts.birthDate === null ? assumedAgeYears : yearsBetween(facts.birthDate, on);
  const assumed = (['birthDate', 'sex', 'heightCm', 'weightKg'] as const).filter(
    (name) => facts[name] === null,
  );
  return {
    ageYears: Math.min(120, Math.max(9, age)),
    sex: facts.sex,
    heightCm,
    weightKg: facts.weightKg ?? Math.round(assumedBmi * (heightCm / 100) ** 2),
    assumed,
  };
}

/** Body mass index, kg/m². */
export function bodyMassIndex({ heightCm, weightKg }: Pick<Body, 'heightCm' | 'weightKg'>): number {
  return weightKg / (heightCm / 100) ** 2;
}
