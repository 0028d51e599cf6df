import type { TrainingBrief } from '../training-brief.js';
import { type AgeRule, ageRule } from './age-rule.js';
import { isEnergyLow, lowEnergyReason } from './energy-availability.js';

/** What of a brief decides how careful a program is. */
export type CareFacts = Pick<TrainingBrief, 'body' | 'level' | 'conditions' | 'energyAvailability'>;

/** How a program is held back for a person, besides what it leaves out. */
export interface Care {
  readonly age: AgeRule;
  /** Share of the usual weekly sets, 0..1. */
  readonly volumeShare: number;
  /** Repetitions in reserve beyond the plan's. */
  readonly extraRir: number;
  /** Repetitions in reserve at least. */
  readonly leastRir: number;
  /** No set has fewer repetitions. */
  readonly lowestReps: number;
  /** No hard block for heart and lungs. */
  readonly easyOnly: boolean;
  /** Why, one sentence each; empty when nothing is held back. */
  readonly reasons: readonly string[];
}

/** Share of the sets that is kept while energy is low: a third less. */
const lowEnergyShare = 2 / 3;
/** The talk test keeps a pregnant woman at moderate effort (ACOG 2020): three in reserve. */
const motherRir = 3;
const earlyShare = 0.5;

/** How a program for these facts is held back. */
export function careOf(facts: CareFacts): Care {
  const age = ageRule(facts.body.ageYears, facts.level);
  const conditions = facts.conditions ?? [];
  const isMother = conditions.some((condition) => motherly.has(condition));
  const isLow = conditions.includes('LOW_ENERGY') || isEnergyLow(facts.body, facts.energyAvailability);
  const early = conditions.includes('POSTPARTUM_EARLY') ? earlyShare : 1;
  return {
    age,
    volumeShare: early * (isLow ? lowEnergyShare : 1),
    extraRir: Number(isLow),
    leastRir: isMother ? Math.max(age.leastRir, motherRir) : age.leastRir,
    lowestReps: isMother ? Math.max(age.lowestReps, motherReps) : age.lowestReps,
    easyOnly: [age.easyOnly, isMother, isLow, conditions.some((one) => gentle.has(one))].includes(true),
    reasons: [
      age.reason,
      isMother ? motherReason : '',
      isLow ? lowEnergyReason(facts.body, facts.energyAvailability) : '',
    ].filter((reason) => reason !== ''),
  };
}

const motherReps = 8;
const motherly: ReadonlySet<string> = new Set(['PREGNANCY', 'POSTPARTUM_EARLY', 'POSTPARTUM']);
/** Conditions with which effort stays where one can talk. */
const gentle: ReadonlySet<string> = new Set(['HEART_CONDITION', 'HIGH_BLOOD_PRESSURE']);
const motherReason =
  'In pregnancy and after a birth: 8 repetitions or more with 3 in reserve, breathing through every repetition, no hard intervals.';
