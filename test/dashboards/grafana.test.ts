import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../style/project-files.js";
import type { ParsedMetric } from "../web/metrics-text.js";
import { faultsOf, labelsOf, toldMetrics } from "./told-metrics.js";

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly datasource?: { readonly uid: string };
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
}

interface Dashboard {
  readonly uid: string;
  readonly panels: readonly Panel[];
  readonly templating: {
    readonly list: readonly { readonly name: string; readonly type: string; readonly query: unknown }[];
  };
}

const folder = join(projectRoot, "dashboards", "grafana");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
let told: ReadonlyMap<string, ParsedMetric>;
beforeEach(async () => {
  told ??= await toldMetrics();
});

describe("the judge of expressions", () => {
  it.each([
    { text: "zonewarden_redy", want: "there is no metric zonewarden_redy" },
    { text: 'zonewarden_phase{fase="learn"}', want: "zonewarden_phase has no label fase" },
    { text: 'zonewarden_phase{phase="lern"}', want: "zonewarden_phase has no phase lern" },
    { text: "sum by (points) (zonewarden_capture_up)", want: "nothing has the label points" },
    { text: "rate(zonewarden_packet_lag_seconds[5m])", want: "there is no metric zonewarden_packet_lag_seconds" },
  ])("finds $want", ({ text, want }) => {
    expect(faultsOf(text, told)).toEqual([want]);
  });
});

describe.each(files)("%s", (file) => {
  const { uid, panels, templating } = JSON.parse(readFileSync(join(folder, file), "utf8")) as Dashboard;
  const shown = panels.filter(({ type }) => type !== "row");
  const targets = shown.flatMap(({ title, targets: own = [] }) => own.map((target) => ({ title, ...target })));

  it("has a name of its own and rows for capture, detections, protocols, baseline and delivery", () => {
    expect(uid).toMatch(/^zonewarden-[a-z]+$/);
    const rows = panels.filter(({ type }) => type === "row").map(({ title }) => title);
    expect(rows).toEqual(["Capture", "Detections", "Protocols", "Baseline and state", "Delivery", "Resources"]);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });

  it("asks the Prometheus that is chosen, for the sensors that are chosen", () => {
    expect(templating.list.map(({ name, type }) => `${name} ${type}`)).toEqual([
      "datasource datasource",
      "sensor query",
      "instance query",
    ]);
    expect(shown.filter(({ datasource }) => datasource?.uid !== "$" + "{datasource}")).toEqual([]);
    const free = targets.filter(
      ({ expr }) =>
        (expr.match(/zonewarden_/g) ?? []).length !==
        (expr.match(/sensor=~"\$sensor",instance=~"\$instance"/g) ?? []).length,
    );
    expect(free.map(({ expr }) => expr)).toEqual([]);
  });

  it("names metrics, labels and values that the sensor tells", () => {
    expect(targets.length).toBeGreaterThan(50);
    const faults = targets.flatMap(({ title, expr }) => faultsOf(expr, told).map((fault) => `${title}: ${fault}`));
    expect(faults).toEqual([]);
    const queries = templating.list.map(({ query }) => (query as { readonly query?: string }).query ?? "");
    const variables = queries.flatMap((query) => /^label_values\((.+?)(\{.*\})?, \w+\)$/.exec(query)?.[1] ?? []);
    expect(variables).toHaveLength(2);
    expect(variables.filter((name) => !told.has(name))).toEqual([]);
  });

  it("names in a legend what the values have", () => {
    const faults = targets.flatMap(({ title, expr, legendFormat }) => {
      const known = labelsOf(expr, told);
      const named = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = ""]) => label);
      return named.filter((label) => !known.has(label)).map((label) => `${title}: ${label}`);
    });
    expect(faults).toEqual([]);
  });

  it("says what each panel shows, and puts none upon another", () => {
    expect(shown.filter(({ description = "" }) => !/^.{10,}\.$/.test(description)).map(({ title }) => title)).toEqual(
      [],
    );
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, i) => `${x + (i % w)} ${y + Math.floor(i / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(Math.max(...panels.map(({ gridPos: { x, w } }) => x + w))).toBeLessThanOrEqual(24);
  });
});

describe("what Grafana is set up with", () => {
  it("finds the dashboard where the compose file puts it", () => {
    const provider = parse(readFileSync(join(folder, "provisioning/dashboards/zonewarden.yaml"), "utf8"));
    const compose = readFileSync(join(projectRoot, "docs/deploy/compose.yaml"), "utf8");
    expect(compose).toContain(`:${provider.providers[0].options.path}/${files[0]}:ro`);
  });

  it("asks the Prometheus of the compose file", () => {
    const { datasources } = parse(readFileSync(join(folder, "provisioning/datasources/zonewarden.yaml"), "utf8"));
    const compose = readFileSync(join(projectRoot, "docs/deploy/compose.yaml"), "utf8");
    const address = /--web\.listen-address=(\S+)/.exec(compose)?.[1];
    expect(datasources[0]).toMatchObject({ type: "prometheus", url: `http://${address}` });
  });
});
