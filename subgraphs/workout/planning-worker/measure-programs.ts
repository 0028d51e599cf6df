import { weekdayOf } from '@progressive/quantities';
import { layOutCalendar } from '../domain/calendar.js';
import type { Exercise } from '../domain/exercise.js';
import { type GeneratedProgram, generateProgram } from '../domain/generate-program.js';
import { muscles, muscleWeight } from '../domain/muscle.js';
import type { ProgramWeek } from '../domain/program.js';
import { checkProgram } from '../domain/program-checker.js';
import { muscleOverlap, recoveryHours } from '../domain/recovery-cost.js';
import type { TrainingBrief } from '../domain/training-brief.js';
import type { VolumeBand } from '../domain/volume-band.js';
import { isDeloadWeek } from '../domain/volume-targets.js';
import type { WeekTemplate } from '../domain/week-template.js';
import { fixedTemplates, followTemplate, type WeekSession } from './fixed-templates.js';

/** What was measured of the program of one person. Times in milliseconds. */
export interface ProgramMeasurement {
  readonly refused: readonly string[];
  readonly weeks: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly placementMs: number;
  /** Distance of the placement to its bound as a share; 0 when proven optimal. */
  readonly placementGap: number;
  readonly violations: readonly string[];
  /** Muscles × weeks, and how many of them lie below or above the stated band. */
  readonly muscleWeeks: number;
  readonly below: number;
  readonly above: number;
  readonly beside: readonly Comparison[];
}

/** How a week treats a person. */
export interface WeekFigures {
  /** Spread of the sets per muscle relative to what muscles of their size usually get: coefficient of variation. */
  readonly imbalance: number;
  readonly sessions: number;
  /** Sessions within the person's minutes. */
  readonly keptTime: number;
  /** Percent of the week's sets that fall on muscles trained less than 48 hours before, weighted by freshness. */
  readonly overlap: number;
}

/** A fixed template and ours with as many days, for one person. */
export interface Comparison {
  readonly template: string;
  readonly theirs: WeekFigures;
  readonly ours: WeekFigures;
}

/** Makes the program of a person and measures it. */
export function measurePerson(catalogue: readonly Exercise[], brief: TrainingBrief): ProgramMeasurement {
  const [startedMs, startedCpu] = [performance.now(), process.cpuUsage()];
  const made = generateProgram(catalogue, brief);
  const wallMs = performance.now() - startedMs;
  const { user, system } = process.cpuUsage(startedCpu);
  const times = { wallMs, cpuMs: (user + system) / 1000, weeks: brief.horizonDays / 7 };
  if (made.kind === 'REFUSED') {
    const none = {
      placementMs: 0,
      placementGap: 0,
      violations: [],
      muscleWeeks: 0,
      below: 0,
      above: 0,
      beside: [],
    };
    return { ...times, ...none, refused: made.refusals.map(({ code }) => code) };
  }
  const placementStart = performance.now();
  layOutCalendar(made.candidate.template, brief, 0);
  const placementMs = performance.now() - placementStart;
  const { objective, bound, isProven } = made.program.placement;
  const byKey = new Map(catalogue.map((exercise) => [exercise.key, exercise]));
  return {
    ...times,
    refused: [],
    placementMs,
    placementGap: isProven ? 0 : (objective - bound) / Math.max(1, Math.abs(bound)),
    violations: checkProgram(made.program, brief, byKey).map(({ code, message }) => `${code} ${message}`),
    ...bandFigures(made, byKey),
    beside: compare(catalogue, brief),
  };
}

function bandFigures(
  { program, candidate }: Extract<GeneratedProgram, { kind: 'PROGRAM' }>,
  byKey: ReadonlyMap<string, Exercise>,
): Pick<ProgramMeasurement, 'muscleWeeks' | 'below' | 'above'> {
  let [muscleWeeks, below, above] = [0, 0, 0];
  for (const week of program.weeks) {
    const sets = setsOf(week, byKey);
    const share = isDeloadWeek(week.mesocycleWeek) ? 0.5 : 1;
    for (const { muscle, low, high } of bandsOf(week, candidate.template)) {
      const done = sets.get(muscle) ?? 0;
      muscleWeeks += 1;
      below += Number(done < low * share - 1e-9);
      above += Number(done > high + 1e-9);
    }
  }
  return { muscleWeeks, below, above };
}

