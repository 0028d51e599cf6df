import { daysBetween, type LocalDate } from '@progressive/quantities';
import type { Exercise } from '../exercise.js';
import { isContraindicated } from '../injury-filter.js';
import { type InjurySite, siteReach } from '../injury-site.js';
import type { Injury } from '../training-brief.js';

/** Pain that was reported with a set. */
export interface PainReport {
  readonly site: InjurySite;
  /** 0..10. */
  readonly level: number;
  readonly date: LocalDate;
}

/** What pain asks for. */
export interface PainAdvice {
  /** Share of the load that stays for exercises that stress the place, 0..1; 1 = nothing changes. */
  readonly loadShare: number;
  /** True when the exercise is to be left and another done. */
  readonly isSwapNeeded: boolean;
  /** The report that decides; null without one. */
  readonly because: PainReport | null;
}

/** Days after which a report without another says nothing any more. */
const rememberedDays = 10;

/**
 * Up to 3 of 10 is accepted with less load, 4 and more is not trained through: the pain-monitoring model (Thomeé 1997)
 * taken a step more carefully, since nobody watches. The shares are ours.
 */
const leastSwapLevel = 4;

/** Reports that still count on a day, worst first. */
export function currentPains(reports: readonly PainReport[], today: LocalDate): PainReport[] {
  return reports
    .filter(({ level, date }) => level > 0 && date <= today && daysBetween(date, today) <= rememberedDays)
    .sort((a, b) => b.level - a.level || (a.date < b.date ? 1 : -1));
}

/** Pains as injuries, so that substitutes spare the place. */
export function injuriesOf(pains: readonly PainReport[]): Injury[] {
  return pains.map(({ site, level }) => ({ site, severity: severityOf(level) }));
}

function severityOf(level: number): Injury['severity'] {
  if (level >= 7) return 'SEVERE';
  return level >= leastSwapLevel ? 'MODERATE' : 'MILD';
}

/** What the reported pains ask for in one exercise. `pains` as from {@link currentPains}. */
export function painAdvice(exercise: Exercise, pains: readonly PainReport[]): PainAdvice {
  const because = pains.find(({ site }) => stresses(exercise, site)) ?? null;
  if (because === null) return { loadShare: 1, isSwapNeeded: false, because };
  return {
    loadShare: loadShareOf(because.level),
    isSwapNeeded: because.level >= leastSwapLevel && isContraindicated(exercise, injuriesOf([because])),
    because,
  };
}

function loadShareOf(level: number): number {
  if (level >= 7) return 0.5;
  return level >= leastSwapLevel ? 0.75 : 0.9;
}

function stresses(exercise: Exercise, site: InjurySite): boolean {
  const { joints, muscles, isSpinal } = siteReach(site);
  return (
    joints.some((joint) => (exercise.jointStress[joint] ?? 0) > 0) ||
    muscles.some((muscle) => (exercise.muscles[muscle] ?? 0) >= 0.5) ||
    (isSpinal && exercise.axialLoad > 0)
  );
}
