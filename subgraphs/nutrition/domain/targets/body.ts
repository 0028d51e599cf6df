import { type LocalDate, yearsBetween } from '@progressive/quantities';
import type { LifeStage } from './life-stage.js';
import type { Guideline } from './reference-tables.js';

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
  /** Share of fat, 0..1; null or absent = unknown. */
  readonly bodyFatShare?: number | null;
  /** Pregnancy or lactation; null or absent = neither. */
  readonly lifeStage?: LifeStage | null;
  /** Set of reference values; US_DRI when absent. */
  readonly guideline?: Guideline;
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

/**
 * Mass without fat, kg: of a known share of fat, else of an estimated one (Deurenberg 1991, Br J Nutr 65:105: 1.20 BMI + 0.23 age
 * − 10.8 for men − 5.4, in %), which misses by about 4 %.
 */
export function fatFreeMassKg(body: Body): number {
  const known = body.bodyFatShare ?? null;
  const male = body.sex === 'MALE' ? 1 : body.sex === 'FEMALE' ? 0 : 0.5;
  const estimated = (1.2 * bodyMassIndex(body) + 0.23 * body.ageYears - 10.8 * male - 5.4) / 100;
  const share = known ?? Math.min(0.6, Math.max(0.05, estimated));
  return body.weightKg * (1 - share);
}
