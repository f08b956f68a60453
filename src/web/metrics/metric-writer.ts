import { Counter, Gauge, Registry } from "prom-client";
import { LATENCY_BOUNDS, type LatencyCounts } from "../../contracts/sensor-health.js";
import { type MetricName, metrics } from "./tables.js";

/** Values of one metric beyond this are left out: labels must not grow without end. */
const SERIES_MAX = 1000;

type LabelsOf<Name extends MetricName> = Readonly<Record<(typeof metrics)[Name]["labels"][number], string>>;

/** Gathers values of metrics and writes them in the text format of Prometheus. A metric without a value is absent. */
export class MetricWriter {
  readonly #registry = new Registry();
  readonly #open = new Map<
    MetricName,
    { readonly set: (labels: LabelsOf<never>, value: number) => void; count: number }
  >();
  readonly #histograms: string[] = [];

  add<Name extends MetricName>(name: Name, value: number | undefined, labels: LabelsOf<Name>): void {
    if (value === undefined) return;
    let metric = this.#open.get(name);
    if (metric === undefined) {
      metric = this.#opened(name);
      this.#open.set(name, metric);
    }
    if (metric.count++ < SERIES_MAX) metric.set(labels, value);
  }

  histogram(name: MetricName, { counts, sumSeconds }: LatencyCounts): void {
    const lines = [`# HELP ${name} ${metrics[name].help}`, `# TYPE ${name} histogram`];
    let sum = 0;
    for (const [i, count] of counts.entries()) {
      sum += count;
      lines.push(`${name}_bucket{le="${LATENCY_BOUNDS[i] ?? "+Inf"}"} ${sum}`);
    }
    lines.push(`${name}_sum ${sumSeconds}`, `${name}_count ${sum}`);
    this.#histograms.push(`${lines.join("\n")}\n`);
  }

  async text(): Promise<string> {
    return [await this.#registry.metrics(), ...this.#histograms].join("\n");
  }

  #opened(name: MetricName): { readonly set: (labels: LabelsOf<never>, value: number) => void; count: number } {
    const { type, help, labels } = metrics[name];
    const form = { name, help, labelNames: [...labels] as string[], registers: [this.#registry] };
    if (type === "counter") {
      const counter = new Counter(form);
      return { set: (given, value) => counter.inc(given, value), count: 0 };
    }
    const gauge = new Gauge(form);
    return { set: (given, value) => gauge.set(given, value), count: 0 };
  }
}
