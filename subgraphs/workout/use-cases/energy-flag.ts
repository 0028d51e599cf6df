import { isEnergyLow, lowEnergyReason } from '../domain/safety/energy-availability.js';
import type { Person } from './person.js';

/** Energy availability, as training must know it. */
export interface EnergyFlag {
  readonly isLow: boolean;
  readonly energyAvailability: number;
  readonly message: string;
}

/** Judges what nutrition plans for a person; null when nobody knows. */
export function energyFlagOf({ sex, heightCm, weightKg, nutritionTargets }: Person): EnergyFlag | null {
  const energyAvailability = nutritionTargets?.energyAvailability;
  if (energyAvailability === undefined) return null;
  const body = {
    sex: sex ?? ('UNSPECIFIED' as const),
    ageYears: 40,
    heightCm: heightCm ?? 170,
    weightKg: weightKg ?? 70,
  };
  const isLow = isEnergyLow(body, energyAvailability);
  return { isLow, energyAvailability, message: isLow ? lowEnergyReason(body, energyAvailability) : '' };
}
