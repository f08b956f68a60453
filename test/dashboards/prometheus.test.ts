import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, type TestContext } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../style/project-files.js";
import { skipUnless } from "../tools/skip-unless.js";
import type { ParsedMetric } from "../web/metrics-text.js";
import { askedBy } from "./promql.js";
import { faultsOf, labelsOf, toldMetrics } from "./told-metrics.js";

interface Rule {
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
  readonly labels?: { readonly severity: string };
  readonly annotations?: { readonly summary: string; readonly description: string };
}

const folder = join(projectRoot, "dashboards", "prometheus");
const rulesIn = (name: string) =>
  (
    parse(readFileSync(join(folder, name), "utf8")) as {
      readonly groups: readonly { readonly rules: readonly Rule[] }[];
    }
  ).groups.flatMap(({ rules }) => rules);
const recordings = rulesIn("recording.yml");
const alerts = rulesIn("alerts.yml");
const CASES = ["alert-cases.yml", "week-long-cases.yml"];

interface AlertCase {
  readonly alertname: string;
  readonly exp_alerts?: readonly object[];
}

function casesIn(text: string): readonly AlertCase[] {
  const { tests } = parse(text) as {
    readonly tests: readonly { readonly alert_rule_test: readonly AlertCase[] }[];
  };
  return tests.flatMap(({ alert_rule_test }) => alert_rule_test);
}

/** Labels of what is recorded, and of what Prometheus itself tells of a target. */
const more = new Map<string, readonly string[]>([
  ["up", []],
  ...recordings.map(
    ({ record = "", expr }) => [record, askedBy(expr).labels.filter((label) => label !== "le")] as const,
  ),
]);
let told: ReadonlyMap<string, ParsedMetric>;
beforeEach(async () => {
  told ??= await toldMetrics();
});

function promtool(
  context: TestContext,
  ...args: readonly string[]
): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr, error } = spawnSync("promtool", args, { encoding: "utf8", cwd: import.meta.dirname });
  skipUnless(context, error === undefined, "promtool", "apt install prometheus");
  return { status, said: `${stdout}${stderr}` };
}

describe("rules", () => {
  it("name metrics, labels and values that the sensor tells, or other rules", () => {
    expect({ recordings: recordings.length, alerts: alerts.length }).toEqual({ recordings: 5, alerts: 21 });
    const faults = [...recordings, ...alerts].flatMap(({ record, alert, expr }) =>
      faultsOf(expr, told, more).map((fault) => `${record ?? alert}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it("that are recorded are all used, and keep who says it", () => {
    const used = new Set(alerts.flatMap(({ expr }) => askedBy(expr).metrics.map(({ name }) => name)));
    expect(recordings.map(({ record = "" }) => record).filter((name) => !used.has(name))).toEqual([]);
    const without = recordings.filter(
      ({ expr }) => !["job", "instance", "sensor"].every((one) => askedBy(expr).labels.includes(one)),
    );
    expect(without).toEqual([]);
  });

  it("that alert say what is wrong and what to do, with labels that are there", () => {
    const faults = alerts.flatMap(({ alert, expr, labels, annotations }) => {
      const known = labelsOf(expr, told, more);
      const text = `${annotations?.summary} ${annotations?.description}`;
      const named = [...text.matchAll(/\$labels\.(\w+)/g)].map(([, label = ""]) => label);
      const isWhole =
        /^(critical|warning|info)$/.test(labels?.severity ?? "") && annotations?.description.endsWith(".");
      return [
        ...named.filter((label) => !known.has(label)).map((label) => `${alert}: ${label}`),
        ...(isWhole ? [] : [`${alert} is not whole`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it("are taken by Prometheus", (context) => {
    const files = ["recording.yml", "alerts.yml"].map((name) => join(folder, name));
    const { status, said } = promtool(context, "check", "rules", ...files);
    expect(status, said).toBe(0);
  });

  it("alert when they should, each of them, and not otherwise", (context) => {
    const cases = CASES.flatMap((name) => casesIn(readFileSync(join(import.meta.dirname, name), "utf8")));
    const names = alerts.map(({ alert = "" }) => alert).toSorted();
    const withAlerts = cases.filter(({ exp_alerts = [] }) => exp_alerts.length > 0).map(({ alertname }) => alertname);
    const without = cases.filter(({ exp_alerts = [] }) => exp_alerts.length === 0).map(({ alertname }) => alertname);
    expect([...new Set(withAlerts)].toSorted()).toEqual(names);
    expect([...new Set(without)].toSorted()).toEqual(names);
    const { status, said } = promtool(context, "test", "rules", ...CASES);
    expect(status, said).toBe(0);
  });
});
