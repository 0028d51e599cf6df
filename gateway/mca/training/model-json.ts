import { deflateRawSync } from 'node:zlib';
import type { LinearModel } from '../domain/routing/linear-model.js';

/** The file of a model: what else it says, then its numbers, weights compressed. Read by `load-routing-model.ts`. */
export function modelJson(model: LinearModel, content: Readonly<Record<string, unknown>>): string {
  const weights = deflateRawSync(Buffer.from(model.weights.buffer), { level: 9 }).toString('base64');
  const file = {
    format: 1,
    ...content,
    scales: rounded(model.scales),
    biases: rounded(model.biases),
    weights,
  };
  return `${JSON.stringify(file)}\n`;
}

/** Six digits are more than the eight bits of a weight need. */
export function rounded(values: readonly number[]): number[] {
  return values.map((value) => Number(value.toPrecision(6)));
}
