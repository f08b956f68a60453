import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { expectedRecords, recordsIn, type SampleCapture, sampleCaptures } from "../golden/sample-records.js";
import { projectRoot } from "../style/project-files.js";
import type { DecodedRecord } from "../tools/decoded-frames.js";
import { skipUnless } from "../tools/skip-unless.js";
import { modbusOpinion } from "./modbus-opinion.js";
import { mqttOpinion } from "./mqtt-opinion.js";
import { opcUaOpinion } from "./opcua-opinion.js";
import type { Opinion } from "./opinion.js";

const hasTshark = spawnSync("tshark", ["--version"]).status === 0;

const OPINIONS: Readonly<Record<string, Opinion>> = { modbus: modbusOpinion, mqtt: mqttOpinion, opcua: opcUaOpinion };

/** Everything that tshark shows of the protocol in this capture. */
function secondOpinion(path: string, { filter, fields, decodeAs }: Opinion): string[][] {
  const show = fields.flatMap((field) => ["-e", field]);
  const ports = decodeAs === undefined ? [] : ["-d", decodeAs];
  const args = ["-r", path, ...ports, "-Y", filter, "-T", "fields", ...show];
  const { stdout } = spawnSync("tshark", args, { cwd: projectRoot, encoding: "utf8", maxBuffer: 1 << 26 });
  return stdout
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => row.split("\t"));
}

function protocolsIn(capture: SampleCapture): string[] {
  return [...new Set(recordsIn(expectedRecords(capture)).map(({ protocol }) => protocol))];
}

describe("tshark says the same of", () => {
  for (const capture of sampleCaptures()) {
    for (const protocol of protocolsIn(capture)) {
      it(`${protocol} in ${capture.path}`, (context) => {
        skipUnless(context, hasTshark, "tshark", "apt-get install tshark");
        const opinion = OPINIONS[protocol];
        if (opinion === undefined) throw new Error(`no way to compare ${protocol} with tshark`);
        const records = recordsIn(expectedRecords(capture)) as unknown as readonly DecodedRecord[];
        const ours = records.filter((record) => record.protocol === protocol);
        const { got, want } = opinion.compare(ours, secondOpinion(capture.path, opinion));
        expect(got.length).toBeGreaterThan(10);
        expect(got).toEqual(want);
      });
    }
  }
});
