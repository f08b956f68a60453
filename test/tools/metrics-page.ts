import { LATENCY_BOUNDS } from "../../src/contracts/sensor-health.js";
import { type MetricDoc, metrics } from "../../src/web/metrics/tables.js";

/** Address, who may ask, and what it says. */
const ADDRESSES = [
  [
    "/healthz",
    "everybody",
    "200 while the process works; 503 when its pipeline stands still for ten seconds: restart it",
  ],
  ["/readyz", "everybody", "200 while all of the work is done, else 503 and the reasons of `zonewarden_not_ready`"],
  ["/metrics", "viewers", "everything below, in the text format of Prometheus"],
  ["/api/v1/health", "viewers", "the same and more as JSON, with a sentence for each reason; Unix milliseconds"],
  ["/api/v1/ledger", "viewers", "how much of every conduit could be read; pages by `after` (the last key) and `max`"],
] as const;

const RULES = `Counters begin at 0 with the process and go on over changes of phase. Values of labels are names from the
configuration or from lists in the sensor, never text from the wire; no metric has more than 1000 series. A metric
without a value is absent: a replay has only those of store, sinks and stream.`;

const BUCKETS = `Buckets of histograms, in seconds: ${LATENCY_BOUNDS.join(", ")}.`;

/** What the metrics mean, from their table. */
export function metricsPage(): string {
  const rows = Object.entries(metrics).map(([name, metric]) => rowOf(name, metric));
  const table = ["| metric | type | labels | what it says |", "| --- | --- | --- | --- |", ...rows];
  const addresses = ADDRESSES.map(([path, who, what]) => `| \`${path}\` | ${who} | ${what} |`);
  const head = ["| address | who may ask | what it says |", "| --- | --- | --- |", ...addresses].join("\n");
  return `# Metrics and health\n\n${head}\n\n${RULES}\n\n## Every metric\n\n${BUCKETS}\n\n${table.join("\n")}`;
}

function rowOf(name: string, { type, labels, help }: MetricDoc): string {
  const named = labels.map((label) => `\`${label}\``).join(", ");
  return `| \`${name}\` | ${type} | ${named === "" ? "-" : named} | ${help} |`;
}
