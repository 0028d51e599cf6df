/** A day of measurements, one figure each; null when nothing was measured. */
export interface HealthDay {
  /** Local date of the recording. */
  readonly date: string;
  readonly bodyMassKg: number | null;
  /** Share of the body mass, 0..1. */
  readonly bodyFatShare: number | null;
  /** Beats a minute. */
  readonly restingPulse: number | null;
  /** Standard deviation of beat intervals, ms. */
  readonly hrvSdnnMs: number | null;
  readonly meanPulse: number | null;
  /** ml of oxygen per kg and minute. */
  readonly vo2Max: number | null;
  readonly steps: number | null;
  readonly activeEnergyKcal: number | null;
  readonly sleepMinutes: number | null;
}

/** A workout of a watch or an app. */
export interface RecordedWorkout {
  /** Kind in words, e.g. `Running`. */
  readonly activity: string;
  /** ISO 8601 with offset. */
  readonly startedAt: string;
  readonly seconds: number;
  readonly distanceMetres: number | null;
  readonly energyKcal: number | null;
  readonly meanPulse: number | null;
  readonly source: string;
}

type Figure = Exclude<keyof HealthDay, 'date'>;

/** How the records of a day become one figure. Sums are made for each source, and the fullest source counts. */
const summaries: Readonly<Record<Figure, 'SUM' | 'MEAN' | 'LAST'>> = {
  bodyMassKg: 'LAST',
  bodyFatShare: 'LAST',
  restingPulse: 'MEAN',
  hrvSdnnMs: 'MEAN',
  meanPulse: 'MEAN',
  vo2Max: 'LAST',
  steps: 'SUM',
  activeEnergyKcal: 'SUM',
  sleepMinutes: 'SUM',
};

interface Accumulator {
  sum: number;
  count: number;
  last: number;
  /** Second of the day. */
  lastAt: number;
}

/** Gathers records into days, in memory bounded by days × figures × sources, however many records there are. */
export class HealthDays {
  readonly #sources = new Map<string, string>();
  readonly #days = new Map<string, Map<Figure, Map<string, Accumulator>>>();

  /** @returns how many records of this figure, day and source there are now. */
  add(figure: Figure, at: string, source: string, value: number): number {
    const date = at.slice(0, 10);
    const figures = getOrAdd(this.#days, date, () => new Map<Figure, Map<string, Accumulator>>());
    const sources = getOrAdd(figures, figure, () => new Map<string, Accumulator>());
    const held = getOrAdd(sources, this.keep(source), () => ({ sum: 0, count: 0, last: 0, lastAt: -1 }));
    held.sum += value;
    held.count += 1;
    const second = secondOf(at);
    if (second >= held.lastAt) [held.last, held.lastAt] = [value, second];
    return held.count;
  }

  /** The one copy of a text that is kept: a piece of a chunk would keep the whole chunk in memory. */
  keep(text: string): string {
    return getOrAdd(this.#sources, text, () => Buffer.from(text).toString());
  }

  /** The days in order. */
  finish(): HealthDay[] {
    return [...this.#days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, figures]) => {
        const of = (figure: Figure) => summarise(figure, [...(figures.get(figure)?.values() ?? [])]);
        return {
          date,
          bodyMassKg: of('bodyMassKg'),
          bodyFatShare: of('bodyFatShare'),
          restingPulse: of('restingPulse'),
          hrvSdnnMs: of('hrvSdnnMs'),
          meanPulse: of('meanPulse'),
          vo2Max: of('vo2Max'),
          steps: of('steps'),
          activeEnergyKcal: of('activeEnergyKcal'),
          sleepMinutes: of('sleepMinutes'),
        };
      });
  }
}

/** `2026-11-22 07:30:15 +0100` → 27015. */
function secondOf(at: string): number {
  return Number(at.slice(11, 13)) * 3600 + Number(at.slice(14, 16)) * 60 + Number(at.slice(17, 19));
}

function summarise(figure: Figure, sources: readonly Accumulator[]): number | null {
  if (sources.length === 0) return null;
  switch (summaries[figure]) {
    case 'SUM':
      return Math.max(...sources.map(({ sum }) => sum));
    case 'MEAN':
      return sources.reduce((sum, one) => sum + one.sum, 0) / sources.reduce((n, one) => n + one.count, 0);
    case 'LAST':
      return sources.reduce((latest, one) => (one.lastAt > latest.lastAt ? one : latest)).last;
  }
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}
