import { sigmoid } from '../domain/routing/routing-model.js';

/** One observation: a score and whether the event came true. */
export interface Outcome {
  readonly score: number;
  readonly isTrue: boolean;
  readonly weight: number;
}

/**
 * Platt scaling (1999): slope and offset with which sigmoid(slope * score + offset) is the frequency of the event.
 * Newton's method on the penalised log-likelihood; the penalty pulls to slope 1, offset 0 when there is little data.
 */
export function fitPlatt(outcomes: readonly Outcome[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  const penalty = 1;
  for (let step = 0; step < 100; step++) {
    let [gs, go] = [penalty * (slope - 1), penalty * offset];
    let [hss, hso, hoo] = [penalty, 0, penalty];
    for (const { score, isTrue, weight } of outcomes) {
      const chance = sigmoid(slope * score + offset);
      const error = weight * (chance - (isTrue ? 1 : 0));
      const curve = weight * chance * (1 - chance);
      gs += error * score;
      go += error;
      hss += curve * score * score;
      hso += curve * score;
      hoo += curve;
    }
    const determinant = hss * hoo - hso * hso;
    const [slopeStep, offsetStep] = [
      (hoo * gs - hso * go) / determinant,
      (hss * go - hso * gs) / determinant,
    ];
    // A full Newton step overshoots when one class is rare and well separated.
    const damping = Math.min(1, 0.3 / Math.max(Math.abs(slopeStep), Math.abs(offsetStep), 1e-9));
    slope -= damping * slopeStep;
    offset -= damping * offsetStep;
  }
  return { slope, offset };
}
