import { onTestFinished } from "vitest";
import { severities } from "../../src/catalog/severity.js";
import type { SinkState } from "../../src/contracts/sink.js";
import { ConduitLedger } from "../../src/inventory/conduit-ledger.js";
import { type MetricDoc, type MetricName, metrics } from "../../src/web/metrics/tables.js";
import { fullHealth, liveParts } from "../web/full-health.js";
import { type ParsedMetric, parseMetrics } from "../web/metrics-text.js";
import { servedStore } from "../web/served-store.js";
import { askedBy } from "./promql.js";

const siem: SinkState = {
  name: "siem",
  type: "syslog",
  state: "up",
  sinceMs: 1,
  waiting: 1,
  delivered: 1,
  dropped: { info: 1 },
  retries: 1,
  lastError: undefined,
};
const alerts = ["learn", "shadow", "detect"].flatMap((phase) =>
  severities.map((severity) => ({ phase, severity, count: 1 })),
);

/** Labels that Prometheus and the scrape job give to every series. */
const GIVEN = ["job", "instance", "sensor"];

/** What a running server says of a sensor of which everything that can be told is. */
export async function toldMetrics(): Promise<ReadonlyMap<string, ParsedMetric>> {
  const detection = { ...fullHealth.detection, alerts };
  const sessionBytes = new ConduitLedger().totals([]);
  const traffic = { ...fullHealth.traffic, sessionBytes };
  const { server, token } = await servedStore({ live: liveParts({ detection, traffic }), sinks: () => [siem] });
  onTestFinished(() => server.close());
  const answer = await fetch(`${server.url}/metrics`, { headers: { Authorization: `Bearer ${token}` } });
  return parseMetrics(await answer.text());
}

/** What is wrong with an expression: names that nothing has, labels and values that its metrics do not have. */
export function faultsOf(
  expression: string,
  told: ReadonlyMap<string, ParsedMetric>,
  more: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly string[] {
  const { metrics: asked, labels } = askedBy(expression);
  const known = new Set(GIVEN);
  const faults = asked.flatMap(({ name, matchers }) => {
    const series = seriesOf(name, told, more);
    if (series === undefined) return [`there is no metric ${name}`];
    for (const one of series) for (const label of Object.keys(one)) known.add(label);
    return matchers.flatMap(({ label, operator, value }) => {
      if (GIVEN.includes(label)) return [];
      if (!series.some((one) => label in one)) return [`${name} has no label ${label}`];
      const values = operator.endsWith("~") ? value.split("|") : [value];
      const missing = values.filter((wanted) => !series.some((one) => one[label] === wanted || one[label] === ANY));
      return missing.map((wanted) => `${name} has no ${label} ${wanted}`);
    });
  });
  return [...faults, ...labels.filter((label) => !known.has(label)).map((label) => `nothing has the label ${label}`)];
}

/** Labels of the values of an expression: those of its metrics, or by which it was grouped. */
export function labelsOf(
  expression: string,
  told: ReadonlyMap<string, ParsedMetric>,
  more: ReadonlyMap<string, readonly string[]> = new Map(),
): ReadonlySet<string> {
  const { metrics: asked, labels } = askedBy(expression);
  const isGrouped = /\b(?:sum|min|max|count|avg)\s*(?:by\b|\()/.test(expression);
  if (isGrouped) return new Set(labels);
  const own = asked.flatMap(({ name }) => (seriesOf(name, told, more) ?? []).flatMap((one) => Object.keys(one)));
  return new Set([...GIVEN, ...own]);
}

/** Of a recorded metric no values are known. */
const ANY = "*";

function seriesOf(
  name: string,
  told: ReadonlyMap<string, ParsedMetric>,
  more: ReadonlyMap<string, readonly string[]>,
): readonly Readonly<Record<string, string>>[] | undefined {
  const recorded = more.get(name);
  if (recorded !== undefined) return [Object.fromEntries(recorded.map((label) => [label, ANY]))];
  const declared: MetricDoc | undefined = metrics[name as MetricName];
  // Nothing has been counted of it yet: its values are not known, its labels are.
  if (declared !== undefined && !told.has(name)) {
    return [Object.fromEntries(declared.labels.map((label) => [label, ANY]))];
  }
  const metric = told.get(name) ?? told.get(name.replace(/_(bucket|sum|count)$/, ""));
  const series = metric?.series.filter((one) => one.name === name).map(({ labels }) => labels);
  return series === undefined || series.length === 0 ? undefined : series;
}
