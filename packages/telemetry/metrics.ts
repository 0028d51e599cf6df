import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** The metrics of one service in a registry of its own. Asking twice for a name gives the same metric. */
export interface Metrics {
  /** The whole registry in the Prometheus text format. */
  text(): Promise<string>;
  readonly contentType: string;
  counter<Label extends string = never>(
    name: string,
    help: string,
    labels?: readonly Label[],
  ): Counter<Label>;
  /** @param read called at each scrape; sets the value of a gauge that has no labels. */
  gauge<Label extends string = never>(
    name: string,
    help: string,
    labels?: readonly Label[],
    read?: () => number,
  ): Gauge<Label>;
  /** @param buckets upper bounds; by default seconds from 1 ms to 10 s. */
  histogram<Label extends string = never>(
    name: string,
    help: string,
    labels?: readonly Label[],
    buckets?: readonly number[],
  ): Histogram<Label>;
}

const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface MetricsOptions {
  /** CPU, memory, garbage collection and event loop lag of this process; true by default. */
  readonly processMetrics?: boolean;
}

/**
 * Creates the metrics of a service; each series carries the label `service`. When several services share a
 * process, one of them reports the process metrics and the others pass `processMetrics: false`.
 */
export function createMetrics(service: string, { processMetrics = true }: MetricsOptions = {}): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  if (processMetrics) collectDefaultMetrics({ register: registry });
  const known = new Map<string, unknown>();
  const once = <Metric>(name: string, create: () => Metric): Metric => {
    if (!known.has(name)) known.set(name, create());
    return known.get(name) as Metric;
  };
  const registers = [registry];
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    counter: (name, help, labels = []) =>
      once(name, () => new Counter({ name, help, labelNames: [...labels], registers })),
    gauge: (name, help, labels = [], read) =>
      once(name, () => {
        const collect = read === undefined ? {} : { collect: collector(read) };
        return new Gauge({ name, help, labelNames: [...labels], registers, ...collect });
      }),
    histogram: (name, help, labels = [], buckets = secondsBuckets) =>
      once(
        name,
        () => new Histogram({ name, help, labelNames: [...labels], buckets: [...buckets], registers }),
      ),
  };
}

function collector(read: () => number) {
  return function collect(this: { set(value: number): void }): void {
    this.set(read());
  };
}
