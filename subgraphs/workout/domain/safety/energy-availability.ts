import type { Body } from '../training-brief.js';

/**
 * Energy availability, kcal per kg of fat-free mass and day, below which health suffers. 30 for women (Loucks 2003,
 * J Clin Endocrinol Metab 88:297; IOC consensus, Mountjoy 2023, BJSM 57:1073). For men the threshold lies lower and is
 * less certain, 9 to 25 (Fagerberg 2018, IJSNEM 28:385): the careful end of it.
 */
const lowest = { FEMALE: 30, MALE: 25, UNSPECIFIED: 30 } as const;

/** From this body mass index on the threshold, found in lean people, says nothing: fat gives the energy. */
const obeseIndex = 30;

/**
 * True when a person eats (or is to eat) too little for the body that trains.
 * @param energyAvailability kcal per kg of fat-free mass and day, exercise taken off; undefined when nobody knows.
 */
export function isEnergyLow(body: Body, energyAvailability: number | undefined): boolean {
  if (energyAvailability === undefined) return false;
  if (body.weightKg / (body.heightCm / 100) ** 2 >= obeseIndex) return false;
  return energyAvailability < lowest[body.sex];
}

/** Why less is asked, in words. */
export function lowEnergyReason(body: Body, energyAvailability: number | undefined): string {
  const known =
    energyAvailability === undefined
      ? 'What you told points to too little energy for your training'
      : `Your food gives about ${Math.round(energyAvailability)} kcal per kg of fat-free mass, below ${lowest[body.sex]}`;
  return `${known}: a third fewer sets, one more repetition in reserve and no hard intervals until you eat more; a physician should look at missing periods, stress fractures or lasting tiredness.`;
}
