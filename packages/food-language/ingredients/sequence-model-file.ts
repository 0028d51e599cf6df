import { readFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { featureBuckets } from './line-features.js';
import { lineLabels } from './line-labels.js';
import type { SequenceModel } from './sequence-model.js';

/** The file: one line of JSON; weights are deflated bytes in base64. */
interface ModelFile {
  readonly format: 1;
  readonly labels: readonly string[];
  readonly buckets: number;
  readonly step: number;
  readonly transitions: readonly number[];
  readonly starts: readonly number[];
  readonly weights: string;
}

/** Text of the model file; `model.weights` must have eight bits. */
export function writeSequenceModel(model: SequenceModel): string {
  const round = (values: Float64Array): number[] => [...values].map((value) => Number(value.toPrecision(6)));
  const file: ModelFile = {
    format: 1,
    labels: lineLabels,
    buckets: featureBuckets,
    step: model.step,
    transitions: round(model.transitions),
    starts: round(model.starts),
    weights: deflateRawSync(Buffer.from(model.weights.buffer), { level: 9 }).toString('base64'),
  };
  return `${JSON.stringify(file)}\n`;
}

/** Reads a model, about 30 ms. @throws Error that names the file when it is missing, broken or of other code. */
export function readSequenceModel(path: string): SequenceModel {
  const file: unknown = parseFile(path);
  if (!isModelFile(file)) {
    throw new Error(`the model of ingredient lines at ${path} is of other code: train it again`);
  }
  const weights = new Int8Array(inflateRawSync(Buffer.from(file.weights, 'base64')));
  if (weights.length !== featureBuckets * lineLabels.length) {
    throw new Error(`the model of ingredient lines at ${path} has weights of the wrong size`);
  }
  return {
    weights,
    step: file.step,
    transitions: Float64Array.from(file.transitions),
    starts: Float64Array.from(file.starts),
  };
}

function isModelFile(value: unknown): value is ModelFile {
  if (typeof value !== 'object' || value === null) return false;
  const file = value as Partial<ModelFile>;
  return (
    file.format === 1 &&
    file.labels?.join() === lineLabels.join() &&
    file.buckets === featureBuckets &&
    file.transitions?.length === lineLabels.length ** 2 &&
    file.starts?.length === lineLabels.length &&
    typeof file.step === 'number' &&
    typeof file.weights === 'string'
  );
}

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`the model of ingredient lines at ${path} cannot be read: train one`, { cause: error });
  }
}
