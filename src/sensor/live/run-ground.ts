import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Baseline } from "../../contracts/baseline.js";
import type { Detector } from "../../contracts/detector.js";
import { SensorFault } from "../../core/fault.js";
import type { DeclaredPolicy } from "../../policy/declared-policy.js";
import { openPolicy } from "../../policy/open-policy.js";
import { readBaseline } from "../baseline-file.js";
import { type Detection, readDetection } from "../detection-files.js";
import { type LiveConfiguration, liveConfiguration } from "../live-configuration.js";
import { type OutletConfiguration, outletConfiguration } from "../outlet-configuration.js";
import { outletFields } from "../outlet-schema.js";
import { policyText } from "../policy-file.js";

/** Where a sensor that runs is told what to do. What the command line names goes before the configuration. */
export interface RunFiles {
  readonly config?: string | undefined;
  readonly baseline?: string | undefined;
  readonly policy?: string | undefined;
  readonly rules?: string | undefined;
  /** Listened on instead of what the configuration says. */
  readonly interfaces?: readonly string[];
}

/** What a sensor goes by: all of it is read anew at a reload. */
export interface RunGround {
  readonly detection: Detection;
  readonly live: LiveConfiguration;
  readonly outlet: OutletConfiguration;
  readonly policy: DeclaredPolicy | undefined;
  /** Its file. */
  readonly policyText: string | undefined;
  /** Undefined until one was learned. */
  readonly baseline: Baseline | undefined;
  /** Where it is, or will be. */
  readonly baselinePath: string;
  /** Rules as they were read, by file name and text: what did not change is the same detector at the next reading. */
  readonly opened: Map<string, Detector>;
}

const DATA_FOLDER = "zonewarden-data";
const BASELINE = "baseline.jsonl";

/**
 * Reads and checks all files; `opened` are the rules of an earlier reading, by file name and text. Throws the faults of
 * reading, and USAGE where nothing is to be listened on.
 */
export function readRunGround(files: RunFiles, opened: Map<string, Detector> = new Map()): RunGround {
  const { interfaces = [] } = files;
  const detection = readDetection(files, { opened });
  const given = detection.live ?? liveConfiguration({}, ".");
  const points = interfaces.map((name) => ({ name, interfaceName: name, backend: "auto" }) as const);
  const live = points.length === 0 ? given : { ...given, points };
  if (live.points.length === 0) {
    const message = "there is nothing to listen on: name an interface with -i, or `capture` in the configuration";
    throw new SensorFault("USAGE", message);
  }
  const outlet = detection.outlet ?? outletWithout(files.config);
  const baselinePath = files.baseline ?? live.baseline ?? join(outlet.store.folder, BASELINE);
  const policyPath = files.policy ?? live.policy;
  const text = policyPath === undefined ? undefined : policyText(policyPath);
  return {
    detection,
    live,
    outlet,
    policy: policyPath === undefined || text === undefined ? undefined : openPolicy(text, basename(policyPath)),
    policyText: text,
    baseline: existsSync(baselinePath) ? readBaseline(baselinePath) : undefined,
    baselinePath,
    opened,
  };
}

/** Without any configuration there is also a server for this machine alone. */
function outletWithout(config: string | undefined): OutletConfiguration {
  const store = outletFields.store.unwrap().parse({ folder: DATA_FOLDER });
  const web = config === undefined ? { web: outletFields.web.unwrap().parse({}) } : {};
  const outlet = outletConfiguration({ store, ...web });
  if (outlet === undefined) throw new Error("a store makes an outlet");
  return outlet;
}
