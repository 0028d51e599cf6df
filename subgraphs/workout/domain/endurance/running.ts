/** Riegel 1981: T₂ = T₁ (D₂ / D₁)^1.06. Seconds; metres. Made for 3.5 minutes to 4 hours. */
export function riegelSeconds(seconds: number, metres: number, otherMetres: number): number {
  return seconds * (otherMetres / metres) ** 1.06;
}

/**
 * VDOT of Daniels & Gilbert 1979: oxygen cost of the speed over the share of the maximum that can be held so long,
 * ml/kg/min. @param metres run, more than 0. @param seconds taken, more than 0.
 */
export function vdot(metres: number, seconds: number): number {
  const minutes = seconds / 60;
  const speed = metres / minutes;
  const cost = -4.6 + 0.182258 * speed + 0.000104 * speed * speed;
  const share = 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
  return cost / share;
}

/** Oxygen cost of running, ml/kg/min, at m/min (Daniels & Gilbert 1979), solved for the speed. */
function speedAtCost(cost: number): number {
  const [a, b, c] = [0.000104, 0.182258, -4.6 - cost];
  return (-b + Math.sqrt(b * b - 4 * a * c)) / (2 * a);
}

/** A kind of training run with its pace. */
export interface TrainingPace {
  readonly kind: 'EASY' | 'MARATHON' | 'THRESHOLD' | 'INTERVAL' | 'REPETITION';
  /** Seconds a kilometre, the faster and the slower end. */
  readonly fastSecondsPerKilometre: number;
  readonly slowSecondsPerKilometre: number;
}

/** Shares of VDOT that Daniels gives for the kinds of runs (Daniels' Running Formula, 2013, chapter 4). */
const paceShares = {
  EASY: [0.59, 0.74],
  MARATHON: [0.75, 0.84],
  THRESHOLD: [0.83, 0.88],
  INTERVAL: [0.95, 1],
  REPETITION: [1.05, 1.2],
} as const;

/** Paces to train at, the easiest first. @param ofVdot ml/kg/min. */
export function trainingPaces(ofVdot: number): TrainingPace[] {
  return Object.entries(paceShares).map(([kind, [low, high]]) => ({
    kind: kind as TrainingPace['kind'],
    fastSecondsPerKilometre: 60_000 / speedAtCost(ofVdot * high),
    slowSecondsPerKilometre: 60_000 / speedAtCost(ofVdot * low),
  }));
}

/** A run with a distance. */
export interface Run {
  readonly date: string;
  readonly metres: number;
  readonly seconds: number;
}

/** What a race of a distance would take now. */
export interface RacePrediction {
  readonly metres: number;
  readonly seconds: number;
  /** 80 % range. */
  readonly lowSeconds: number;
  readonly highSeconds: number;
}

/** Distances that races are run over, metres. */
const raceMetres = [1_609.344, 5_000, 10_000, 21_097.5, 42_195] as const;
/** The best time of a person over a distance. */
export interface RunRecord {
  readonly metres: number;
  readonly seconds: number;
  readonly date: string;
  /** What it beat; null for the first. */
  readonly before: number | null;
}

/** Best times over the usual distances, each at the mean pace of a run that was at least so long. Runs in order of time. */
export function runRecords(runs: readonly Run[]): RunRecord[] {
  return raceMetres.flatMap((metres) => {
    let best: RunRecord | undefined;
    for (const run of runs) {
      if (run.metres < metres || run.seconds <= 0 || run.metres / run.seconds >= fastestMetresPerSecond)
        continue;
      const seconds = (run.seconds * metres) / run.metres;
      if (best === undefined || seconds < best.seconds)
        best = { metres, seconds, date: run.date, before: best?.seconds ?? null };
    }
    return best ?? [];
  });
}

/** Faster than anybody runs 1,500 m: another sport, or a slip. */
const fastestMetresPerSecond = 7.4;
/** Below this a run says little of endurance. */
const shortestMetres = 1_500;
/** Standard error of a prediction at the same distance, and for each doubling of it (rounded by us). */
const [errorShare, errorPerDoubling] = [0.02, 0.015];
/** From half marathon on recreational runners are slower than Riegel says (Vickers 2016: half of them by 10 minutes). */
const longMetres = 30_000;

/** A run with what it stands for. */
export interface RatedRun extends Run {
  /** ml/kg/min. */
  readonly vdot: number;
}

/** Runs of at least 1,500 m with their VDOT, in the order given; what nobody can run is left out. */
export function ratedRuns(runs: readonly Run[]): RatedRun[] {
  return runs
    .filter(
      ({ metres, seconds }) =>
        metres >= shortestMetres && seconds > 0 && metres / seconds < fastestMetresPerSecond,
    )
    .map((run) => ({ ...run, vdot: vdot(run.metres, run.seconds) }));
}

/** The run with the highest VDOT; undefined without a run of at least 1,500 m. */
export function bestRun(runs: readonly Run[]): RatedRun | undefined {
  return ratedRuns(runs).reduce<RatedRun | undefined>(
    (best, run) => (best === undefined || run.vdot > best.vdot ? run : best),
    undefined,
  );
}

/** Predictions from one run by Riegel, with a range that grows with the difference in distance. */
export function predictRaces(run: Run): RacePrediction[] {
  return raceMetres.map((metres) => {
    const seconds = riegelSeconds(run.seconds, run.metres, metres);
    const half = 1.2816 * (errorShare + errorPerDoubling * Math.abs(Math.log2(metres / run.metres)));
    const slower = metres >= longMetres && run.metres < longMetres ? 0.06 : 0;
    return {
      metres,
      seconds,
      lowSeconds: seconds * (1 - half),
      highSeconds: seconds * (1 + half + slower),
    };
  });
}
