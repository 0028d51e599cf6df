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
/** Below this a run says little of endurance. */
const shortestMetres = 1_500;
/** Standard error of a prediction at the same distance, and for each doubling of it (rounded by us). */
const [errorShare, errorPerDoubling] = [0.02, 0.015];
/** From half marathon on recreational runners are slower than Riegel says (Vickers 2016: half of them by 10 minutes). */
const longMetres = 30_000;

/** The run with the highest VDOT; undefined without a run of at least 1,500 m. */
export function bestRun(runs: readonly Run[]): (Run & { readonly vdot: number }) | undefined {
  return runs
    .filter(({ metres, seconds }) => metres >= shortestMetres && seconds > 0 && metres / seconds < 7)
    .map((run) => ({ ...run, vdot: vdot(run.metres, run.seconds) }))
    .reduce<(Run & { readonly vdot: number }) | undefined>(
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
