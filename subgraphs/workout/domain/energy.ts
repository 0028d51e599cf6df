/**
 * Energy above rest, kcal: (MET − 1) · kg · h. Compendium of Physical Activities 2024 (Herrmann 2024, JSHS 13:6);
 * 1 MET = 1 kcal/kg/h. Net, because resting energy is already in the nutrition agent's target.
 */
export function netEnergyKcal(met: number, weightKg: number, minutes: number): number {
  return Math.max(0, met - 1) * weightKg * (minutes / 60);
}

/** MET of standing and slow walking between sets. */
export const restMet = 2;

/** MET of light general movement in warm-up and cool-down. */
export const warmUpMet = 3;
