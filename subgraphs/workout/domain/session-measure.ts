import { exerciseSeconds } from './dose.js';
import { netEnergyKcal, warmUpMet } from './energy.js';
import type { DoseWeek } from './progression.js';
import { conditioningMinutesOf, weekSets } from './progression.js';
import { itemEnergyKcal, type TemplateSession } from './week-template.js';

/** Whole minutes and whole kcal (net of rest) of a session in one week. */
export interface SessionMeasure {
  readonly minutes: number;
  readonly energyKcal: number;
  /** Minutes of its block for heart and lungs. */
  readonly conditioningMinutes: number;
}

/** Length and energy of a template session in a week, by the same arithmetic as the finished program. */
export function measureSession(session: TemplateSession, week: DoseWeek, weightKg: number): SessionMeasure {
  const { warmUpMinutes, coolDownMinutes } = session.time;
  const block = session.conditioning;
  const conditioningMinutes = block ? conditioningMinutesOf(block.minutes, week) : 0;
  let seconds = 0;
  let energyKcal = netEnergyKcal(warmUpMet, weightKg, warmUpMinutes + coolDownMinutes);
  if (block) energyKcal += netEnergyKcal(block.exercise.met, weightKg, conditioningMinutes);
  for (const item of session.items) {
    const sets = weekSets(item.sets, week.mesocycleWeek, week.share);
    seconds += exerciseSeconds(item.exercise, item.dose, sets);
    energyKcal += itemEnergyKcal({ ...item, sets }, weightKg);
  }
  return {
    minutes: warmUpMinutes + Math.ceil(seconds / 60) + conditioningMinutes + coolDownMinutes,
    energyKcal: Math.round(energyKcal),
    conditioningMinutes,
  };
}
