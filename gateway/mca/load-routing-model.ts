import { existsSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { LinearModel } from './domain/routing/linear-model.js';
import { isRoutingModel, type RoutingModel, routingHeads } from './domain/routing/routing-model.js';
import { taskBuckets, taskHeads } from './domain/routing/task-model.js';
import { featureBuckets } from './domain/routing/text-features.js';

/** The file of a model with these heads over so many buckets. */
function modelFile(heads: readonly string[], buckets: number) {
  const list = z.array(z.number()).length(heads.length);
  return z.object({
    format: z.literal(1),
    heads: z.array(z.string()).refine((names) => names.join() === heads.join(), 'other heads than the code'),
    buckets: z.literal(buckets),
    scales: list,
    biases: list,
    weights: z.string(),
  });
}

const list = z.array(z.number()).length(routingHeads.length);
const routingFile = modelFile(routingHeads, featureBuckets).extend({ slopes: list, offsets: list });
const taskFile = modelFile(taskHeads, taskBuckets);

/**
 * Reads the committed model of agents and tasks, about 30 ms; read it once per process.
 * @param path for a model of agents of one's own. @throws Error that names the file when it is missing, broken or of
 * other code.
 */
export function loadRoutingModel(path: string = committed('routing.model.json')): RoutingModel {
  const { slopes, offsets, ...agents } = readModel(path, routingFile);
  const tasks = linear(readModel(committed('task.model.json'), taskFile));
  const model = { ...linear(agents), slopes, offsets, tasks };
  if (!isRoutingModel(model)) throw new Error(`the routing model at ${path} has weights of the wrong size`);
  return model;
}

function linear({ weights, scales, biases }: z.infer<typeof taskFile>): LinearModel {
  return { weights: new Int8Array(inflateRawSync(Buffer.from(weights, 'base64'))), scales, biases };
}

function readModel<Content>(path: string, form: z.ZodType<Content>): Content {
  if (!existsSync(path)) throw new Error(`no model at ${path}: train one, see its README.md`);
  const parsed = form.safeParse(readJson(path));
  if (!parsed.success)
    throw new Error(`the routing model at ${path} does not fit: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`the routing model at ${path} cannot be read`, { cause: error });
  }
}

/** The files lie beside the sources; compiled code runs from `gateway/dist/mca`, sources from `gateway/mca`. */
function committed(name: string): string {
  const candidates = [`./training/${name}`, `../../mca/training/${name}`];
  const paths = candidates.map((candidate) => new URL(candidate, import.meta.url).pathname);
  return paths.find((path) => existsSync(path)) ?? paths[0] ?? '';
}
