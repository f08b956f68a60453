import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../style/project-files.js";
import { attackedCapture, PLANT_POLICY, quietCapture } from "./attacked-plant.js";

/** A capture to watch, and what it is watched against. */
export interface ReplayCase {
  readonly name: string;
  readonly capture: string;
  readonly learnedFrom: string;
  readonly policy: string | undefined;
}

/** Every sample that is one capture, against what was learned from one; and a plant with attacks of all kinds. */
export function replayCases(folder: string): ReplayCase[] {
  const sampleOf = (name: string) => join(projectRoot, "samples", name, "capture.pcap");
  const names = readdirSync(join(projectRoot, "samples")).filter((name) => /-plant$|^modbus-/.test(name));
  const put = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return [
    ...names.map((name) => ({
      name,
      capture: sampleOf(name),
      learnedFrom: sampleOf("modbus-plant"),
      policy: undefined,
    })),
    {
      name: "a plant under attack",
      capture: put("attacked.pcap", attackedCapture()),
      learnedFrom: put("quiet.pcap", quietCapture()),
      policy: put("policy.yaml", PLANT_POLICY),
    },
  ];
}
