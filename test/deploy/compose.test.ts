import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { openConfiguration } from "../../src/sensor/configuration-file.js";
import { projectRoot } from "../style/project-files.js";

interface Service {
  readonly image: string;
  readonly profiles?: readonly string[];
  readonly network_mode?: string;
  readonly read_only?: boolean;
  readonly init?: boolean;
  readonly privileged?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly volumes?: readonly string[];
  readonly stop_grace_period?: string;
}

const folder = join(projectRoot, "docs", "deploy");
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const { services, volumes } = parse(read("compose.yaml")) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: object;
};
/** Made by who installs it. */
const MADE_THERE = ["./metrics.token"];

describe("the compose file", () => {
  it("gives the sensor the network, one capability and nothing to write but its data", () => {
    const { sensor } = services;
    expect(sensor).toMatchObject({ network_mode: "host", read_only: true, init: true, tmpfs: ["/tmp"] });
    expect({ drop: sensor?.cap_drop, add: sensor?.cap_add }).toEqual({ drop: ["ALL"], add: ["NET_RAW"] });
    expect(sensor?.volumes?.filter((volume) => !volume.endsWith(":ro"))).toEqual(["data:/var/lib/zonewarden"]);
    // It would take the capability of the capture child.
    expect(sensor?.security_opt).toBeUndefined();
    expect(Object.values(services).filter(({ privileged }) => privileged)).toEqual([]);
  });

  it("gives it the time that it takes to hand over", () => {
    expect(Number.parseInt(services.sensor?.stop_grace_period ?? "", 10)).toBeGreaterThan(10);
  });

  it("starts the rest only when asked, each of a version", () => {
    for (const [name, { profiles, image, cap_drop }] of Object.entries(services)) {
      if (name === "sensor") expect(profiles).toBeUndefined();
      else expect({ profiles, cap_drop }).toEqual({ profiles: ["dashboards"], cap_drop: ["ALL"] });
      if (name !== "sensor") expect(image).toMatch(/:v?\d+\.\d+\.\d+$/);
    }
  });

  it("mounts what is there", () => {
    const mounted = Object.values(services).flatMap((service) => service.volumes ?? []);
    const [sources, named] = [
      mounted.filter((one) => one.startsWith(".")),
      mounted.filter((one) => !one.startsWith(".")),
    ];
    const paths = sources.map((one) => one.split(":")[0] ?? "").filter((path) => !MADE_THERE.includes(path));
    expect(paths.length).toBeGreaterThan(4);
    expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    expect(named.map((one) => one.split(":")[0]).toSorted()).toEqual(Object.keys(volumes).toSorted());
  });
});

describe("the configuration beside it", () => {
  it("is valid, and serves this machine alone", () => {
    const { outlet, live } = openConfiguration(read("sensor.yaml"), "sensor.yaml");
    expect(outlet?.web).toMatchObject({ host: "127.0.0.1", allowPlain: false });
    expect(live.points).toHaveLength(1);
  });
});

describe("the scrape job", () => {
  it("asks the port that the sensor serves, and loads rules that are there", () => {
    const job = parse(read("prometheus.yml")) as {
      readonly rule_files: readonly string[];
      readonly scrape_configs: readonly {
        readonly static_configs: readonly { readonly targets: readonly string[] }[];
      }[];
    };
    const { outlet } = openConfiguration(read("sensor.yaml"), "sensor.yaml");
    expect(job.scrape_configs[0]?.static_configs[0]?.targets).toEqual([`127.0.0.1:${outlet?.web?.port}`]);
    const rules = job.rule_files.map((path) => path.replace("/etc/prometheus/rules", "dashboards/prometheus"));
    expect(rules.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });
});