/** The bands of a week: in a week at several places each muscle has the widest of them, since each carries its own. */
function bandsOf(week: ProgramWeek, { bands, elsewhere }: WeekTemplate): readonly VolumeBand[] {
  const used = [...new Set(week.sessions.map(({ place }) => place))].map((place) =>
    place === undefined ? bands : (elsewhere?.get(place)?.template.bands ?? bands),
  );
  return bands.map((own) => {
    const same = used.map((list) => list.find(({ muscle }) => muscle === own.muscle) ?? own);
    const low = Math.min(...same.map((band) => band.low));
    return { ...own, low, high: Math.max(...same.map((band) => band.high)) };
  });
}

/** Fractional sets per muscle of a week, counted from what is written down. */
function setsOf(week: ProgramWeek, byKey: ReadonlyMap<string, Exercise>): Map<string, number> {
  const sets = new Map<string, number>();
  for (const prescription of week.sessions.flatMap(({ exercises }) => exercises)) {
    const shares = byKey.get(prescription.exerciseKey)?.muscles ?? {};
    for (const [muscle, share] of Object.entries(shares))
      sets.set(muscle, (sets.get(muscle) ?? 0) + prescription.sets * share);
  }
  return sets;
}

function compare(catalogue: readonly Exercise[], brief: TrainingBrief): Comparison[] {
  return fixedTemplates.flatMap((template) => {
    const theirs = followTemplate(template, brief, catalogue);
    const made = generateProgram(catalogue, {
      ...brief,
      horizonDays: 7,
      mesocycleWeek: 4,
      daysPerWeek: theirs.length,
    });
    if (made.kind === 'REFUSED' || theirs.length === 0) return [];
    const { calendar } = made.candidate;
    const ours = (calendar.weeks[0] ?? []).map(({ session, date, startMinute }) => ({
      weekday: weekdayOf(date),
      startMinute,
      minutes: session.time.minutes,
      volume: session.volume,
      hasStrength: session.items.length > 0,
      hasConditioning: session.conditioning !== undefined,
      legSets: 0,
    }));
    const minutes = brief.minutesPerSession;
    return [{ template: template.name, theirs: figuresOf(theirs, minutes), ours: figuresOf(ours, minutes) }];
  });
}

function figuresOf(sessions: readonly WeekSession[], minutes: number): WeekFigures {
  const total = muscles.map((_, muscle) => sum(sessions.map(({ volume }) => volume[muscle] ?? 0)));
  return {
    imbalance: imbalanceOf(total),
    sessions: sessions.length,
    keptTime: sessions.filter((session) => session.minutes <= minutes).length,
    overlap: (100 * overlapOf(sessions)) / Math.max(1, sum(total)),
  };
}

/** Standard deviation over mean of sets per unit of muscle weight, over the muscles that usually get sets at all. */
function imbalanceOf(total: readonly number[]): number {
  const relative = muscles.flatMap((muscle, index) => {
    const weight = muscleWeight(muscle);
    return weight > 0 ? [(total[index] ?? 0) / weight] : [];
  });
  const mean = sum(relative) / relative.length;
  const variance = sum(relative.map((value) => (value - mean) ** 2)) / relative.length;
  return mean > 0 ? Math.sqrt(variance) / mean : 0;
}

function overlapOf(sessions: readonly WeekSession[]): number {
  let overlap = 0;
  sessions.forEach((left, at) => {
    for (const right of sessions.slice(at + 1)) {
      const gap = Math.abs((left.weekday - right.weekday) * 24 + (left.startMinute - right.startMinute) / 60);
      const hours = Math.min(gap, 168 - gap);
      if (hours < recoveryHours)
        overlap += muscleOverlap(left.volume, right.volume) * (1 - hours / recoveryHours) ** 2;
    }
  });
  return overlap;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
