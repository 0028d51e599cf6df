import { existsSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { isRoutingModel, type RoutingModel, routingHeads } from './domain/routing/routing-model.js';
import { featureBuckets } from './domain/routing/text-features.js';

const list = z.array(z.number()).length(routingHeads.length);

const modelFile = z.object({
  format: z.literal(1),
  heads: z
    .array(z.string())
    .refine((heads) => heads.join() === routingHeads.join(), 'other heads than the code'),
  buckets: z.literal(featureBuckets),
  scales: list,
  biases: list,
  slopes: list,
  offsets: list,
  weights: z.string(),
});

/**
 * Reads the committed model, about 20 ms; read it once per process.
 * @param path for a model of one's own. @throws Error that names the file when it is missing, broken or of other code.
 */
export function loadRoutingModel(path: string = committedModelPath()): RoutingModel {
  if (!existsSync(path)) throw new Error(`no routing model at ${path}: train one with train-routing.ts`);
  const parsed = modelFile.safeParse(readJson(path));
  if (!parsed.success) {
    throw new Error(`the routing model at ${path} does not fit: ${z.prettifyError(parsed.error)}`);
  }
  const { scales, biases, slopes, offsets } = parsed.data;
  const weights = new Int8Array(inflateRawSync(Buffer.from(parsed.data.weights, 'base64')));
  const model = { weights, scales, biases, slopes, offsets };
  if (!isRoutingModel(model)) throw new Error(`the routing model at ${path} has weights of the wrong size`);
  return model;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`the routing model at ${path} cannot be read`, { cause: error });
  }
}

/** The file lies beside the sources; compiled code runs from `gateway/dist/mca`, sources from `gateway/mca`. */
function committedModelPath(): string {
  const candidates = ['./training/routing.model.json', '../../mca/training/routing.model.json'];
  const paths = candidates.map((candidate) => new URL(candidate, import.meta.url).pathname);
  return paths.find((path) => existsSync(path)) ?? paths[0] ?? '';
}
