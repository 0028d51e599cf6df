import { readFileSync } from 'node:fs';
import type { MatchWeights } from './match-foods.js';

/** Text of the file: one object, weights by feature name, sorted; the smallest are left out. */
export function writeMatchWeights(weights: MatchWeights): string {
  const entries = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .map(([name, weight]) => [name, Number(weight.toFixed(3))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ format: 1, weights: Object.fromEntries(entries) })}\n`;
}

/** Reads the weights. @throws Error that names the file when it is missing or broken. */
export function readMatchWeights(path: string): MatchWeights {
  let file: { format?: unknown; weights?: unknown };
  try {
    file = JSON.parse(readFileSync(path, 'utf8')) as typeof file;
  } catch (error) {
    throw new Error(`the weights of food matching at ${path} cannot be read: train some`, { cause: error });
  }
  if (file.format !== 1 || typeof file.weights !== 'object' || file.weights === null) {
    throw new Error(`the weights of food matching at ${path} are of other code: train them again`);
  }
  return new Map(Object.entries(file.weights as Record<string, number>));
}
